using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Ui.Files;

namespace WijkDashboard.Features.Signals;

/// <summary>The list as it is shown: the same signals by the same ids, with where they come from.</summary>
public sealed class SignalsFile(IStringLocalizer<SignalsFile> text, FileNotes notes)
{
    private static readonly string[] s_columns = ["Area", "Code", "Subject", "Sentence", "Observed", "Expected", "Sure", "Label", "Where", "Origin", "More", "Id"];

    public IReadOnlyList<Sheet> Sheets(Publication publication, SignalsView view) =>
    [
        new(text["Signals"], [.. s_columns.Select(c => text[c].Value)],
        [
            .. Lines(view.Cards.Concat(view.More), "Listed"),
            .. Lines(view.Known, "Known"),
            .. Lines(view.Muted, "Muted"),
        ]),
        notes.Explanation(publication, (text["Chance"], view.Chance)),
    ];

    private IEnumerable<SheetCell[]> Lines(IEnumerable<AreaCard> cards, string kept) =>
        from card in cards
        from line in card.Lines
        select (SheetCell[])
        [
            card.Name, card.Code.Value, line.Subject, $"{line.Before}{line.Strong}{line.After} {line.Beyond}",
            SheetCell.Figure(line.Observed?.Number ?? "", ""), SheetCell.Figure(line.Expected?.Number ?? "", ""),
            line.TierName, line.Label, text[kept].Value, line.Origin, string.Join(" ", line.Facts.Select(f => $"{f.Term}: {f.Words}")), line.Id,
        ];
}
