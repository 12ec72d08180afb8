using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>Whether the partner, indicators and areas that a layout names are there, be it in a catalogue or in a file of its own.</summary>
internal static class LayoutReferences
{
    public static void Check(CatalogueFiles files, string file, Catalogue catalogue, Layout layout)
    {
        if (catalogue.Partner(layout.PartnerId) is null)
            files.Add(file, $"{layout.Id}/partner", CatalogueProblem.UnknownPartner, layout.PartnerId);
        foreach (var (heading, id) in layout.Indicators)
        {
            var place = $"{layout.Id}/indicators/{heading}";
            if (catalogue.Indicator(id) is not { } indicator)
                files.Add(file, place, CatalogueProblem.UnknownIndicator, id);
            else if (indicator.PartnerId != layout.PartnerId)
                files.Add(file, place, CatalogueProblem.NotThePartnersIndicator, id, layout.PartnerId);
        }

        var areas = layout.AreaNames.Select(a => ($"areaNames/{a.Key}", a.Value))
            .Concat(layout.ColumnAreas.Select(a => ($"columnAreas/{a.Key}", a.Value)))
            .Concat(layout.FixedArea is { } one ? [("fixedArea", one)] : []);
        foreach (var (place, code) in areas)
            if (!IsKnown(catalogue, AreaCode.Parse(code)))
                files.Add(file, $"{layout.Id}/{place}", CatalogueProblem.AreaInNoEdition, code);
    }

    /// <summary>A name may stand for the municipality itself, whose row the layout then passes over.</summary>
    private static bool IsKnown(Catalogue catalogue, AreaCode code) =>
        code == catalogue.Municipality.Code || catalogue.Areas.Editions.Any(edition => catalogue.Areas.Find(edition.Id, code) is not null);
}
