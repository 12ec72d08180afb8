using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Ui.Files;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Signals;

/// <summary>The list as it is shown, as a file for a spreadsheet: the same signals by the same ids, with where they come from.</summary>
public sealed class SignalsFile(IStringLocalizer<SignalsFile> text)
{
    private static readonly string[] s_columns = ["Area", "Code", "Subject", "Sentence", "Observed", "Expected", "Sure", "Label", "Where", "Origin", "More", "Id"];

    public byte[] Write(Publication publication, SignalsView view)
    {
        var file = new SheetText().Line(s_columns.Select(c => text[c].Value));
        Lines(view.Cards.Concat(view.More), "Listed");
        Lines(view.Known, "Known");
        Lines(view.Muted, "Muted");
        var municipality = publication.Catalogue.Municipality;
        file.Line().Line(text["About", municipality.Name, publication.Number, Figure.Date(publication.PublishedAt, CultureInfo.CurrentUICulture)]).Line(view.Chance);
        foreach (var source in municipality.Attributions) file.Line(text["Source", source]);
        return file.ToBytes();

        void Lines(IEnumerable<AreaCard> cards, string where)
        {
            foreach (var (card, line) in cards.SelectMany(c => c.Lines.Select(l => (c, l))))
                file.Line(
                    card.Name, card.Code.Value, line.Subject, $"{line.Before}{line.Strong}{line.After} {line.Beyond}", line.Observed?.Number ?? "", line.Expected?.Number ?? "",
                    line.TierName, line.Label, text[where], line.Origin, string.Join(" ", line.Facts.Select(f => $"{f.Term}: {f.Words}")), line.Id);
        }
    }
}
