using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;

namespace WijkDashboard.Domain.Observations;

/// <summary>The released figures of one indicator in one period, by the ordinal of the area. Fixed once its publication is made.</summary>
internal sealed class FigureSheet(string indicatorId, Period period)
{
    private const int Unit = 1_000_000;

    private const byte Absent = 0;
    private const byte HasCount = 1 << 3;
    private const byte HasExposure = 1 << 4;
    private const byte HasValue = 1 << 5;
    private const byte Provisional = 1 << 6;
    private const byte StateBits = HasCount - 1;

    private readonly List<string> _policies = [];
    private byte[] _flags = [];
    private byte[] _policy = [];
    private int[] _counts = [];
    private int[] _exposures = [];
    private long[] _values = [];

    public string IndicatorId { get; } = indicatorId;

    public Period Period { get; } = period;

    public int Count { get; private set; }

    /// <summary>The levels that have figures.</summary>
    public HashSet<AreaLevel> Levels { get; } = [];

    public FigureSheet Copy()
    {
        var copy = new FigureSheet(IndicatorId, Period)
        {
            _flags = [.. _flags], _policy = [.. _policy], _counts = [.. _counts], _exposures = [.. _exposures], _values = [.. _values], Count = Count,
        };
        copy._policies.AddRange(_policies);
        copy.Levels.UnionWith(Levels);
        return copy;
    }

    public void Set(int area, DisclosedObservation cell)
    {
        if (area >= _flags.Length) Resize(Math.Max(area + 1, _flags.Length * 2));
        if (_flags[area] == Absent) Count++;
        Levels.Add(cell.Area.Level);
        _flags[area] = (byte)(((int)cell.State + 1)
            | (cell.Count is null ? 0 : HasCount) | (cell.Exposure is null ? 0 : HasExposure)
            | (cell.Value is null ? 0 : HasValue) | (cell.IsProvisional ? Provisional : 0));
        _counts[area] = checked((int)(cell.Count ?? 0));
        _exposures[area] = checked((int)(cell.Exposure ?? 0));
        _values[area] = cell.Value is { } value ? decimal.ToInt64(decimal.Round(value * Unit)) : 0;
        _policy[area] = PolicyOrdinal(cell.Policy);
    }

    /// <summary>Gives back the room that growing took.</summary>
    public void Trim()
    {
        var last = Array.FindLastIndex(_flags, f => f != Absent);
        if (last + 1 < _flags.Length) Resize(last + 1);
    }

    public DisclosedObservation? Find(int area, AreaCode code)
    {
        if (area >= _flags.Length || _flags[area] is Absent) return null;
        var flags = _flags[area];
        return DisclosedObservation.Restore(
            IndicatorId, code, Period, (CellState)((flags & StateBits) - 1),
            (flags & HasCount) != 0 ? _counts[area] : null,
            (flags & HasExposure) != 0 ? _exposures[area] : null,
            (flags & HasValue) != 0 ? Exact(_values[area]) : null,
            _policies[_policy[area]],
            (flags & Provisional) != 0);
    }

    /// <summary>Null when there is no figure of the area. This and the next three are asked for hundreds of thousands of cells at a time.</summary>
    public CellState? StateOf(int area) =>
        area < _flags.Length && _flags[area] is not Absent ? (CellState)((_flags[area] & StateBits) - 1) : null;

    public bool IsProvisional(int area) => (_flags[area] & Provisional) != 0;

    /// <summary>Not a number without one; the same for the two below.</summary>
    public double CountOf(int area) => (_flags[area] & HasCount) != 0 ? _counts[area] : double.NaN;

    public double ExposureOf(int area) => (_flags[area] & HasExposure) != 0 ? _exposures[area] : double.NaN;

    public double ValueOf(int area) => (_flags[area] & HasValue) != 0 ? (double)_values[area] / Unit : double.NaN;

    private static decimal Exact(long millionths) => millionths % Unit == 0 ? millionths / Unit : decimal.Divide(millionths, Unit);

    private byte PolicyOrdinal(string policy)
    {
        // A sheet is of one indicator, so it has one policy and its few versions.
        for (var i = _policies.Count - 1; i >= 0; i--)
            if (_policies[i] == policy)
                return (byte)i;
        _policies.Add(policy);
        return checked((byte)(_policies.Count - 1));
    }

    private void Resize(int size)
    {
        Array.Resize(ref _flags, size);
        Array.Resize(ref _policy, size);
        Array.Resize(ref _counts, size);
        Array.Resize(ref _exposures, size);
        Array.Resize(ref _values, size);
    }
}

/// <summary>Gives each area a fixed place in the columns. A publication adds areas and never moves one, so the next can share the columns.</summary>
internal sealed class AreaOrdinals
{
    private readonly Dictionary<AreaCode, int> _ordinals;

    public AreaOrdinals() => _ordinals = [];

    public AreaOrdinals(AreaOrdinals earlier) => _ordinals = new(earlier._ordinals);

    public IEnumerable<KeyValuePair<AreaCode, int>> All => _ordinals;

    public int? Find(AreaCode area) => _ordinals.TryGetValue(area, out var ordinal) ? ordinal : null;

    public int Of(AreaCode area)
    {
        if (!_ordinals.TryGetValue(area, out var ordinal)) _ordinals[area] = ordinal = _ordinals.Count;
        return ordinal;
    }
}
