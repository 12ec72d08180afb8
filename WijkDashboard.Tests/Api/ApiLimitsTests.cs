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

    [Theory]
    [InlineData("DeliveriesAtOncePerKey", true)]
    [InlineData("DeliveriesAtOnce", false)]
    public async Task DeliveryBesideAnother_BeyondTheLimit_IsToldToWait(string setting, bool sameKey)
    {
        await using var app = new TightApp((setting, 1));
        var key = (await app.MakeKeyAsync()).Secret;
        using var first = app.PoliteClient(key);
        using var second = app.Client(sameKey ? key : (await app.MakeKeyAsync()).Secret);
        using var slow = new HeldContent(ApiApp.Good);
        var underWay = first.PostAsync(ApiApp.Deliveries, Requests.Form(slow), Cancel);
        await slow.Begun;

        var refused = await second.DeliverAsync(ApiApp.Good, dryRun: true);
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
