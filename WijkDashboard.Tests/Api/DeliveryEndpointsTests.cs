using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Api.Support;
using WijkDashboard.Intake;
using WijkDashboard.Store.Deliveries;

namespace WijkDashboard.Api;

public sealed class DeliveryEndpointsTests : IAsyncDisposable
{
    private readonly ApiApp _app = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task GoodFile_IsADraftThatCanBeLookedUp()
    {
        using var client = await _app.ClientAsync();

        var answer = await client.DeliverAsync(ApiApp.Good);

        var draft = await answer.JsonAsync(HttpStatusCode.Created);
        draft.Text("state").ShouldBe("draft");
        draft.Text("fileName").ShouldBe("misdrijven.csv");
        draft.Text("deliveredBy").ShouldStartWith("test (wijk_");
        draft.GetProperty("size").GetInt64().ShouldBe(ApiApp.Good.Length);
        draft.GetProperty("figures").GetProperty("shown").GetInt32().ShouldBe(7);
        draft.GetProperty("publication").ValueKind.ShouldBe(JsonValueKind.Null);
        answer.Headers.Location!.OriginalString.ShouldBe($"{ApiApp.Deliveries}/{draft.GetProperty("id")}");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await _app.CountAsync()).ShouldBe((1, 7));

        var later = await (await client.GetAsync(answer.Headers.Location, Cancel)).JsonAsync(HttpStatusCode.OK);
        later.Text("state").ShouldBe("draft");
        later.Text("sha256").ShouldBe(draft.Text("sha256"));
        later.TryGetProperty("totalIssues", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task FileAsBody_WithTheRestInTheAddress_IsADraftToo()
    {
        using var client = await _app.ClientAsync();

        var answer = await client.PostAsync($"{ApiApp.Deliveries}?layout=politie-wijken&fileName=map%5Cmisdrijven.csv", Requests.Csv(ApiApp.Good), Cancel);

        (await answer.JsonAsync(HttpStatusCode.Created)).Text("fileName").ShouldBe("misdrijven.csv");
    }

    [Fact]
    public async Task DryRun_CountsAndKeepsNothing()
    {
        using var client = await _app.ClientAsync();

        var answer = await client.DeliverAsync(ApiApp.Good + "WK059999;Nergens;2016;1;1;1;1;1;1;6\n", dryRun: true);

        var check = await answer.JsonAsync(HttpStatusCode.OK);
        check.Text("state").ShouldBe("checked");
        check.GetProperty("id").ValueKind.ShouldBe(JsonValueKind.Null);
        check.GetProperty("refusedRows").GetInt32().ShouldBe(1);
        check.GetProperty("totalIssues").GetInt32().ShouldBeGreaterThanOrEqualTo(1);
        (await _app.CountAsync()).ShouldBe((0, 0));
    }

    [Fact]
    public async Task SameFileAgain_ChangesNothing()
    {
        using var client = await _app.ClientAsync();
        var first = await (await client.DeliverAsync(ApiApp.Good)).JsonAsync(HttpStatusCode.Created);

        var second = await (await client.DeliverAsync(ApiApp.Good)).JsonAsync(HttpStatusCode.OK);

        second.GetProperty("id").GetInt64().ShouldBe(first.GetProperty("id").GetInt64());
        second.Text("state").ShouldBe("draft");
        (await _app.CountAsync()).ShouldBe((1, 7));
    }

    [Fact]
    public async Task SameFileTwiceAtOnce_IsOneDelivery()
    {
        using var client = await _app.ClientAsync();

        var answers = await Task.WhenAll(client.DeliverAsync(ApiApp.Good), client.DeliverAsync(ApiApp.Good));

        answers.Select(a => a.StatusCode).Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.Created]);
        (await _app.CountAsync()).ShouldBe((1, 7));
    }

    [Fact]
    public async Task PublishedFileAgain_TellsItsPublication()
    {
        using var client = await _app.ClientAsync();
        var draft = await (await client.DeliverAsync(ApiApp.Good)).JsonAsync(HttpStatusCode.Created);
        var id = draft.GetProperty("id").GetInt64();
        var done = await Desk.ApproveAsync(ApiApp.ManagerOf("politie"), "gouda", id, new Approval("Klopt"), Cancel);
        var publication = done.ShouldBeOfType<DecisionOutcome.Done>().Publication;

        var again = await (await client.DeliverAsync(ApiApp.Good)).JsonAsync(HttpStatusCode.OK);
        var found = await (await client.GetAsync($"{ApiApp.Deliveries}/{id}", Cancel)).JsonAsync(HttpStatusCode.OK);

        foreach (var answer in new[] { again, found })
        {
            answer.Text("state").ShouldBe("published");
            answer.GetProperty("publication").GetInt32().ShouldBe(publication!.Value);
            answer.GetProperty("id").GetInt64().ShouldBe(id);
        }
    }

    [Fact]
    public async Task WithdrawnFileAgain_IsAConflictThatNamesTheDelivery()
    {
        using var client = await _app.ClientAsync();
        var id = (await (await client.DeliverAsync(ApiApp.Good)).JsonAsync(HttpStatusCode.Created)).GetProperty("id").GetInt64();
        await Desk.ApproveAsync(ApiApp.ManagerOf("politie"), "gouda", id, new Approval("Klopt"), Cancel);
        await Desk.WithdrawAsync(ApiApp.ManagerOf("politie"), "gouda", id, "Verkeerd jaar", Cancel);

        var problem = await (await client.DeliverAsync(ApiApp.Good)).ShouldBeProblemAsync(HttpStatusCode.Conflict, "was-withdrawn");

        problem.Text("detail").ShouldContain($"levering {id}");
    }

    [Fact]
    public async Task RefusedFile_TellsEachIssueAndKeepsNothing()
    {
        using var client = await _app.ClientAsync();

        var answer = await client.DeliverAsync(ApiApp.Good.Replace("Jaar", "Jaartal", StringComparison.Ordinal));

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "refused");
        problem.GetProperty("totalIssues").GetInt32().ShouldBe(problem.GetProperty("issues").GetArrayLength());
        var issue = problem.GetProperty("issues").EnumerateArray().Single(i => i.Text("code") == "MissingColumn");
        issue.Text("severity").ShouldBe("refusesFile");
        issue.Text("column").ShouldBe("Jaar");
        issue.Text("rule").ShouldBe("De indeling verwacht deze kolom.");
        issue.Text("remedy").ShouldNotBeNullOrWhiteSpace();
        (await _app.CountAsync()).ShouldBe((0, 0));
    }

    [Theory]
    [InlineData("en", "The layout expects this column.")]
    [InlineData("en-US,nl;q=0.5", "The layout expects this column.")]
    [InlineData("de, nl;q=0.8", "De indeling verwacht deze kolom.")]
    [InlineData("fr", "De indeling verwacht deze kolom.")]
    public async Task Words_FollowTheLanguageOfTheRequest(string accepted, string rule)
    {
        using var client = await _app.ClientAsync(language: accepted);

        var answer = await client.DeliverAsync(ApiApp.Good.Replace("Jaar", "Jaartal", StringComparison.Ordinal));

        (await answer.JsonAsync(HttpStatusCode.UnprocessableEntity)).GetProperty("issues").EnumerateArray()
            .Select(i => i.Text("rule")).ShouldContain(rule);
    }

    [Fact]
    public async Task RefusedRows_AreInTheAnswerWithTheirValues_AndLaterWithout()
    {
        using var client = await _app.ClientAsync();

        var draft = await (await client.DeliverAsync(ApiApp.Good + "WK051303;Bloemendaal;2016;-4321;1;1;1;1;1;6\n")).JsonAsync(HttpStatusCode.Created);

        var issue = draft.GetProperty("issues").EnumerateArray().Single(i => i.Text("code") == "NegativeCount");
        (issue.GetProperty("row").GetInt32(), issue.Text("column"), issue.Text("value")).ShouldBe((3, "Woninginbraak", "-4321"));
        draft.GetProperty("refusedRows").GetInt32().ShouldBe(1);
        var later = await client.GetStringAsync($"{ApiApp.Deliveries}/{draft.GetProperty("id")}", Cancel);
        later.ShouldContain("NegativeCount");
        later.ShouldContain("Een aantal is nul of meer.");
        later.ShouldNotContain("4321");
    }

    [Theory]
    [InlineData("gesloten-indeling")]
    [InlineData("jeugdzorg-cijfers")]
    public async Task LayoutOfNobodyOrOfAnotherPartner_ReadsTheSame(string layout)
    {
        using var client = await _app.ClientAsync();

        var answer = await client.DeliverAsync(ApiApp.Good, layout);

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.NotFound, "unknown-layout");
        problem.GetRawText().ShouldNotContain(layout);
    }

    [Fact]
    public async Task DeliveryOfAnotherPartner_IsNotThere()
    {
        using var police = await _app.ClientAsync();
        using var youth = await _app.ClientAsync("jeugdzorg");
        var id = (await (await police.DeliverAsync(ApiApp.Good)).JsonAsync(HttpStatusCode.Created)).GetProperty("id").GetInt64();

        var others = await youth.GetAsync($"{ApiApp.Deliveries}/{id}", Cancel);
        var nobodys = await youth.GetAsync($"{ApiApp.Deliveries}/999999", Cancel);

        await others.ShouldBeProblemAsync(HttpStatusCode.NotFound, "not-found");
        (await others.Content.ReadAsStringAsync(Cancel)).ShouldBe(await nobodys.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task KeyIsKeptAsWhoDelivered()
    {
        var key = await _app.MakeKeyAsync();
        using var client = _app.Client(key.Secret);

        await client.DeliverAsync(ApiApp.Good);

        await using var db = _app.OpenDatabase();
        var delivery = await db.Deliveries.SingleAsync(Cancel);
        delivery.ById.ShouldBe($"key:{key.Key.Id}");
        delivery.State.ShouldBe(DeliveryState.Draft);
    }

    private DeliveryDesk Desk => _app.Services.GetRequiredService<DeliveryDesk>();
}
