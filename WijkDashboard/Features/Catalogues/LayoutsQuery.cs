using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Intake.Layouts;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Catalogues;

public sealed record LayoutGroup(string PartnerId, string Name, string Look, IReadOnlyList<LayoutLine> Lines);

/// <param name="Reads">What it reads, in a sentence.</param>
/// <param name="Indicators">The names of the indicators it reads.</param>
public sealed record LayoutLine(string Id, string Name, string Reads, string Indicators, string LastChanged, bool MayChange);

/// <summary>Tells how the files of each partner are read.</summary>
public sealed class LayoutsQuery(EntryWords words, IStringLocalizer<CataloguePage> text)
{
    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public IReadOnlyList<LayoutGroup> Groups(Viewer viewer, CatalogueView view) =>
    [
        .. view.Catalogue.Partners.Select(p => new LayoutGroup(p.Id, p.Name.In(Culture), p.Look.Css(),
            [.. view.Open.Folder.Layouts.Where(l => l.PartnerId == p.Id).Select(l => Line(viewer, view, l))])),
    ];

    public LayoutLine Line(Viewer viewer, CatalogueView view, Layout layout) => new(
        layout.Id, layout.Name.In(Culture), Reads(layout), Indicators(view, layout), words.LastChanged(view.LastOf(CataloguePart.Layouts, layout.Id)),
        CatalogueRights.MayCurate(viewer, view.Catalogue, CataloguePart.Layouts, layout.PartnerId));

    private string Reads(Layout layout) => text[
        layout.Shape == LayoutShape.Wide ? "ReadsWide" : "ReadsLong",
        LayoutWords.Formats.First(f => f.Value == layout.File.Format).Key.ToUpperInvariant(),
        layout.AreaColumn ?? layout.FixedArea ?? text["InColumns"],
        layout.PeriodColumn ?? layout.FixedPeriod ?? text["InColumns"]];

    private string Indicators(CatalogueView view, Layout layout)
    {
        var ids = layout.Indicators.Values.Distinct().ToArray();
        return ids.Length == 0 ? text["AllIndicators"] : string.Join(", ", ids.Select(id => view.Catalogue.Indicator(id)?.Name.In(Culture) ?? id));
    }
}
