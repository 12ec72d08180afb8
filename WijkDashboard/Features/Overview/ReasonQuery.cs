using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Features.Overview.Parts;
using WijkDashboard.Ui.Terms;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Overview;

/// <summary>The reason behind one cell. A cell without a figure gets its one explanation and nothing else.</summary>
public sealed class ReasonQuery(IStringLocalizer<Reason> text, OverviewWords words, ComparisonWords comparisons, MuteWords muted, TimeProvider clock)
{
    private const int Bars = 6;

    /// <returns>Null when there is no such cell in the table.</returns>
    public ReasonView? View(Publication publication, OverviewChoice choice, CellAddress address, Mutes mutes)
    {
        var table = OverviewTable.Of(publication, choice);
        if (table.Area(address.Area) is not { } area || table.Indicators.FirstOrDefault(i => i.Id == address.IndicatorId) is not { } indicator) return null;
        var culture = CultureInfo.CurrentUICulture;
        var cell = table.Cell(area.Code, indicator);
        var partner = publication.Catalogue.Partner(indicator.PartnerId)?.Name.In(culture);
        var when = cell.Period is { } period ? ", " + words.Values.Period(period) : "";
        var subject = $"{indicator.Name.In(culture)} · {partner}{when}";
        if (!cell.HasFigure)
            return new(address, area.Name, subject, null, null, null, null, [], words.Cells.AbsentExplained(cell.Kind), Origin(publication, indicator)) { TermId = Glossary.Of(CellWords.State(cell.Kind)) };
        var finding = cell.Signal is { } signal ? new Finding(signal.Direction, signal.Tier) : null;
        var (observed, expected) = Numbers(indicator, cell);
        return new(
            address, area.Name, subject, finding, finding is null ? null : text["Tier_" + finding.Tier].Value,
            observed, expected, History(table, area, indicator),
            Explanation(publication, table, choice, area, indicator, cell), Facts(publication, table, area, indicator, cell, mutes)) { TermId = Glossary.Of(CellWords.State(cell.Kind)) };
    }

    private (LargeNumber Observed, LargeNumber? Expected) Numbers(Indicator indicator, CellFacts cell)
    {
        var culture = CultureInfo.CurrentUICulture;
        var when = words.Values.Period(cell.Period!.Value);
        if (cell.Observation!.Count is { } count && indicator.HasExposure)
        {
            var expected = cell.Signal?.Expected ?? cell.Standing.Expected;
            return (
                new(Figure.Count(count, culture), text["Counted", when]),
                expected is null ? null : new(Figure.About(expected.Value, culture), text["Expected"]));
        }

        return (new(words.Number(indicator, cell, asCount: false), $"{words.Values.Unit(indicator, asCount: false)}, {when}"), null);
    }

    private string Explanation(
        Publication publication, OverviewTable table, OverviewChoice choice, Area area, Indicator indicator, CellFacts cell)
    {
        var several = choice.Level == AreaLevel.Neighbourhood ? "Neighbourhoods" : "Districts";
        if (cell.Signal is { } signal)
        {
            var culture = CultureInfo.CurrentUICulture;
            return $"{SignalWording.Sentence(signal, publication.Catalogue, culture)} {SignalWording.Beyond(signal, culture)}";
        }

        if (area.Code.Level != choice.Level) return text["OnlyToRead"];
        if (cell.Kind == CellKind.Small) return text["TooSmall", indicator.MinExposure];
        if (area.Special is { } special) return $"{special.In(CultureInfo.CurrentUICulture)}. {text["Special"]}";
        var comparison = table.Comparison(area.Code, indicator)?.Level;
        if (comparison is { Status: not ComparisonStatus.Ok }) return comparisons.Why(comparison.Status);
        return cell.Standing.Z is null
            ? comparisons.NotThisArea()
            : $"{text[several + "_" + (CellWords.Place(cell.Standing) ?? "mid")]} {text[choice.Year is null ? "NoSignal" : "NotLookedFor"]}";
    }

    private List<ReasonFact> Facts(Publication publication, OverviewTable table, Area area, Indicator indicator, CellFacts cell, Mutes mutes)
    {
        var facts = new List<ReasonFact>();
        var compared = table.Comparison(area.Code, indicator);
        if (compared is not null && cell.Signal is { Lens: Lens.Change }) Add("Compared", comparisons.WithPast(compared.Change), "vergelijken");
        else if (compared is { Level.Status: ComparisonStatus.Ok } && cell.Standing.Z is not null)
            Add("Compared", comparisons.WithOthers(compared, area.Code.Level), "vergelijken");
        if (cell.Signal is { } signal)
        {
            if (mutes.Find(signal, DutchTime.Today(clock)) is { } mute) Add("Muted", muted.Sentence(mute, publication.Catalogue), "van-de-lijst");
            Add("HowSure", SignalWording.HowSure(signal.Tier, CultureInfo.CurrentUICulture), "toeval");
            if (SignalWording.Alternatives(signal, publication.Catalogue, CultureInfo.CurrentUICulture) is [_, ..] other) Add("CouldBe", string.Join(" ", other), "registratie");
        }

        if (indicator.HasExposure) Add("Figure", Rate(publication.Catalogue, area, indicator, cell), "per-duizend");
        facts.AddRange(Origin(publication, indicator));
        return facts;

        void Add(string term, string said, string termId) => facts.Add(new(text[term], said, termId));
    }

    private string Rate(Catalogue catalogue, Area area, Indicator indicator, CellFacts cell)
    {
        var culture = CultureInfo.CurrentUICulture;
        var value = $"{words.Number(indicator, cell, asCount: false)} {words.Values.Unit(indicator, asCount: false)}";
        if (cell.Observation?.Exposure is not { } exposure || indicator.Population is null) return value;
        var year = catalogue.Population.For(area.Code, indicator.Population, cell.Period!.Value.Year)?.Year;
        return text[year is null ? "OutOf" : "OutOfYear", value, Figure.Count(exposure, culture), year ?? 0];
    }

    private List<ReasonFact> Origin(Publication publication, Indicator indicator)
    {
        var culture = CultureInfo.CurrentUICulture;
        return
        [
            new(text["Source"], indicator.Source.In(culture)),
            new(text["Quality"], indicator.Quality.In(culture), "kwaliteit"),
            new(text["Publication"], text["PublicationWords", publication.Number, Figure.Date(publication.PublishedAt, culture)], "stand"),
        ];
    }

    private List<HistoryBar> History(OverviewTable table, Area area, Indicator indicator)
    {
        var shown = table.Course(area.Code, indicator, Bars);
        if (shown.Count < 2) return [];
        var highest = Math.Max(shown.Max(s => s.Value), 1);
        return [.. shown.Select(s => new HistoryBar(
            Figure.Number(s.Value, s.Decimals, CultureInfo.CurrentUICulture), words.Values.ShortPeriod(s.Period), (double)(s.Value / highest)))];
    }
}
