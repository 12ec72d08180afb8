using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals.Benchmarks;
using WijkDashboard.Domain.Signals.Change;
using WijkDashboard.Domain.Signals.Level;

namespace WijkDashboard.Domain.Signals.Families;

/// <summary>
/// One indicator over the compared areas and its periods. Answers both lenses, for the shown period and, to tell what is new
/// from what lasts, for the ones before it.
/// </summary>
internal sealed class IndicatorSeries
{
    private readonly AreaScope _scope;
    private readonly Benchmark _benchmark;
    private readonly ReferenceFigures _reference;
    private readonly DisclosurePolicy? _policy;
    private readonly PeriodFigures[] _figures;
    private readonly CountColumn[] _columns;
    private readonly LevelResult?[] _levels;

    /// <param name="last">The period to compare; null for the one that is shown.</param>
    public IndicatorSeries(Catalogue catalogue, AreaScope scope, Indicator indicator, Benchmark benchmark, Period? last = null)
    {
        (_scope, Indicator, _benchmark, _reference) = (scope, indicator, benchmark, catalogue.Reference);
        _policy = catalogue.Policies.FirstOrDefault(p => p.Id == indicator.PolicyId);
        var periods = scope.Periods(indicator);
        Periods = last is { } asked ? [.. periods.Where(p => p <= asked)] : benchmark is Benchmark.ComparableDistricts ? UpToReference(periods) : periods;
        // Only counts have a past that is tested; of the others one column will do.
        var first = indicator.HasExposure && _policy is not null ? 0 : Math.Max(0, Periods.Count - 1);
        _figures = [.. Periods.Skip(first).Select(p => scope.Read(indicator, p, RoundingBase))];
        _columns = [.. _figures.Select(f => f.Column)];
        _levels = new LevelResult?[_figures.Length];
    }

    public Indicator Indicator { get; }

    /// <summary>Of one length, oldest first; the last is the one that is shown.</summary>
    public IReadOnlyList<Period> Periods { get; }

    public Period? Period => Periods is [.., var last] ? last : null;

    public int RoundingBase => _policy?.RoundingBase ?? 1;

    /// <summary>The released figure at a place in the shown period; not a number where there is none.</summary>
    public double Observed(int place) => _columns[^1].Counts[place];

    public bool IsProvisional(int place) => _figures[^1].Provisional[place];

    /// <param name="back">0 for the shown period, 1 for the one before it…</param>
    /// <returns>Null when there is no such period.</returns>
    public LevelResult? LevelAt(int back) =>
        back >= _figures.Length ? null : _levels[^(back + 1)] ??= Compare(_figures[^(back + 1)]);

    /// <inheritdoc cref="LevelAt"/>
    public ChangeResult? ChangeAt(int back)
    {
        if (back > 0 && back >= _columns.Length) return null;
        if (Refusal() is { } status) return NotCompared(status);
        return ChangeLens.Compare(new ArraySegment<CountColumn>(_columns, 0, _columns.Length - back), _scope.Special, new(RoundingBase, Indicator.MinExposure));
    }

    /// <summary>What both lenses tell of the newest of its periods.</summary>
    public Comparison Comparison()
    {
        var (level, change) = (LevelAt(0) ?? Absent(), ChangeAt(0)!);
        return new(
            Indicator.Id, Period, _benchmark,
            new(level.Status, level.Compared, _scope.Places, level.Standings),
            new(change.Status, change.Compared, _scope.Places, change.Standings, [.. Periods.SkipLast(1)], change.Yardstick, change.Ratio))
        {
            Funnel = LevelFunnel.Of(level, RoundingBase),
        };
    }

    /// <summary>What is told of the level when there is not a single column.</summary>
    private LevelResult Absent() =>
        new(Refusal() ?? ComparisonStatus.NoFigures, 0, null, null, null, null, new Standing[_scope.Length]);

    /// <summary>Figures of one year are never held against those of another: the newest year of the reference is what is shown.</summary>
    private IReadOnlyList<Period> UpToReference(IReadOnlyList<Period> periods)
    {
        var last = periods.Count - 1;
        while (last >= 0 && !IsInReference(periods[last])) last--;
        return last < 0 ? periods : [.. periods.Take(last + 1)];
    }

    private bool IsInReference(Period period) =>
        period.Grain is Grain.Year && _reference.Has(Indicator.Id, _scope.Level, period.Year);

    private ComparisonStatus? Refusal() =>
        _policy is null ? ComparisonStatus.NoPolicy
        : !Indicator.HasExposure ? ComparisonStatus.NotTestable
        : _columns.Length == 0 ? ComparisonStatus.NoFigures
        : null;

    private ChangeResult NotCompared(ComparisonStatus status) =>
        new(status, ChangeYardstick.History, 0, null, null, null, new Standing[_scope.Length]);

    private LevelResult Compare(PeriodFigures figures)
    {
        if (_policy is null) return Absent();
        if (_benchmark is Benchmark.OwnHistory) return Absent() with { Status = ComparisonStatus.NotAsked };
        if (Indicator.Measure is Measure.Score) return ScoreLens.Compare(figures.Column.Counts, _scope.Special);
        if (!Indicator.HasExposure) return Absent();
        if (_benchmark is Benchmark.ComparableDistricts && !IsInReference(figures.Period))
            return Absent() with { Status = ComparisonStatus.NoReference };
        _scope.AddPopulation(figures);
        var settings = new LevelSettings(Indicator.Measure is Measure.Proportion, RoundingBase, Indicator.MinExposure);
        var result = _benchmark is Benchmark.ComparableDistricts
            ? ComparableLens.Compare(figures.Column, _scope.Places.Areas, _scope.Special, Indicator.Id, figures.Period.Year, settings, _reference)
            : LevelLens.Compare(figures.Column, _scope.Special, settings);
        return result.Status is ComparisonStatus.TooFewDistricts or ComparisonStatus.TooManyMissing ? result with { Status = Reason(figures, result.Status) } : result;
    }

    /// <summary>Why there were too few, when it is one reason for all of them.</summary>
    private static ComparisonStatus Reason(PeriodFigures figures, ComparisonStatus status) => figures switch
    {
        { Impossible: >= LevelLens.FewestDistricts } => ComparisonStatus.ImpossibleValues,
        { Published: 0, Hidden: > 0 } => ComparisonStatus.AllHidden,
        { Published: 0 } => ComparisonStatus.NoFigures,
        _ when !Array.Exists(figures.Column.Exposures, CountColumn.IsExposure) => ComparisonStatus.NoPopulation,
        _ => status,
    };
}
