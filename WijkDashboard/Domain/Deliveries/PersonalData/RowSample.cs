namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>
/// The first rows of a file, of which it is remembered which are alike, to tell a file of persons from one of figures. Hashes of at
/// most a thousand rows are kept, and never longer than the decision takes.
/// </summary>
internal sealed class RowSample
{
    public const int MaxRows = 1000;

    /// <summary>Keys stand in front.</summary>
    private const int MaxKeyColumns = 16;

    private readonly List<ColumnSample> _columns = [];
    private readonly List<ulong> _rows = [];
    private readonly List<ulong>[] _fronts = [.. Enumerable.Range(0, MaxKeyColumns).Select(_ => new List<ulong>())];
    private ulong _row;

    public int Rows => _rows.Count;

    public bool IsFull => _rows.Count >= MaxRows;

    public int Columns => _columns.Count;

    public ColumnSample this[int ordinal] => _columns[ordinal];

    public void Add(int ordinal, ReadOnlySpan<char> text)
    {
        while (_columns.Count <= ordinal) _columns.Add(new ColumnSample());
        _columns[ordinal].Add(text);
        var hash = TextHash.Mix(TextHash.Of(text) + (ulong)ordinal);
        _row += hash;
        if (ordinal >= MaxKeyColumns) return;
        var front = _fronts[ordinal];
        while (front.Count < _rows.Count) front.Add(0);
        if (front.Count == _rows.Count) front.Add(hash);
    }

    public void EndRow()
    {
        _rows.Add(_row);
        _row = 0;
    }

    /// <summary>A number or code that differs in every row, and is not that of an area.</summary>
    public bool IsKey(int ordinal)
    {
        if (ordinal >= Math.Min(MaxKeyColumns, Columns)) return false;
        var column = _columns[ordinal];
        return column.Filled == Rows && column is { HaveDigits: true, AreDecimals: false, AreAreaCodes: false, AreDates: false }
            && new HashSet<ulong>(_fronts[ordinal]).Count == Rows;
    }

    /// <summary>
    /// Whether rows are alike but for their key and what they count, as those of persons are and those of figures never: each figure has its own area,
    /// period and category. A file that holds everything the same number of times was doubled.
    /// </summary>
    public bool HasRowsAlike(IReadOnlyList<int> apart)
    {
        var without = new ulong[Rows];
        for (var row = 0; row < Rows; row++)
        {
            without[row] = _rows[row];
            foreach (var column in apart)
                if (column < MaxKeyColumns && row < _fronts[column].Count) without[row] -= _fronts[column][row];
        }

        var sizes = without.CountBy(hash => hash).Select(group => group.Value).ToList();
        var alike = sizes.Where(size => size > 1).Sum();
        return alike >= 5 && alike >= 0.1 * Rows && sizes.Min() != sizes.Max();
    }
}
