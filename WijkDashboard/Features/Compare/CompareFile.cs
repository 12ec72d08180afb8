using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Ui.Files;

namespace WijkDashboard.Features.Compare;

/// <summary>Figures beside each other, as they are shown: each column with what is said of it.</summary>
public sealed class CompareFile(IStringLocalizer<CompareFile> text, FileNotes notes)
{
    public IReadOnlyList<Sheet> Sheets(Publication publication, CompareView view)
    {
        var shown = view.Partners.SelectMany(p => p.Rows).Select(r => r.IndicatorId).ToHashSet();
        var figures = new ShownFigures(publication, view.Choice.Level, view.Choice.EditionId, null);
        return
        [
            new(text["Title"],
            [
                text["Partner"], text["Indicator"], text["Unit"], text["Period"],
                .. view.Columns.SelectMany(c => (string[])[c.Name, text["Place", c.Name]]), text["Says"],
            ],
            [
                .. from partner in view.Partners
                   from row in partner.Rows
                   select (SheetCell[])
                   [
                       partner.Name, row.Name, row.Unit, row.Period.Length > 0 ? row.Period : text["InHead"].Value,
                       .. row.Cells.SelectMany(c => (SheetCell[])[Figure(c), c.Words]), row.Says,
                   ],
            ]),
            .. notes.Of(publication, publication.Catalogue.Indicators.Where(i => shown.Contains(i.Id)).Select(i => (i, view.Choice.With is null ? figures.Period(i) : view.Choice.With))),
        ];
    }

    private static SheetCell Figure(ComparedCell cell) =>
        cell.Absence ?? SheetCell.Figure(cell.Number, cell.IsProvisional);
}
