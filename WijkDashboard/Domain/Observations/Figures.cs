using System.Collections.Frozen;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;

namespace WijkDashboard.Domain.Observations;

/// <summary>All released figures of one publication of one municipality. Immutable, and shared by everyone who reads it.</summary>
public sealed class Figures
{
    private readonly FrozenDictionary<(string Indicator, AreaCode Area, Period Period), DisclosedObservation> _cells;
    private readonly FrozenDictionary<(string Indicator, AreaLevel Level), Period[]> _periods;

    public static readonly Figures None = new([]);

    /// <summary>Later observations replace earlier ones of the same indicator, area and period.</summary>
    public Figures(IEnumerable<DisclosedObservation> observations)
    {
        var cells = new Dictionary<(string, AreaCode, Period), DisclosedObservation>();
        foreach (var observation in observations)
            cells[(observation.IndicatorId, observation.Area, observation.Period)] = observation;
        _cells = cells.ToFrozenDictionary();
        _periods = cells.Values
            .GroupBy(o => (o.IndicatorId, o.Area.Level))
            .ToFrozenDictionary(g => g.Key, g => g.Select(o => o.Period).Distinct().Order().ToArray());
    }

    public int Count => _cells.Count;

    public IEnumerable<DisclosedObservation> All => _cells.Values;

    /// <summary>Null when nothing was ever delivered for it, which reads the same as <see cref="CellState.Missing"/>.</summary>
    public DisclosedObservation? Find(string indicatorId, AreaCode area, Period period) =>
        _cells.GetValueOrDefault((indicatorId, area, period));

    /// <summary>The periods with figures of an indicator at a level, oldest first.</summary>
    public IReadOnlyList<Period> Periods(string indicatorId, AreaLevel level) =>
        _periods.GetValueOrDefault((indicatorId, level), []);

    /// <summary>These figures, with newer ones over them.</summary>
    public Figures With(IEnumerable<DisclosedObservation> newer) => new(_cells.Values.Concat(newer));
}
