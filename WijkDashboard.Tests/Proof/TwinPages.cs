using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace WijkDashboard.Proof;

/// <summary>
/// The addresses of every page of the product, with all that can stand in them. A page that is new is not passed over: it has to
/// be told here how it is opened.
/// </summary>
internal static class TwinPages
{
    private const int Deliveries = 8;
    private const string Overview = "/{municipality}/overzicht";
    private const string Signals = "/{municipality}/opvallend";
    private const string Catalogue = "/{municipality}/catalogus";

    /// <summary>Pattern of a page → the addresses at which it is visited.</summary>
    private static readonly Dictionary<string, string[]> s_addresses = new()
    {
        [Overview] =
        [
            "", "?niveau=gemeente", "?thema=thema&sorteer=-hulp-jong", "?partner=zorg&cijfer=aantal", "?stand=3", "?stand=7", "?jaar=2019", "?niveau=buurt&jaar=2019&cel=BU98020300.jeugd",
            "?cel=WK980200.hulp", "?cel=WK980203.hulp-jong", "?niveau=buurt&sorteer=geweld&cel=BU98020101.geweld", "?niveau=buurt&cel=BU98020300.jeugd",
        ],
        [Signals] = ["", "?niveau=buurt", "?partner=politie&lens=niveau", "?stand=3"],
        [Catalogue] =
        [
            "", "?zoek=hulp",
        ],
        ["/{municipality}/bescherming"] = [""],
        ["/{municipality}/zoeken"] = ["", "?q=hulp"],
        ["/{municipality}/uitleg"] = [""],
        ["/{municipality}/wijk/{code}"] = ["WK980200", "WK980203?stand=3", "BU98020101", "BU98020300"],
        ["/{municipality}/indicator/{id}"] = ["hulp", "hulp-jong?volgorde=naam&stand=3", "geweld?niveau=buurt&gebied=BU98020101", "aandeel", "jeugd?niveau=buurt", "hulp?periode=2019"],
        ["/{municipality}/vergelijken"] =
        [
            "", "?gebieden=WK980200,WK980203", "?gebieden=BU98020101,BU98020300,BU98020200", "?gebieden=WK980203&periode=2019&met=2020",
            "?gebieden=WK980200&met-stand=3", "?gebieden=BU98020300&stand=7&met-stand=3",
        ],
        ["/{municipality}/weergaven"] = [""],
        ["/{municipality}/bescherming/{number:int}"] = [.. Enumerable.Range(1, Deliveries + 1).Select(number => $"{number}")],
        ["/{municipality}/catalogus/indicator/{id}"] = ["hulp", "aandeel"],
        ["/{municipality}/catalogus/nieuw"] = [""],
        ["/{municipality}/leveringen"] = ["", "?partner=zorg"],
        ["/{municipality}/leveringen/{part}"] = ["nieuw", "actualiteit"],
        ["/{municipality}/leveringen/{id:long}"] = [.. Enumerable.Range(1, Deliveries + 1).Select(id => $"{id}?alles=true")],
        ["/{municipality}/leveringen/sleutels"] = [""],
        ["/aanmelden"] = [""],
        ["/toegankelijkheid"] = [""],
        ["/geen-toegang"] = [""],
        ["/niet-gevonden"] = [""],
        ["/api/uitleg"] = [""],
        ["/"] = [""],
        ["/health/live"] = [""],
        ["/health/ready"] = [""],
    };

    /// <summary>Answered in tests of their own, or the same for everybody who asks.</summary>
    private static readonly string[] s_elsewhere = ["/api/v1/", "/_framework", "/_blazor", "/taal", "/_content", "/openapi", "/api/v1.json", "/mudblazor-theme.css"];

    public static IReadOnlyList<string> Of(IServiceProvider services)
    {
        var patterns = services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IHttpMethodMetadata>() is not { HttpMethods: var methods } || methods.Count == 0 || methods.Contains("GET"))
            .Select(e => (Pattern: "/" + e.RoutePattern.RawText!.TrimStart('/'), IsPage: e.Metadata.GetMetadata<ComponentTypeMetadata>() is not null, e.Metadata))
            .Where(e => e.IsPage || !IsElsewhere(e.Pattern, e.Metadata))
            .Select(e => e.Pattern).Distinct().Order(StringComparer.Ordinal).ToArray();
        patterns.Where(p => !s_addresses.ContainsKey(p)).ShouldBeEmpty("Say how these pages are opened.");
        return [.. patterns.SelectMany(pattern => s_addresses[pattern].Select(rest => Address(pattern, rest)))];
    }

    /// <summary>Those of a municipality.</summary>
    public static IReadOnlyList<string> OfTheTown(IServiceProvider services) =>
        [.. Of(services).Where(a => a.StartsWith($"/{TwinTown.Id}/", StringComparison.Ordinal))];

    private static string Address(string pattern, string rest)
    {
        var of = pattern.Replace("{municipality}", TwinTown.Id, StringComparison.Ordinal);
        var last = of.IndexOf('{', StringComparison.Ordinal);
        return (last < 0 ? of : of[..last]) + rest;
    }

    private static bool IsElsewhere(string pattern, EndpointMetadataCollection metadata) =>
        Array.Exists(s_elsewhere, start => pattern.StartsWith(start, StringComparison.Ordinal))
        || metadata.Any(m => m.GetType().Name == "StaticAssetDescriptor") || pattern.Contains("{**", StringComparison.Ordinal);
}
