using System.Net;
using System.Text;
using WijkDashboard.Api.Support;

namespace WijkDashboard.Api;

/// <summary>Requests that are not a delivery, or not a whole one: nothing of them may stay.</summary>
public sealed class IncomingDeliveryTests(ApiApp app) : IClassFixture<ApiApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Form_WithoutALayout_SaysWhatIsMissing()
    {
        using var client = await app.ClientAsync();

        var answer = await client.PostAsync(ApiApp.Deliveries, Requests.Form(Requests.Csv(ApiApp.Good), layout: null), Cancel);

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "missing-field")).Text("detail").ShouldContain("layout");
    }

    [Fact]
    public async Task Form_WithoutAFile_SaysWhatIsMissing()
    {
        using var client = await app.ClientAsync();
        using var form = new MultipartFormDataContent { { new StringContent(ApiApp.Police), "layout" } };

        var answer = await client.PostAsync(ApiApp.Deliveries, form, Cancel);

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "missing-field")).Text("detail").ShouldContain("file");
    }

    [Fact]
    public async Task File_WithoutAName_SaysWhatIsMissing()
    {
        using var client = await app.ClientAsync();

        var answer = await client.PostAsync($"{ApiApp.Deliveries}?layout=politie-wijken", Requests.Csv(ApiApp.Good), Cancel);

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "missing-field")).Text("detail").ShouldContain("fileName");
    }

    [Fact]
    public async Task Form_WithDryRunBehindTheFile_DeliversNothing()
    {
        using var client = await app.ClientAsync();
        var form = Requests.Form(Requests.Csv(ApiApp.Good));
        form.Add(new StringContent("true"), "dryRun");

        var answer = await client.PostAsync(ApiApp.Deliveries, form, Cancel);

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "file-not-last")).Text("detail").ShouldContain("dryRun");
        (await app.CountAsync()).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Form_WithTwoFiles_DeliversNeither()
    {
        using var client = await app.ClientAsync();
        var form = Requests.Form(Requests.Csv(ApiApp.Good));
        form.Add(Requests.Csv(ApiApp.Good), "file", "nog-een.csv");

        var answer = await client.PostAsync(ApiApp.Deliveries, form, Cancel);

        await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "file-not-last");
        (await app.CountAsync()).ShouldBe((0, 0));
    }

    [Theory]
    [InlineData("--x\r\nContent-Disposition: form-data; name=\"layout\"\r\n\r\npolitie-wijken\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n" + ApiApp.Good)]
    [InlineData("--x\r\nContent-Disposition: form-data; name=\"layout\"\r\n\r\npolitie-wijken")]
    [InlineData("geen formulier")]
    public async Task Form_ThatIsNotClosed_DeliversNothing(string text)
    {
        using var client = await app.ClientAsync();
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        body.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } };

        var answer = await client.PostAsync(ApiApp.Deliveries, body, Cancel);

        await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "broken-off");
        (await app.CountAsync()).ShouldBe((0, 0));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/mixed; boundary=x")]
    [InlineData("onzin")]
    [InlineData(null)]
    public async Task Body_OfAKindThatIsNoFile_IsTurnedAway(string? type)
    {
        using var client = await app.ClientAsync();
        using var body = new ByteArrayContent("layout=x"u8.ToArray());
        if (type is not null) body.Headers.TryAddWithoutValidation("Content-Type", type);

        var answer = await client.PostAsync($"{ApiApp.Deliveries}?layout=politie-wijken&fileName=a.csv", body, Cancel);

        await answer.ShouldBeProblemAsync(HttpStatusCode.UnsupportedMediaType, "wrong-kind-of-body");
    }

    [Fact]
    public async Task Body_ThatIsPacked_IsTurnedAway()
    {
        using var client = await app.ClientAsync();
        var body = Requests.Csv(ApiApp.Good);
        body.Headers.ContentEncoding.Add("gzip");

        var answer = await client.PostAsync($"{ApiApp.Deliveries}?layout=politie-wijken&fileName=a.csv", body, Cancel);

        await answer.ShouldBeProblemAsync(HttpStatusCode.UnsupportedMediaType, "wrong-kind-of-body");
    }

    [Theory]
    [InlineData("dryRun", "misschien")]
    [InlineData("fileName", "L")]
    public async Task Field_WithAValueThatCannotBe_IsNamed(string field, string value)
    {
        using var client = await app.ClientAsync();
        var query = $"layout=politie-wijken&fileName=a.csv&{field}=".Replace("&fileName=a.csv&fileName", "&fileName", StringComparison.Ordinal);

        var answer = await client.PostAsync($"{ApiApp.Deliveries}?{query}{(value == "L" ? new string('n', 300) : value)}", Requests.Csv(ApiApp.Good), Cancel);

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "wrong-field")).Text("detail").ShouldContain(field);
    }
}
