using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Features.Catalogues;

/// <summary>The parts of the catalogue's page.</summary>
public enum CatalogueTab
{
    Indicators,
    Partners,
    Themes,
    Rules,
    Areas,
    Protection,
    Layouts,
    Versions,
}

/// <summary>The parts as they stand in an address. Words there are a format: they stay.</summary>
public static class CatalogueTabs
{
    public const string Parameter = "deel";

    private static readonly (CatalogueTab Tab, string Name)[] s_names =
    [
        (CatalogueTab.Indicators, "indicatoren"), (CatalogueTab.Partners, "partners"), (CatalogueTab.Themes, "themas"), (CatalogueTab.Rules, "regels"),
        (CatalogueTab.Areas, "gebieden"), (CatalogueTab.Protection, "bescherming"), (CatalogueTab.Layouts, "indelingen"), (CatalogueTab.Versions, "versies"),
    ];

    public static IReadOnlyList<CatalogueTab> All { get; } = [.. s_names.Select(n => n.Tab)];

    /// <summary>The first for anything that is none.</summary>
    public static CatalogueTab Read(string? name) => Array.Find(s_names, n => n.Name == name).Tab;

    public static string Name(this CatalogueTab tab) => Array.Find(s_names, n => n.Tab == tab).Name;

    public static string Address(string municipality, CatalogueTab tab) => $"/{municipality}/catalogus?{Parameter}={tab.Name()}";

    /// <summary>The list that a tab shows as a table of entries; null when it shows something else.</summary>
    public static CataloguePart? List(this CatalogueTab tab) => tab switch
    {
        CatalogueTab.Partners => CataloguePart.Partners,
        CatalogueTab.Themes => CataloguePart.Themes,
        CatalogueTab.Rules => CataloguePart.Rules,
        CatalogueTab.Protection => CataloguePart.Policies,
        _ => null,
    };
}
