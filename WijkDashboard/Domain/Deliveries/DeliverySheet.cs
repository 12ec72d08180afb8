using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Domain.Deliveries;

/// <summary>
/// The raw figures of one indicator in one period, one place for each area of the edition: four bytes a count, eight any
/// other figure, and four for its row, so that millions of rows can be checked against each other. Lives as long as the desk works
/// on the file.
/// </summary>
internal sealed class DeliverySheet
{
    /// <summary>Figures are kept in millionths: six decimals, the most that a share needs.</summary>
    public const int Unit = 1_000_000;

    /// <summary>Larger figures have no place here and are no figure of a district.</summary>
    public const decimal Largest = 9_000_000_000_000m;

    /// <summary>A count takes four bytes where it is kept.</summary>
    public const decimal LargestCount = int.MaxValue - 1;

    /// <summary>What is known is kept one higher, so that an array without figures is one of zeros; below zero as it is.</summary>
    private const long Absent = 0;

    private readonly int[]? _counts;
    private readonly long[]? _values;
    private readonly int[] _rows;

    public DeliverySheet(Indicator indicator, Period period, AreaEdition edition, string column)
    {
        (Indicator, Period, Edition, Column) = (indicator, period, edition, column);
        // One more than there are areas: the total of the municipality is compared, not published.
        var places = edition.Areas.Count + 1;
        if (indicator.IsCount) _counts = new int[places];
        else _values = new long[places];
        _rows = new int[places];
    }

    public Indicator Indicator { get; }

    public Period Period { get; }

    public AreaEdition Edition { get; }

    /// <summary>The heading under which these figures stood.</summary>
    public string Column { get; }

    /// <summary>The source calls the period provisional.</summary>
    public bool IsProvisional { get; set; }

    /// <summary>How many areas have a figure, or the word that there is none.</summary>
    public int Count { get; private set; }

    public int Areas => Edition.Areas.Count;

    /// <summary>The place of the municipality's own total.</summary>
    public int Total => Edition.Areas.Count;

    /// <param name="figure">Of a count: whole, and not below zero.</param>
    /// <returns>False when there already is a figure for this area.</returns>
    public bool TryAdd(int area, int row, decimal? figure)
    {
        if (Has(area)) return false;
        Keep(area, figure is { } known ? Kept(known) : Missing);
        _rows[area] = row;
        if (area < Areas) Count++;
        return true;
    }

    /// <summary>Takes a figure out that turned out to be wrong.</summary>
    public void Remove(int area)
    {
        if (area < Areas && Has(area)) Count--;
        Keep(area, Absent);
    }

    public bool Has(int area) => At(area) != Absent;

    /// <summary>Null when the partner has no figure, or gave none.</summary>
    public decimal? Value(int area)
    {
        var kept = At(area);
        if (kept == Absent || kept == Missing) return null;
        var known = kept > 0 ? kept - 1 : kept;
        return _counts is null ? Exact(known) : known;
    }

    /// <summary>Row of the file in which the figure stood.</summary>
    public int Row(int area) => _rows[area];

    private long Missing => _counts is null ? long.MinValue : int.MinValue;

    private long Kept(decimal figure)
    {
        var whole = (long)(_counts is null ? decimal.Round(figure * Unit, MidpointRounding.AwayFromZero) : figure);
        return whole < 0 ? whole : whole + 1;
    }

    private long At(int area) => _counts?[area] ?? _values![area];

    private void Keep(int area, long kept)
    {
        if (_counts is null) _values![area] = kept;
        else _counts[area] = (int)kept;
    }

    /// <summary>Whole numbers without trailing zeros, so that they print as they were written.</summary>
    private static decimal Exact(long millionths) =>
        millionths % Unit == 0 ? millionths / Unit : decimal.Divide(millionths, Unit);
}
