using System.Text;
using DocumentFormat.OpenXml.Packaging;
using WijkDashboard.Intake.Files.Rows;

namespace WijkDashboard.Intake.Files.Workbooks;

/// <summary>
/// Finds the merged cells of a sheet. They stand behind all rows but are needed for the headings before them, so the unpacked bytes
/// are searched for their list: thirty times faster than reading all cells twice.
/// </summary>
internal static class MergedCells
{
    /// <summary>Bytes of the list; some tens of thousands of merged cells.</summary>
    private const int MaxList = 1_000_000;

    /// <summary>Headings are at the top; merges further down are for the eye.</summary>
    private const int MaxRow = 1_000;

    private static ReadOnlySpan<byte> Name => "mergeCells"u8;

    public static IReadOnlyList<Merge> Read(WorksheetPart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        return Parse(Encoding.UTF8.GetString(List(stream)));
    }

    /// <summary>The bytes after the name of the list; none when there is no list.</summary>
    private static ReadOnlySpan<byte> List(Stream stream)
    {
        var buffer = new byte[64 * 1024];
        var kept = 0;
        while (true)
        {
            var length = stream.ReadAtLeast(buffer.AsSpan(kept), 1, throwOnEndOfStream: false);
            if (length == 0) return default;
            var bytes = buffer.AsSpan(0, kept + length);
            var at = bytes.IndexOf(Name);
            if (at > 0 && bytes[at - 1] is (byte)'<' or (byte)':')
            {
                var list = new byte[MaxList];
                var rest = bytes[(at + Name.Length)..];
                rest.CopyTo(list);
                var more = stream.ReadAtLeast(list.AsSpan(rest.Length), MaxList - rest.Length, throwOnEndOfStream: false);
                return list.AsSpan(0, rest.Length + more);
            }

            // The name can lie across two pieces; one byte more, to see what is before it.
            kept = Math.Min(bytes.Length, Name.Length);
            bytes[^kept..].CopyTo(buffer);
        }
    }

    private static List<Merge> Parse(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf("mergeCells>");
        if (end >= 0) text = text[..end];
        var merges = new List<Merge>();
        const string Mark = "ref=";
        for (var at = text.IndexOf(Mark); at >= 0; at = text.IndexOf(Mark))
        {
            text = text[(at + Mark.Length)..];
            if (text.IsEmpty) break;
            var length = text[1..].IndexOf(text[0]);
            if (length < 0) break;
            if (Range(text.Slice(1, length)) is { } merge && merge.FirstRow <= MaxRow) merges.Add(merge);
            text = text[(length + 1)..];
        }

        return merges;
    }

    private static Merge? Range(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon < 0
            || !CellAddress.TryRead(text[..colon], out var firstColumn, out var firstRow)
            || !CellAddress.TryRead(text[(colon + 1)..], out var lastColumn, out var lastRow)
            || lastRow < firstRow || lastColumn < firstColumn || firstColumn >= FileLimits.Columns)
            return null;
        return new Merge(firstRow, firstColumn, lastRow, Math.Min(lastColumn, FileLimits.Columns - 1));
    }
}
