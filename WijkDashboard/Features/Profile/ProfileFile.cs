using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Ui.Files;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Profile;

/// <summary>The figures of one wijk or buurt and what stands out there, as they are shown.</summary>
public sealed class ProfileFile(IStringLocalizer<ProfileFile> text, CellWords cells, FileNotes notes)
{
    public IReadOnlyList<Sheet> Sheets(Publication publication, ProfileView view)
    {
        var shown = view.Partners.SelectMany(p => p.Rows).Select(r => r.IndicatorId).ToHashSet();
        var table = new ShownFigures(publication, view.Choice.Area.Level, view.Choice.EditionId, null);
        return
        [
            new(view.Name, Heads("Partner", "Indicator", "Figure", "Unit", "Period", "Place", "Compared", "Signal", "Remark"),
            [
                .. from partner in view.Partners
                   from row in partner.Rows
                   select (SheetCell[])
                   [
                       partner.Name, row.Name, Number(row), row.Unit, row.Period, row.Words, row.Compared,
                       row.Signal is { } signal ? $"{signal.Chip}: {signal.Sentence}" : "", string.Join(" ", new[] { row.Remark, row.Late }.Where(t => !string.IsNullOrEmpty(t))),
                   ],
            ]),
            new(text["Signals"], Heads("Subject", "Sure", "Sentence", "Origin", "CouldBe", "Where", "Id"), [.. Items(view.Found, "Listed"), .. Items(view.Known, "Known"), .. Items(view.Muted, "Muted")]),
            .. notes.Of(publication, publication.Catalogue.Indicators.Where(i => shown.Contains(i.Id)).Select(i => (i, table.Period(i)))),
        ];
    }

    private IEnumerable<SheetCell[]> Items(IEnumerable<SignalItem> items, string where) =>
        items.Select(i => (SheetCell[])[i.Subject, i.Chip, $"{i.Before}{i.Strong}{i.After} {i.Beyond}", i.Origin, i.CouldBe, text[where].Value, i.Id]);

    private SheetCell Number(FigureRow row) =>
        row.Number.Length == 0 ? row.Absence ?? cells.Absent(CellKind.Missing) : SheetCell.Figure(row.Number, row.IsProvisional);

    private string[] Heads(params string[] names) => [.. names.Select(n => text[n].Value)];
}
