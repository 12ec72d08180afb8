using WijkDashboard.Domain;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake.Catalogues;

namespace WijkDashboard.Features.Catalogues;

/// <summary>How much of an entry it is worth offering somebody to change.</summary>
public enum EntryRight
{
    None,

    /// <summary>What protection hangs on and nothing else: the privacy officer, at an indicator.</summary>
    Protection,
    All,
}

/// <summary>What a screen offers. Whatever it offers, <see cref="CatalogueDesk"/> decides.</summary>
public static class EntryRights
{
    private static readonly string[] s_protecting = ["policy", "measure", "population"];

    /// <param name="id">Null for a new entry: then of any partner that the viewer curates.</param>
    public static EntryRight For(Viewer viewer, OpenCatalogue open, CataloguePart part, string? id)
    {
        var catalogue = open.Folder.Catalogue;
        if (CatalogueRights.MayCurate(viewer, catalogue, part, Partners(open, part, id))) return EntryRight.All;
        if (id is null) return part == CataloguePart.Indicators && Curated(viewer, catalogue).Count > 0 ? EntryRight.All : EntryRight.None;
        return part == CataloguePart.Indicators && viewer.Is(Role.PrivacyOfficer, catalogue.Municipality.Id) ? EntryRight.Protection : EntryRight.None;
    }

    /// <summary>The partners whose indicators and layouts the viewer curates.</summary>
    public static IReadOnlyList<Partner> Curated(Viewer viewer, Catalogue catalogue) =>
        [.. catalogue.Partners.Where(p => CatalogueRights.MayCurate(viewer, catalogue, CataloguePart.Indicators, p.Id))];

    public static bool Covers(this EntryRight right, EntryField field) => right switch
    {
        EntryRight.All => true,
        EntryRight.Protection => s_protecting.Contains(field.Property),
        _ => false,
    };

    /// <summary>Why an entry is not the viewer's to change.</summary>
    public static CatalogueRefusal Refusal(OpenCatalogue open, CataloguePart part, string id) => new(
        Partners(open, part, id).Length == 1 && part is CataloguePart.Indicators or CataloguePart.Layouts
            ? CatalogueRefusalReason.NotOwnPartner
            : CatalogueRefusalReason.MunicipalityOnly,
        part,
        id);

    /// <summary>Whose entry it is; none when it is nobody's in particular.</summary>
    private static string[] Partners(OpenCatalogue open, CataloguePart part, string? id)
    {
        var catalogue = open.Folder.Catalogue;
        return part switch
        {
            CataloguePart.Indicators => catalogue.Indicators.Where(i => i.Id == id).Select(i => i.PartnerId).ToArray(),
            CataloguePart.Layouts => open.Folder.Layouts.Where(l => l.Id == id).Select(l => l.PartnerId).ToArray(),
            CataloguePart.Rules =>
            [
                .. catalogue.Rules.Where(r => r.Id == id).SelectMany(r => r.IndicatorIds).Select(i => catalogue.Indicator(i)?.PartnerId).OfType<string>().Distinct(),
            ],
            _ => [],
        };
    }
}
