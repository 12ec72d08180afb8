using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using WijkDashboard.Api.Description;
using WijkDashboard.Api.Support;

namespace WijkDashboard.Api;

public sealed class OpenApiTests(ApiApp app) : IClassFixture<ApiApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Document_IsValid()
    {
        var read = OpenApiDocument.Parse(await ReadAsync("nl-NL"), "json");

        read.Diagnostic!.Errors.ShouldBeEmpty();
        read.Diagnostic.Warnings.ShouldBeEmpty();
        read.Diagnostic.SpecificationVersion.ShouldBe(OpenApiSpecVersion.OpenApi3_1);
    }

    [Fact]
    public async Task Document_ListsExactlyTheAddressesForPrograms()
    {
        var document = await DocumentAsync();
        var mapped = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.StartsWith("/api/v1/") && !e.RoutePattern.RawText.Contains("{**"))
            .SelectMany(e => e.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Select(m => $"{m} {e.RoutePattern.RawText!.Replace(":long", "")}"))
            .ToArray();
        mapped.Length.ShouldBe(4);

        document.Paths.SelectMany(p => p.Value.Operations!.Select(o => $"{o.Key.Method.ToUpperInvariant()} {p.Key}"))
            .ShouldBe(mapped, ignoreOrder: true);
    }

    [Theory]
    [InlineData("nl-NL", "Levert een bestand")]
    [InlineData("en-GB", "Delivers a file")]
    public async Task Document_SpeaksTheLanguageOfTheReader_Wholly(string culture, string summary)
    {
        var document = await DocumentAsync(culture);

        Operation(document, DeliveryEndpoints.Deliver).Summary.ShouldBe(summary);
        var texts = document.Components!.Schemas!.Values.SelectMany(s => (s.Properties ?? new Dictionary<string, IOpenApiSchema>()).Values.Select(p => p.Description).Append(s.Description))
            .Concat(document.Paths.Values.SelectMany(p => p.Operations!.Values).SelectMany(o =>
                o.Parameters!.Select(p => p.Description).Concat(o.Responses!.Values.Select(r => r.Description)).Append(o.Summary).Append(o.Description)))
            .ToArray();
        texts.Length.ShouldBeGreaterThan(80);
        texts.ShouldAllBe(t => !string.IsNullOrWhiteSpace(t));
    }

    [Fact]
    public async Task EveryOperation_AsksForAKey_AndSaysHowItRefuses()
    {
        var document = await DocumentAsync();

        var operations = document.Paths.Values.SelectMany(p => p.Operations!.Values).ToArray();
        operations.ShouldAllBe(o => o.Security!.Count == 1 && o.Security[0].Keys.Single().Reference.Id == "key");
        foreach (var status in new[] { "401", "403", "429" }) operations.ShouldAllBe(o => o.Responses!.ContainsKey(status));
        Operation(document, DeliveryEndpoints.Deliver).Responses!.Keys.ShouldBe(
            ["200", "201", "400", "401", "403", "404", "409", "413", "415", "422", "429"], ignoreOrder: true);
        document.Components!.SecuritySchemes!["key"].Type.ShouldBe(SecuritySchemeType.Http);
    }

    [Fact]
    public async Task EveryRefusal_HasItsStatusInTheDocument()
    {
        var document = await DocumentAsync();

        var documented = document.Paths.Values.SelectMany(p => p.Operations!.Values).SelectMany(o => o.Responses!.Keys).ToHashSet();
        Enum.GetValues<ProblemKind>().Select(k => Problems.StatusOf(k).ToString()).Distinct().ShouldBeSubsetOf(documented);
    }

    [Fact]
    public async Task EveryExample_HasTheFieldsOfItsSchema()
    {
        var document = await DocumentAsync();
        var wrong = new List<string>();
        var seen = 0;

        foreach (var operation in document.Paths.Values.SelectMany(p => p.Operations!.Values))
            foreach (var (status, response) in operation.Responses!)
                foreach (var content in response.Content!.Values)
                    foreach (var (name, example) in content.Examples!)
                    {
                        seen++;
                        var value = example.Value!.GetValueKind() == JsonValueKind.Array ? example.Value!.AsArray()[0]! : example.Value!;
                        var schemas = content.Schema!.OneOf is { Count: > 0 } several ? several : [content.Schema.Items ?? content.Schema];
                        var fields = value.AsObject().Select(f => f.Key).ToArray();
                        if (!schemas.Any(s => fields.All(s.Properties!.ContainsKey) && (s.Required ?? new HashSet<string>()).Except(["value", "totalIssues"]).All(fields.Contains)))
                            wrong.Add($"{operation.OperationId} {status} {name}");
                    }

        seen.ShouldBeGreaterThan(12);
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task RealAnswer_HasTheFieldsOfTheDocument()
    {
        var document = await DocumentAsync();
        using var client = await app.ClientAsync();

        var draft = await (await client.DeliverAsync(ApiApp.Good, dryRun: true)).JsonAsync(HttpStatusCode.OK);
        var layouts = await (await client.GetAsync("/api/v1/gouda/layouts", Cancel)).JsonAsync(HttpStatusCode.OK);

        Fields(draft).ShouldBe(document.Components!.Schemas!["Delivery"].Properties!.Keys, ignoreOrder: true);
        Fields(layouts[0]).ShouldBe(document.Components.Schemas["Layout"].Properties!.Keys, ignoreOrder: true);
        var state = document.Components.Schemas["State"].Enum!.Select(v => v.ToString());
        state.ShouldContain(draft.Text("state"));
    }

    [Fact]
    public async Task Layouts_AreThoseOfTheKeysPartner()
    {
        using var client = await app.ClientAsync();

        var layouts = await (await client.GetAsync("/api/v1/gouda/layouts", Cancel)).JsonAsync(HttpStatusCode.OK);

        layouts.EnumerateArray().Select(l => l.Text("id")).ShouldBe(["politie-wijken", "politie-buurten"]);
        layouts[0].Text("areaColumn").ShouldBe("Wijkcode");
        layouts[0].GetProperty("figures").EnumerateArray().Select(f => f.Text("heading")).ShouldContain("Totaal misdrijven");
    }

    private static IEnumerable<string> Fields(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static OpenApiOperation Operation(OpenApiDocument document, string id) =>
        document.Paths.Values.SelectMany(p => p.Operations!.Values).Single(o => o.OperationId == id);

    private async Task<OpenApiDocument> DocumentAsync(string culture = "nl-NL") =>
        OpenApiDocument.Parse(await ReadAsync(culture), "json").Document!;

    private async Task<string> ReadAsync(string culture)
    {
        using var browser = app.Browser();
        await app.SignInAsync(browser, "demo-gouda-politie-staff");
        await browser.GetAsync($"/taal?cultuur={culture}", Cancel);
        return await browser.GetStringAsync(ApiDescription.Address, Cancel);
    }
}
