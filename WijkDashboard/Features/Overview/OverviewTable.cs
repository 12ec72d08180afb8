using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Benchmarks;

namespace WijkDashboard.Features.Overview;

/// <summary>
/// The table behind one choice: which areas and indicators, which period each column shows, and what stands in each cell.
/// </summary>
public sealed class OverviewTable
{
    private const string People = "inhabitants";

    // Enough for the choices people share in a meeting.
    private const int Remembered = 64;

    private static readonly ConditionalWeakTable<Publication, ConcurrentDictionary<OverviewChoice, OverviewTable>> s_known = [];

    private readonly Publication _publication;
    private readonly OverviewChoice _choice;
    private readonly SignalReport? _report;
    private readonly ShownFigures _shown;

    private OverviewTable(Publication publication, OverviewChoice choice)
    {
        (_publication, _choice) = (publication, choice);
        _report = choice.Year is { } year ? Placed(year) : publication.Reports.GetValueOrDefault((choice.Level, choice.EditionId));
        Indicators = [.. Chosen()];
        _shown = new(publication, choice.Level, choice.EditionId, _report, choice.Year);
        Areas = [.. Catalogue.Areas.Edition(choice.EditionId).Areas.Where(a => a.Code.Level == choice.Level)];
        PopulationYear = Areas.Select(a => Catalogue.Population.Newest(a.Code, People, choice.EditionId)?.Year).Max();
    }

    /// <summary>The table of one choice, made once for the table, its map, its reasons and its files, and for all who chose the same.</summary>
    public static OverviewTable Of(Publication publication, OverviewChoice choice)
    {
        var tables = s_known.GetOrCreateValue(publication);
        if (tables.TryGetValue(choice, out var known)) return known;
        if (tables.Count >= Remembered) tables.Clear();
        return tables.GetOrAdd(choice, c => new(publication, c));
    }

    /// <summary>The rows that are compared, by code.</summary>
    public IReadOnlyList<Area> Areas { get; }

    /// <summary>The columns: per partner, in the order of the catalogue.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>What stands out among the columns, in the order of the agenda.</summary>
    public IReadOnlyList<Signal> Signals => [.. (_report?.Signals ?? []).Where(IsShown)];

    /// <summary>The year that the reader chose; null for the newest figures.</summary>
    public int? Year => _choice.Year;

    public int Tests => _report?.Tests ?? 0;

    /// <summary>How many of the possible signals chance alone is expected to give, at most.</summary>
    public double ExpectedChanceHits => _report?.Families.Sum(f => f.ExpectedChanceHits) ?? 0;

    private Catalogue Catalogue => _publication.Catalogue;

    public Period? Period(Indicator indicator) => _shown.Period(indicator);

    public Comparison? Comparison(AreaCode area, Indicator indicator) => _shown.Comparison(area, indicator);

    public Area? Area(AreaCode code) => Catalogue.Areas.Find(_choice.EditionId, code);

    /// <summary>One year for all rows, so that the numbers under one head can be compared; null without inhabitants.</summary>
    public int? PopulationYear { get; }

    public PopulationCount? Inhabitants(AreaCode area) =>
        PopulationYear is { } year ? Catalogue.Population.For(area, People, year) : null;

    public CellFacts Cell(AreaCode area, Indicator indicator) => _shown.Cell(area, indicator);

    public IReadOnlyList<CourseFigure> Course(AreaCode area, Indicator indicator, int most) => _shown.Course(area, indicator, most);

    /// <summary>What is told of an earlier year is where the areas lay in it: signals are looked for in the newest figures only.</summary>
    private SignalReport Placed(int year) => SignalEngine.Place(
        Catalogue, _publication.Figures, _choice.Level, _choice.EditionId, Benchmark.OwnMunicipality,
        [
            .. from indicator in Catalogue.Indicators
               where indicator.Levels.Contains(_choice.Level)
               let period = Catalogue.ShownPeriod(_publication.Figures, indicator.Id, _choice.Level, _choice.EditionId, year)
               where period is not null
               select (indicator, period.Value),
        ]);

    private bool IsShown(Signal signal) => signal switch
    {
        IndicatorSignal one => Indicators.Any(i => i.Id == one.IndicatorId),
        DiscordanceSignal apart => Catalogue.Discordances.FirstOrDefault(p => p.Id == apart.PairId) is { } pair
            && Indicators.Any(pair.First.Holds) && Indicators.Any(pair.Second.Holds),
        _ => false,
    };

    private IEnumerable<Indicator> Chosen() =>
        from partner in Catalogue.Partners
        where _choice.PartnerId is null || partner.Id == _choice.PartnerId
        from indicator in Catalogue.Indicators
        where indicator.PartnerId == partner.Id
            && (_choice.ThemeId is null || indicator.ThemeId == _choice.ThemeId)
            && (indicator.Levels.Contains(_choice.Level) || indicator.Levels.Contains(AreaLevel.District))
        select indicator;
}
