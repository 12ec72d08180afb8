using System.Collections.Frozen;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;

namespace WijkDashboard.Domain.Observations;

/// <summary>
/// All released figures of one publication of one municipality. Immutable, and shared by everyone who reads it. Kept in columns
/// of about twenty bytes a figure, so that a whole country fits in memory.
/// </summary>
public sealed class Figures
{
    private readonly FrozenDictionary<(string Indicator, Period Period), FigureSheet> _sheets;
    private readonly FrozenDictionary<(string Indicator, AreaLevel Level), Period[]> _periods;
    private readonly AreaOrdinals _areas;

    public static readonly Figures None = new([]);

    /// <summary>Later observations replace earlier ones of the same indicator, area and period.</summary>
    public Figures(IEnumerable<DisclosedObservation> observations)
        : this(new Dictionary<(string, Period), FigureSheet>(), new AreaOrdinals(), observations)
    {
    }

    private Figures(Dictionary<(string Indicator, Period Period), FigureSheet> sheets, AreaOrdinals areas, IEnumerable<DisclosedObservation> added)
    {
        var own = new HashSet<FigureSheet>();
        (string Indicator, Period Period, FigureSheet Sheet)? last = null;
        foreach (var cell in added)
        {
            if (last is not { } current || current.Period != cell.Period || current.Indicator != cell.IndicatorId)
            {
                var key = (cell.IndicatorId, cell.Period);
                if (!sheets.TryGetValue(key, out var sheet)) sheets[key] = sheet = new FigureSheet(cell.IndicatorId, cell.Period);
                // A sheet of an earlier publication is shared with its readers, so it is copied before it changes.
                else if (!own.Contains(sheet)) sheets[key] = sheet = sheet.Copy();
                own.Add(sheet);
                last = current = (cell.IndicatorId, cell.Period, sheet);
            }

            current.Sheet.Set(areas.Of(cell.Area), cell);
        }

        foreach (var sheet in own) sheet.Trim();
        _areas = areas;
        _sheets = sheets.ToFrozenDictionary();
        _periods = sheets.Values
            .SelectMany(s => s.Levels.Select(level => (s.IndicatorId, Level: level, s.Period)))
            .GroupBy(s => (s.IndicatorId, s.Level))
            .ToFrozenDictionary(g => g.Key, g => g.Select(s => s.Period).Order().ToArray());
    }

    public int Count => _sheets.Values.Sum(s => s.Count);

    public IEnumerable<DisclosedObservation> All =>
        from sheet in _sheets.Values
        from area in _areas.All
        let cell = sheet.Find(area.Value, area.Key)
        where cell is not null
        select cell;

    /// <summary>Null when nothing was ever delivered for it, which reads the same as <see cref="CellState.Missing"/>.</summary>
    public DisclosedObservation? Find(string indicatorId, AreaCode area, Period period) =>
        _sheets.TryGetValue((indicatorId, period), out var sheet) && _areas.Find(area) is { } ordinal ? sheet.Find(ordinal, area) : null;

    /// <summary>Where the figures of areas stand in every sheet; −1 for an area without any.</summary>
    internal int[] Ordinals(IReadOnlyList<Area> areas)
    {
        var ordinals = new int[areas.Count];
        for (var i = 0; i < ordinals.Length; i++) ordinals[i] = _areas.Find(areas[i].Code) ?? -1;
        return ordinals;
    }

    /// <summary>Null when the indicator has no figures in that period.</summary>
    internal FigureSheet? Sheet(string indicatorId, Period period) => _sheets.GetValueOrDefault((indicatorId, period));

    /// <summary>The periods with figures of an indicator at a level, oldest first.</summary>
    public IReadOnlyList<Period> Periods(string indicatorId, AreaLevel level) =>
        _periods.GetValueOrDefault((indicatorId, level), []);

    /// <summary>The newest period with figures of an indicator, at any level; null without figures.</summary>
    public Period? NewestPeriod(string indicatorId)
    {
        Period? newest = null;
        foreach (var level in Enum.GetValues<AreaLevel>())
            if (Periods(indicatorId, level) is [.., var last] && (newest is null || last > newest))
                newest = last;
        return newest;
    }

    /// <summary>These figures, with newer ones over them.</summary>
    public Figures With(IEnumerable<DisclosedObservation> newer) => new(_sheets.ToDictionary(), new AreaOrdinals(_areas), newer);
}
