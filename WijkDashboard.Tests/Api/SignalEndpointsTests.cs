using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Api.Support;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Intake;
using WijkDashboard.Store.Keys;
using WijkDashboard.Store.Publications;
using WijkDashboard.Support;

namespace WijkDashboard.Api;

public sealed class SignalEndpointsTests(ApiApp app) : IClassFixture<ApiApp>, IAsyncLifetime
{
    private const string Signals = "/api/v1/gouda/signals";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Publication Current => app.Services.GetRequiredService<PublicationFeed>().Current("gouda")!;

    public async ValueTask InitializeAsync()
    {
        app.Start();
        if (Current.Figures.Periods("woninginbraak", AreaLevel.Neighbourhood).Any()) return;
        foreach (var years in new[] { "2011-2015", "2016" })
        {
            var file = Path.Combine(Repository.Data, "gouda", "deliveries", "politie", $"misdrijven-buurten-{years}.csv");
            await using var content = File.OpenRead(file);
            (await app.Services.GetRequiredService<DeliveryDesk>().DeliverAsync(
                new("gouda", "politie", "politie-buurten", Path.GetFileName(file), Installation.Program) { Approval = new("Getest") }, content, Cancel))
                .ShouldBeOfType<DeliveryOutcome.Accepted>();
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task ReadingKey_GetsTheSameSignalsByTheSameIdsAsTheScreens()
    {
        using var client = app.Client((await app.MakeKeyAsync(use: KeyUse.Read)).Secret);

        var answer = await client.GetFromJsonAsync<JsonElement>(Signals, Cancel);

        answer.GetProperty("publication").GetInt32().ShouldBe(Current.Number);
        foreach (var level in answer.GetProperty("levels").EnumerateArray())
        {
            var report = Current.Reports[(level.GetProperty("level").GetString() == "wijk" ? AreaLevel.District : AreaLevel.Neighbourhood, level.GetProperty("edition").GetString()!)];
            level.GetProperty("signals").EnumerateArray().Select(s => s.GetProperty("id").GetString()).ShouldBe(report.Signals.Select(s => s.Id));
            level.GetProperty("tests").GetInt32().ShouldBe(report.Tests);
        }

        var first = answer.GetProperty("levels")[1].GetProperty("signals")[0];
        first.GetProperty("tier").GetString().ShouldBe("strong");
        first.GetProperty("sentence").GetString()!.ShouldContain("Zo’n sprong komt hier zelden voor");
        first.GetProperty("muted").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task ReadingKey_InEnglish_ReadsEnglish()
    {
        using var client = app.Client((await app.MakeKeyAsync(use: KeyUse.Read)).Secret, "en");

        (await client.GetStringAsync(Signals, Cancel)).ShouldContain("Such a jump is rare here");
    }

    [Fact]
    public async Task DeliveringKey_OpensNoFigures()
    {
        using var client = app.Client((await app.MakeKeyAsync()).Secret);

        await (await client.GetAsync(Signals, Cancel)).ShouldBeProblemAsync(HttpStatusCode.Forbidden, "key-delivers");
    }

    [Fact]
    public async Task ReadingKey_HandsNothingIn()
    {
        var before = await app.CountAsync();
        using var client = app.Client((await app.MakeKeyAsync(use: KeyUse.Read)).Secret);

        await (await client.DeliverAsync(ApiApp.Good)).ShouldBeProblemAsync(HttpStatusCode.Forbidden, "key-reads");
        await (await client.GetAsync("/api/v1/gouda/layouts", Cancel)).ShouldBeProblemAsync(HttpStatusCode.Forbidden, "key-reads");

        (await app.CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task ReadingKey_OfAnotherMunicipality_IsTurnedAway()
    {
        using var client = app.Client((await app.MakeKeyAsync(use: KeyUse.Read)).Secret);

        await (await client.GetAsync("/api/v1/elders/signals", Cancel)).ShouldBeProblemAsync(HttpStatusCode.Forbidden, "other-municipality");
    }
}
