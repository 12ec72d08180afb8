using System.Buffers;

namespace WijkDashboard.Intake.Files.Guesses;

/// <summary>Guesses on which rows the headings are.</summary>
/// <param name="Row">Counted from 1.</param>
internal readonly record struct HeadingGuess(int Row, int Count)
{
    private const int MaxHeadings = 4;

    /// <summary>So much of a column must be numbers before a text in it is a heading.</summary>
    private const double Mostly = 0.5;

    private static readonly SearchValues<char> s_numeric = SearchValues.Create("0123456789.,-+%* ");

    private static readonly HashSet<string> s_missing = new(StringComparer.OrdinalIgnoreCase)
    {
        "", ".", "-", "x", "*", ":", "n.b.", "nb", "null", "geheim", "onbekend",
    };

    /// <summary>
    /// Titles fill one field, headings fill more. Headings go on as long as there are words where the columns below have numbers; a
    /// row of years is a heading when words or other numbers follow.
    /// </summary>
    /// <param name="rows">The first rows, as they follow each other in the file.</param>
    public static HeadingGuess Of(IReadOnlyList<string[]> rows)
    {
        var width = rows.Count == 0 ? 0 : rows.Max(r => r.Length);
        var first = FirstFilled(rows, width > 1 ? 2 : 1);
        if (first < 0) first = Math.Max(FirstFilled(rows, 1), 0);
        var numeric = NumericColumns(rows, first + 1, width);
        if (numeric.Count == 0) return new HeadingGuess(first + 1, 1);

        var last = first;
        for (var i = first + 1; i < Math.Min(rows.Count, first + MaxHeadings); i++)
        {
            if (!IsWords(rows[i], numeric) && !(i + 1 < rows.Count && IsYearHeading(rows[i], rows[i + 1], numeric))) break;
            last = i;
        }

        return new HeadingGuess(first + 1, last - first + 1);
    }

    private static int FirstFilled(IReadOnlyList<string[]> rows, int fields)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Count(f => !string.IsNullOrWhiteSpace(f)) >= fields) return i;
        }

        return -1;
    }

    private static List<int> NumericColumns(IReadOnlyList<string[]> rows, int from, int width) =>
    [
        .. Enumerable.Range(0, width).Where(column =>
        {
            var filled = rows.Skip(from).Where(r => column < r.Length).Select(r => r[column].Trim()).Where(f => !s_missing.Contains(f)).ToList();
            return filled.Count > 0 && filled.Count(IsNumber) >= Mostly * filled.Count;
        }),
    ];

    private static bool IsNumber(string text) => text.AsSpan().ContainsAnyInRange('0', '9') && !text.AsSpan().ContainsAnyExcept(s_numeric);

    private static bool IsYear(string text) => text.TrimEnd('*') is ['1', '9', _, _] or ['2', '0', _, _] && IsNumber(text);

    private static bool IsWords(string[] row, List<int> numeric)
    {
        var filled = Filled(row, numeric);
        return filled.Count > 0 && filled.Count(f => !IsNumber(f)) * 2 > filled.Count;
    }

    private static bool IsYears(string[] row, List<int> numeric)
    {
        var filled = Filled(row, numeric);
        return filled.Count > 0 && filled.All(IsYear);
    }

    /// <summary>Years above words, or above figures and beside nothing: with a name or code beside it, it is a figure that looks like a year.</summary>
    private static bool IsYearHeading(string[] row, string[] next, List<int> numeric) =>
        IsYears(row, numeric)
        && (IsWords(next, numeric) || (!IsYears(next, numeric) && row.Where((f, i) => !numeric.Contains(i)).All(string.IsNullOrWhiteSpace)));

    private static List<string> Filled(string[] row, List<int> numeric) =>
        [.. numeric.Where(c => c < row.Length).Select(c => row[c].Trim()).Where(f => !s_missing.Contains(f))];
}
