using System.Net;
using WijkDashboard.Api.Support;

namespace WijkDashboard.Api;

public sealed class ApiLimitsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task KeyThatAsksTooOften_IsToldToWait_AndAnotherKeyIsNot()
    {
        await using var app = new TightApp(("RequestsPerMinute", 2));
        using var eager = await app.ClientAsync();
        using var calm = await app.ClientAsync();
        for (var i = 0; i < 2; i++) (await eager.GetAsync("/api/v1/gouda/layouts", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var answer = await eager.GetAsync("/api/v1/gouda/layouts", Cancel);

        await answer.ShouldBeProblemAsync(HttpStatusCode.TooManyRequests, "too-many-requests");
        answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 60);
        (await calm.GetAsync("/api/v1/gouda/layouts", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>Two connections race for one place, so it needs a machine that does nothing else: run on purpose.</summary>
    [Theory(Explicit = true)]
    [InlineData("DeliveriesAtOncePerKey", true)]
    [InlineData("DeliveriesAtOnce", false)]
    public async Task DeliveryBesideAnother_BeyondTheLimit_IsToldToWait(string setting, bool sameKey)
    {
        await using var app = new TightApp((setting, 1), ("RequestsPerMinute", 100_000));
        var key = (await app.MakeKeyAsync()).Secret;
        using var first = app.Client(key);
        using var second = app.Client(sameKey ? key : (await app.MakeKeyAsync()).Secret);
        using var slow = new HeldContent(ApiApp.Good);
        var underWay = first.PostAsync(ApiApp.Deliveries, Requests.Form(slow), Cancel);
        await slow.Begun;

        // Until the first one has reached the server, the place is still free.
        HttpResponseMessage refused;
        do refused = await second.DeliverAsync(ApiApp.Good, dryRun: true);
        while (refused.StatusCode == HttpStatusCode.OK);
        var lookedUp = await second.GetAsync("/api/v1/gouda/layouts", Cancel);
        slow.Release();

        await refused.ShouldBeProblemAsync(HttpStatusCode.TooManyRequests, "too-many-requests");
        refused.Headers.RetryAfter.ShouldNotBeNull();
        lookedUp.StatusCode.ShouldBe(HttpStatusCode.OK);
        await (await underWay).JsonAsync(HttpStatusCode.Created);
        await (await second.DeliverAsync(ApiApp.Good)).JsonAsync(HttpStatusCode.OK);
    }
}

internal sealed class TightApp(params (string Setting, int Value)[] settings) : ApiApp(settings);
