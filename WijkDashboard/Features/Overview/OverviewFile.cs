using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Ui.Files;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Overview;

/// <summary>The table as it is shown, row by row and text by text, with the marks of what stands out and what explains it.</summary>
public sealed class OverviewFile(IStringLocalizer<OverviewFile> text, CellWords cells, FileNotes notes)
{
    private const char SoftHyphen = '\u00AD';

    public IReadOnlyList<Sheet> Sheets(Publication publication, OverviewView view)
    {
        var table = OverviewTable.Of(publication, view.Choice);
        return
        [
            new(text["Figures"],
            [
                text["Area"], text["Code"], text["Inhabitants", view.PopulationYear],
                .. view.Columns.Select(c => $"{Name(c)} ({c.Unit}, {c.Period})"),
            ],
            [
                .. from row in view.Rows
                   select (SheetCell[])[row.Name, row.Code.Value, SheetCell.Figure(row.Inhabitants, ""), .. row.Cells.Select(Cell)],
            ]),
            new(text["Marks"], [text["Area"], text["Code"], text["Indicator"], text["Mark"]],
            [
                .. from row in view.Rows
                   from i in Enumerable.Range(0, row.Cells.Count)
                   let finding = row.Cells[i].Finding
                   where finding is not null
                   select (SheetCell[])[row.Name, row.Code.Value, Name(view.Columns[i]), cells.Signal(finding)],
            ]),
            .. notes.Of(publication, table.Indicators.Where(i => view.Columns.Any(c => c.Id == i.Id)).Select(i => (i, table.Period(i)))),
        ];
    }

    private SheetCell Cell(Cell cell) => cell.Text.Length == 0 ? cells.AbsentByState(cell.State!) : SheetCell.Figure(cell.Text, CellWords.ProvisionalMark);

    private static string Name(Column column) => column.Name.Replace(SoftHyphen.ToString(), "", StringComparison.Ordinal);
}
