using System.Collections.Frozen;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>Which file holds which part, and what other parts say of its entries.</summary>
internal static class CatalogueParts
{
    /// <summary>The parts that are a list of entries with an id.</summary>
    public static readonly FrozenDictionary<CataloguePart, string> Lists = new Dictionary<CataloguePart, string>
    {
        [CataloguePart.Partners] = CataloguePaths.Partners,
        [CataloguePart.Themes] = CataloguePaths.Themes,
        [CataloguePart.Policies] = CataloguePaths.Policies,
        [CataloguePart.Indicators] = CataloguePaths.Indicators,
        [CataloguePart.Rules] = CataloguePaths.Rules,
        [CataloguePart.Discordances] = CataloguePaths.Discordances,
        [CataloguePart.Layouts] = CataloguePaths.Layouts,
        [CataloguePart.Editions] = CataloguePaths.Editions,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<CataloguePart, Reference[]> s_references = new Dictionary<CataloguePart, Reference[]>
    {
        [CataloguePart.Partners] =
            [new(CataloguePaths.Indicators, "partner"), new(CataloguePaths.Layouts, "partner"), new(CataloguePaths.Deliveries, "partner"), new(CataloguePaths.Discordances, "partner")],
        [CataloguePart.Themes] = [new(CataloguePaths.Indicators, "theme"), new(CataloguePaths.Discordances, "theme")],
        [CataloguePart.Policies] = [new(CataloguePaths.Indicators, "policy")],
        [CataloguePart.Indicators] =
        [
            new(CataloguePaths.Indicators, "partOf"),
            new(CataloguePaths.Layouts, "indicators"),
            new(CataloguePaths.Rules, "larger", "smaller", "whole", "parts", "indicator"),
            new(CataloguePaths.Discordances, "indicators"),
        ],
        [CataloguePart.Layouts] = [new(CataloguePaths.Deliveries, "layout")],
    }.ToFrozenDictionary();

    /// <summary>Where other files name an entry of this part.</summary>
    public static IReadOnlyList<Reference> ReferencesTo(CataloguePart part) => s_references.GetValueOrDefault(part) ?? [];

    /// <summary>The part that a table or map belongs to; null for the lists and the municipality.</summary>
    public static CataloguePart? OfTable(string path) =>
        path == CataloguePaths.Population ? CataloguePart.Population
        : path == CataloguePaths.Reference ? CataloguePart.Reference
        : path == CataloguePaths.Deliveries ? CataloguePart.Deliveries
        : path.EndsWith(".geojson", StringComparison.Ordinal) ? CataloguePart.Boundaries
        : path.EndsWith(".csv", StringComparison.Ordinal) ? CataloguePart.Areas
        : null;
}

/// <param name="Properties">The properties under which the id stands, itself or inside a list or object.</param>
internal sealed record Reference(string File, params string[] Properties);
