using System.Text;

namespace WijkDashboard.Intake.Files.Rows;

/// <summary>Makes one heading for each column out of one row or more.</summary>
internal static class HeadingRows
{
    /// <param name="rows">Rows of text by their number, titles too: a merged cell can begin there.</param>
    /// <param name="merges">
    /// Null when the file cannot tell: then an empty field in any but the last heading row belongs to the heading at its left, as
    /// programs write merged cells.
    /// </param>
    public static string[] Join(IReadOnlyDictionary<int, string[]> rows, IReadOnlyList<Merge>? merges, int first, int last)
    {
        var parts = Enumerable.Range(first, last - first + 1)
            .Select(row => rows.TryGetValue(row, out var texts) ? Array.ConvertAll(texts, Clean) : [])
            .ToArray();
        if (merges is null)
        {
            foreach (var row in parts[..^1]) FillFromLeft(row);
        }
        else
        {
            foreach (var merge in merges) Fill(parts, first, merge, rows);
        }

        var width = parts.Max(p => p.AsSpan().LastIndexOfAnyExcept(string.Empty)) + 1;
        // Text gives trailing columns without a name a place of their own; in a sheet there is no end to them.
        if (merges is null) width = Math.Max(width, parts[^1].Length);
        return [.. Enumerable.Range(0, width).Select(column => string.Join(
            FileShape.HeadingSeparator,
            parts.Select(p => column < p.Length ? p[column] : string.Empty).Where(p => p.Length > 0)))];
    }

    private static void FillFromLeft(string[] row)
    {
        for (var i = 1; i < row.Length; i++)
        {
            if (row[i].Length == 0) row[i] = row[i - 1];
        }
    }

    private static void Fill(string[][] parts, int first, Merge merge, IReadOnlyDictionary<int, string[]> rows)
    {
        if (!rows.TryGetValue(merge.FirstRow, out var source) || merge.FirstColumn >= source.Length) return;
        var text = Clean(source[merge.FirstColumn]);
        if (text.Length == 0) return;
        for (var row = Math.Max(merge.FirstRow, first); row <= merge.LastRow && row - first < parts.Length; row++)
        {
            // Joined over several heading rows it is one heading, said once.
            var said = row > Math.Max(merge.FirstRow, first);
            ref var part = ref parts[row - first];
            if (merge.LastColumn >= part.Length) Lengthen(ref part, merge.LastColumn + 1);
            part.AsSpan(merge.FirstColumn, merge.LastColumn - merge.FirstColumn + 1).Fill(said ? string.Empty : text);
        }
    }

    private static void Lengthen(ref string[] row, int length)
    {
        var old = row.Length;
        Array.Resize(ref row, length);
        row.AsSpan(old).Fill(string.Empty);
    }

    /// <summary>A heading on two lines of one cell is the same heading: white space within is one space.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text.AsSpan().Trim())
        {
            if (!char.IsWhiteSpace(letter)) clean.Append(letter);
            else if (clean[^1] != ' ') clean.Append(' ');
        }

        return clean.ToString();
    }
}
