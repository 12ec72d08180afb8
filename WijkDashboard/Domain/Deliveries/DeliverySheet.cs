using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Domain.Deliveries;

/// <summary>
/// The raw figures of one indicator in one period, one place for each area of the edition: twelve bytes a figure, so that
/// millions of rows can be checked against each other. Lives as long as the desk works on the file.
/// </summary>
internal sealed class DeliverySheet
{
    /// <summary>Figures are kept in millionths: six decimals, the most that a share needs.</summary>
    public const int Unit = 1_000_000;

    /// <summary>Larger figures have no place here and are no figure of a district.</summary>
    public const decimal Largest = 9_000_000_000_000m;

    private const long Absent = long.MinValue;
    private const long Missing = long.MinValue + 1;

    private readonly long[] _values;
    private readonly int[] _rows;

    public DeliverySheet(Indicator indicator, Period period, AreaEdition edition, string column)
    {
        (Indicator, Period, Edition, Column) = (indicator, period, edition, column);
        // One more than there are areas: the total of the municipality is compared, not published.
        _values = new long[edition.Areas.Count + 1];
        _rows = new int[edition.Areas.Count + 1];
        Array.Fill(_values, Absent);
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

    /// <returns>False when there already is a figure for this area.</returns>
    public bool TryAdd(int area, int row, decimal? figure)
    {
        if (_values[area] != Absent) return false;
        _values[area] = figure is { } known ? (long)decimal.Round(known * Unit, MidpointRounding.AwayFromZero) : Missing;
        _rows[area] = row;
        if (area < Areas) Count++;
        return true;
    }

    /// <summary>Takes a figure out that turned out to be wrong.</summary>
    public void Remove(int area)
    {
        if (area < Areas && Has(area)) Count--;
        _values[area] = Absent;
    }

    public bool Has(int area) => _values[area] != Absent;

    /// <summary>Null when the partner has no figure, or gave none.</summary>
    public decimal? Value(int area) => _values[area] is not (Absent or Missing) and var value ? Exact(value) : null;

    /// <summary>Row of the file in which the figure stood.</summary>
    public int Row(int area) => _rows[area];

    /// <summary>Whole numbers without trailing zeros, so that they print as they were written.</summary>
    private static decimal Exact(long millionths) =>
        millionths % Unit == 0 ? millionths / Unit : decimal.Divide(millionths, Unit);
}
