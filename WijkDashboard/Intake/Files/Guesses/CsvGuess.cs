using System.Text;
using System.Text.Unicode;
using WijkDashboard.Intake.Files.Csv;

namespace WijkDashboard.Intake.Files.Guesses;

/// <summary>Guesses encoding, delimiter, quote and headings of a text file.</summary>
internal static class CsvGuess
{
    /// <summary>In the order of trust: commas and pipes stand in texts and figures as well.</summary>
    private static readonly char[] s_delimiters = [';', '\t', ',', '|'];

    private static readonly char[] s_quotes = ['"', '\''];

    /// <summary>Rows that are compared; more do not tell more.</summary>
    private const int MaxRows = 200;

    public static async Task<FileShapeGuess> OfAsync(byte[] bytes, bool isCut, CancellationToken cancel)
    {
        var encoding = EncodingOf(bytes);
        if (isCut) bytes = WholeCharacters(bytes, encoding);
        var quote = QuoteOf(bytes, encoding);
        var best = (Shape: Shape(encoding, ';', quote), Rows: new List<string[]>(), Score: -1.0);
        foreach (var delimiter in s_delimiters)
        {
            var shape = Shape(encoding, delimiter, quote);
            var rows = await RowsAsync(bytes, isCut, shape, cancel);
            var score = Consistency(rows);
            if (score > best.Score) best = (shape, rows, score);
        }

        if (best.Rows.All(r => r.All(string.IsNullOrWhiteSpace))) throw new UnreadableFileException(FileFault.Empty);
        var headings = HeadingGuess.Of(best.Rows);
        return new FileShapeGuess(
            best.Shape with { HeaderRow = headings.Row, HeaderRows = headings.Count },
            [],
            FirstRows.Of(best.Rows));
    }

    private static FileShape Shape(string encoding, char delimiter, char quote) =>
        new() { Format = FileFormat.Csv, Encoding = encoding, Delimiter = delimiter, Quote = quote };

    /// <summary>Text that is valid UTF-8 is UTF-8: others hardly ever are by chance. All bytes are something in Windows-1252.</summary>
    private static string EncodingOf(byte[] bytes)
    {
        if (TextEncodings.Mark(bytes) is { } mark) return mark.Name;

        // Western text in two bytes: every other byte is zero.
        var sample = bytes.AsSpan(0, Math.Min(bytes.Length, 4096));
        var zeros = (Even: 0, Odd: 0);
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] != 0) continue;
            if (i % 2 == 0) zeros.Even++;
            else zeros.Odd++;
        }

        if (zeros.Odd > sample.Length / 4 && zeros.Even < zeros.Odd / 10) return TextEncodings.Utf16;
        if (zeros.Even > sample.Length / 4 && zeros.Odd < zeros.Even / 10) return TextEncodings.Utf16BigEndian;
        return Utf8.IsValid(WholeCharacters(bytes, TextEncodings.Utf8)) ? TextEncodings.Utf8 : TextEncodings.Windows;
    }

    /// <summary>Without the character that was cut through at the end, if one was.</summary>
    private static byte[] WholeCharacters(byte[] bytes, string encoding)
    {
        if (encoding is TextEncodings.Utf16 or TextEncodings.Utf16BigEndian) return bytes[..(bytes.Length & ~1)];
        if (encoding != TextEncodings.Utf8) return bytes;
        var start = bytes.Length;
        while (start > 0 && bytes.Length - start < 4 && (bytes[start - 1] & 0xC0) == 0x80) start--;
        if (start == 0 || bytes[start - 1] < 0xC0) return bytes;
        var needed = bytes[start - 1] switch { >= 0xF0 => 4, >= 0xE0 => 3, _ => 2 };
        return bytes.Length - (start - 1) < needed ? bytes[..(start - 1)] : bytes;
    }

    /// <summary>A single quote only where fields begin and end with it; it is an apostrophe much more often.</summary>
    private static char QuoteOf(byte[] bytes, string encoding)
    {
        var text = TextEncodings.Get(encoding, DecoderFallback.ReplacementFallback).GetString(bytes);
        var counts = s_quotes.Select(quote => s_delimiters.Sum(delimiter => Count(text, $"{quote}{delimiter}{quote}"))).ToArray();
        return counts[1] > counts[0] ? s_quotes[1] : s_quotes[0];
    }

    private static int Count(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal)) count++;
        return count;
    }

    /// <summary>The first rows; up to the fault when there is one, and without the last one when the file was cut through there.</summary>
    private static async Task<List<string[]>> RowsAsync(byte[] bytes, bool isCut, FileShape shape, CancellationToken cancel)
    {
        var rows = new List<string[]>();
        try
        {
            await using var records = await CsvRecords.OpenAsync(new MemoryStream(bytes), shape, cancel);
            while (rows.Count < MaxRows && await records.ReadAsync(cancel))
            {
                var row = new string[Math.Min(records.FieldCount, FileLimits.Columns)];
                for (var i = 0; i < row.Length; i++) row[i] = records.Field(i).ToString();
                rows.Add(row);
            }

            if (isCut && rows.Count is > 1 and < MaxRows) rows.RemoveAt(rows.Count - 1);
        }
        catch (UnreadableFileException)
        {
            // What was read before it tells enough.
        }

        return rows;
    }

    /// <summary>
    /// The share of the rows that have the most usual number of fields, where that is more than one. Of equal shares the first
    /// delimiter wins, and a delimiter that splits nothing always loses.
    /// </summary>
    private static double Consistency(List<string[]> rows)
    {
        var filled = rows.Where(r => r.Length > 1 || r.Any(f => f.Length > 0)).ToList();
        var usual = filled.GroupBy(r => r.Length).Where(g => g.Key > 1).MaxBy(g => g.Count());
        return usual is null ? 0 : (double)usual.Count() / filled.Count;
    }
}
