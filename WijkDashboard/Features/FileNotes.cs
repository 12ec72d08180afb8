using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Ui.Files;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features;

/// <summary>What goes with every table that leaves the screen: what each figure is, what the words in it mean, and where it comes from.</summary>
public sealed class FileNotes(IStringLocalizer<FileNotes> text, CellWords cells)
{
    /// <summary>So that a file tells by its name whose figures it has and of which publication.</summary>
    public static string Name(string table, Publication publication) => $"{table}-{publication.Catalogue.Municipality.Id}-{publication.Number}";

    /// <param name="indicators">Those in the table, with the period that is shown; null without a figure.</param>
    public IReadOnlyList<Sheet> Of(Publication publication, IEnumerable<(Indicator Indicator, Period? Period)> indicators) =>
        [Indicators(publication, indicators), Explanation(publication)];

    /// <param name="more">What else is to be known of this table.</param>
    public Sheet Explanation(Publication publication, params IEnumerable<(string What, string Meaning)> more)
    {
        var municipality = publication.Catalogue.Municipality;
        var lines = new List<SheetCell[]>
        {
            new SheetCell[] { text["Publication"].Value, text["PublicationOf", publication.Number, Figure.Date(publication.PublishedAt, CultureInfo.CurrentUICulture), municipality.Name].Value },
        };
        if (municipality.Notice is { } notice) lines.Add([text["Notice"].Value, notice.In(CultureInfo.CurrentUICulture)]);
        lines.AddRange(more.Select(m => (SheetCell[])[m.What, m.Meaning]));
        foreach (var kind in Enum.GetValues<CellKind>().Where(k => CellWords.IsAbsent(k))) lines.Add([cells.Absent(kind), cells.AbsentExplained(kind)]);
        lines.Add([CellWords.ProvisionalMark, text["Provisional"].Value]);
        lines.AddRange(municipality.Attributions.Select(a => (SheetCell[])[text["Attribution"].Value, a]));
        lines.Add([text["Terms"].Value, text["TermsOf"].Value]);
        return new(text["Explanation"], [text["What"], text["Meaning"]], lines);
    }

    private Sheet Indicators(Publication publication, IEnumerable<(Indicator Indicator, Period? Period)> indicators)
    {
        var culture = CultureInfo.CurrentUICulture;
        string[] heads = ["Indicator", "Id", "Definition", "Unit", "Period", "Partner", "Source", "Quality"];
        return new(text["Indicators"], [.. heads.Select(h => text[h].Value)],
        [
            .. from one in indicators
               let i = one.Indicator
               select (SheetCell[])
               [
                   i.Name.In(culture), i.Id, i.Definition.In(culture), i.Unit.In(culture), one.Period is { } period ? cells.Values.Period(period) : text["NoPeriod"].Value,
                   publication.Catalogue.Partners.First(p => p.Id == i.PartnerId).Name.In(culture), i.Source.In(culture), i.Quality.In(culture),
               ],
        ]);
    }
}
