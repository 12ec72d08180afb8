using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;
using WijkDashboard.Api.Support;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Intake;

namespace WijkDashboard.Api;

/// <summary>What is personal must not come back to us in any answer, header or log line.</summary>
public sealed class PersonalDataAnswerTests(ApiApp app) : IClassFixture<ApiApp>
{
    /// <summary>Passes the eleven test, and is nobody's.</summary>
    private const string Number = "123456782";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData($"BSN {Number}", Number, "citizenServiceNumber")]
    [InlineData("piet.planting@gmail.com", "planting", "email")]
    [InlineData("NL91ABNA0417164300", "0417164300", "iban")]
    public async Task PlantedValue_RefusesTheFile_AndComesBackNowhere(string field, string planted, string kind)
    {
        using var client = await app.ClientAsync();

        var answer = await client.DeliverAsync(ApiApp.Good + $"WK051303;{field};2016;49;78;116;91;184;19;600\n");

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "personal-data");
        (problem.Text("kind"), problem.Text("column"), problem.GetProperty("columnNumber").GetInt32()).ShouldBe((kind, "Wijknaam", 2));
        (await app.CountAsync()).ShouldBe((0, 0));
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldNotContain(planted);
        answer.Headers.Concat(answer.Content.Headers).SelectMany(h => h.Value).ShouldNotContain(v => v.Contains(planted));
        app.Log.All.ShouldNotBeEmpty();
        app.Log.All.ShouldNotContain(line => line.Contains(planted));
    }

    [Fact]
    public async Task Refusal_NamesKindAndColumnOnly()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        var context = new DefaultHttpContext { RequestServices = app.Services };
        context.Response.Body = new MemoryStream();

        await Problems.Of(new DeliveryOutcome.RefusedForPersonalData(new(PersonalDataKind.CitizenServiceNumber, "Opmerking", 77) { ColumnNumber = 4 })).ExecuteAsync(context);

        context.Response.StatusCode.ShouldBe(422);
        context.Response.Body.Position = 0;
        var json = await new StreamReader(context.Response.Body).ReadToEndAsync(Cancel);
        json.ShouldContain("\"kind\":\"citizenServiceNumber\"");
        json.ShouldContain("\"column\":\"Opmerking\"");
        json.ShouldContain("\"columnNumber\":4");
        json.ShouldNotContain("77");
        json.ShouldContain("burgerservicenummer");
    }
}
