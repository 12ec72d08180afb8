using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Ui.Files;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Indicators;

/// <summary>The tables of one indicator as they stand beside its pictures: the districts, their course, and what the funnel says.</summary>
public sealed class IndicatorFile(IStringLocalizer<IndicatorFile> text, FileNotes notes)
{
    public IReadOnlyList<Sheet> Sheets(Publication publication, IndicatorView view)
    {
        var indicator = publication.Catalogue.Indicators.First(i => i.Id == view.Choice.IndicatorId);
        return
        [
            new(
                view.Name,
                [.. Heads("Area", "Code", "Figure", "Unit", "Period", "Counted", "Interval", "Place"), .. view.NoSignals is null ? Heads("Signal", "Muted") : []],
                [
                    .. from row in view.Rows
                       select (SheetCell[])
                       [
                           row.Name, row.Code.Value, Number(row), view.Unit, view.Period ?? "", row.Counted, row.Interval, row.Words,
                           .. view.NoSignals is null ? Found(row) : [],
                       ],
                ]),
            .. Course(view.Trend),
            .. Funnel(view.Funnel),
            .. notes.Of(publication, [(indicator, view.Shown)]),
        ];
    }

    private IEnumerable<Sheet> Course(Trend trend)
    {
        if (trend.Refusal is not null) yield break;
        yield return new(text["Course"], [.. Heads("Area", "Code"), .. trend.Periods],
            [.. trend.Rows.Select(r => (SheetCell[])[r.Name, r.Code.Value, .. r.Cells.Select(c => SheetCell.Figure(c.Text, CellWords.ProvisionalMark))])]);
    }

    private IEnumerable<Sheet> Funnel(Funnel funnel)
    {
        if (funnel.Refusal is not null) yield break;
        yield return new(text["Funnel"], Heads("Area", "Code", "Counted", "Expected", "Ordinary", "Place"),
            [.. funnel.Rows.Select(r => (SheetCell[])[r.Name, r.Code.Value, SheetCell.Figure(r.Counted, ""), SheetCell.Figure(r.Expected, ""), r.Ordinary, r.Words])]);
    }

    // Of an earlier period there are no such columns: left empty they would say that nothing stood out.
    private static SheetCell[] Found(DistrictRow row) => [row.Signal is { } signal ? $"{signal.Chip}: {signal.Sentence}" : "", row.Muted ?? ""];

    private static SheetCell Number(DistrictRow row) =>
        row.Absence ?? SheetCell.Figure(row.Number, row.IsProvisional);

    private string[] Heads(params string[] names) => [.. names.Select(n => text[n].Value)];
}
