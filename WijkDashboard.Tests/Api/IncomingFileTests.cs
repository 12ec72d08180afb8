using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Access.Keys;
using WijkDashboard.Api.Support;

namespace WijkDashboard.Api;

/// <summary>Large, slow and broken files over a real connection.</summary>
public sealed class IncomingFileTests
{
    internal const long HundredMegabytes = 100_000_000;

    /// <summary>Of another municipality, so it is passed over and counted; with a long name, so that a large file has few rows.</summary>
    internal static readonly string Elsewhere = $"WK036301;{new string('A', 1_000)};2016;1;1;1;1;1;1;6\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FileBeyondTheLimit_IsStoppedThere()
    {
        await using var app = new TightApp(("LargestFile", 1));
        using var client = await app.ClientAsync();
        var sent = 0L;
        using var file = new EndlessContent(ApiApp.Good, Elsewhere, HundredMegabytes, done => sent = done);
        using var request = new HttpRequestMessage(HttpMethod.Post, ApiApp.Deliveries) { Content = Requests.Form(file) };

        var answer = await AnswerOrBreakAsync(client, request);

        if (answer is not null) await answer.ShouldBeProblemAsync(HttpStatusCode.RequestEntityTooLarge, "too-large");
        sent.ShouldBeLessThan(HundredMegabytes);
        (await app.CountAsync()).ShouldBe((0, 0));
    }

    [Fact]
    public async Task FileThatSaysItIsTooLarge_IsRefusedBeforeItIsSent()
    {
        await using var app = new TightApp(("LargestFile", 1));
        using var client = await app.ClientAsync();
        client.DefaultRequestHeaders.ExpectContinue = true;
        using var file = new ByteArrayContent(new byte[2_000_000]);
        file.Headers.ContentType = new("text/csv");

        var answer = await client.PostAsync($"{ApiApp.Deliveries}?layout=politie-wijken&fileName=a.csv", file, Cancel);

        await answer.ShouldBeProblemAsync(HttpStatusCode.RequestEntityTooLarge, "too-large");
    }

    [Fact]
    public async Task FileOfExactlyTheLimit_IsTaken()
    {
        await using var app = new TightApp(("LargestFile", 1));
        using var client = await app.ClientAsync();
        var rows = ApiApp.Good + string.Concat(Enumerable.Repeat(Elsewhere, 1_000_000 / Elsewhere.Length));
        var text = rows[..Math.Min(rows.Length, 999_000)];
        text = text[..text.LastIndexOf('\n')];
        text += new string(' ', 1_000_000 - text.Length);

        await (await client.DeliverAsync(text)).JsonAsync(HttpStatusCode.Created);
        await (await client.DeliverAsync(text + " ")).ShouldBeProblemAsync(HttpStatusCode.RequestEntityTooLarge, "too-large");
    }

    [Fact]
    public async Task FileThatIsCancelledHalfway_LeavesNothing()
    {
        await using var app = new ApiApp();
        using var client = app.PoliteClient((await app.MakeKeyAsync()).Secret);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        using var file = new HeldContent(ApiApp.Good + string.Concat(Enumerable.Repeat(Elsewhere, 5_000)));
        var underWay = client.PostAsync(ApiApp.Deliveries, Requests.Form(file), stop.Token);
        await file.Begun;

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(underWay);
        // A whole file after it is the first one.
        await (await (await app.ClientAsync()).DeliverAsync(ApiApp.Good)).JsonAsync(HttpStatusCode.Created);
        (await app.CountAsync()).ShouldBe((1, 7));
        app.Log.All.ShouldNotContain(line => line.Contains("unhandled", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task ConnectionThatBreaks_LeavesNothing()
    {
        await using var app = new ApiApp();
        using var client = await app.ClientAsync();
        using var file = new HeldContent(ApiApp.Good + string.Concat(Enumerable.Repeat(Elsewhere, 5_000)));
        var underWay = client.PostAsync($"{ApiApp.Deliveries}?layout=politie-wijken&fileName=a.csv", AsCsv(file), Cancel);
        await file.Begun;

        file.BreakOff();

        await Should.ThrowAsync<Exception>(underWay);
        await (await client.DeliverAsync(ApiApp.Good)).JsonAsync(HttpStatusCode.Created);
        (await app.CountAsync()).ShouldBe((1, 7));
    }

    [Fact]
    public async Task KeyThatIsRevokedWhileTheFileComesIn_DeliversNothing()
    {
        await using var app = new ApiApp();
        var key = await app.MakeKeyAsync();
        using var client = app.Client(key.Secret);
        using var file = new HeldContent(ApiApp.Good);
        var underWay = client.PostAsync(ApiApp.Deliveries, Requests.Form(file), Cancel);
        await file.Begun;

        await app.Services.GetRequiredService<KeyDesk>().RevokeAsync(ApiApp.ManagerOf("politie"), "gouda", key.Key.Id, Cancel);
        file.Release();

        await (await underWay).ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "no-key");
        (await app.CountAsync()).ShouldBe((0, 0));
    }

    private static HeldContent AsCsv(HeldContent file)
    {
        file.Headers.ContentType = new("text/csv");
        return file;
    }

    /// <summary>A client that goes on sending may meet a closed door before it reads the answer.</summary>
    private static async Task<HttpResponseMessage?> AnswerOrBreakAsync(HttpClient client, HttpRequestMessage request)
    {
        try
        {
            return await client.SendAsync(request, Cancel);
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}

/// <summary>Weighs the memory of this process, so nothing else may run beside it.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class Alone;

[Collection("alone")]
public sealed class LargeFileTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task LargeFile_PassesThroughWithoutBeingKept()
    {
        await using var app = new ApiApp();
        using var client = await app.ClientAsync();
        await client.DeliverAsync(ApiApp.Good, dryRun: true);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        using var file = new EndlessContent(ApiApp.Good, IncomingFileTests.Elsewhere, IncomingFileTests.HundredMegabytes, Watch);

        var answer = await client.PostAsync(ApiApp.Deliveries, Requests.Form(file), Cancel);

        var draft = await answer.JsonAsync(HttpStatusCode.Created);
        draft.GetProperty("size").GetInt64().ShouldBeGreaterThan(IncomingFileTests.HundredMegabytes);
        draft.GetProperty("figures").GetProperty("shown").GetInt32().ShouldBe(7);
        (most - before).ShouldBeLessThan(20_000_000);

        void Watch(long done)
        {
            if (done % (10 * 1024 * 1024) < 64 * 1024) most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
        }
    }
}
