using System.Text;
using Sylvan.Data.Csv;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>The text of a table of the catalogue: comma, UTF-8, quotes only where they are needed.</summary>
internal static class CsvText
{
    public static string Write(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        Append(headings);
        foreach (var row in rows) Append(row);
        return text.ToString();

        void Append(IReadOnlyList<string> fields) => text.AppendJoin(',', fields.Select(Field)).Append('\n');
    }

    /// <summary>Changes the rows of a table that a reader accepted; order and headings stay.</summary>
    /// <param name="change">Given a row by heading; changes it in place.</param>
    public static string Change(string text, Action<IDictionary<string, string>> change)
    {
        using var reader = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions { Delimiter = ',', Quote = '"' });
        var headings = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            var row = headings.Index().ToDictionary(h => h.Item, h => reader.GetString(h.Index));
            change(row);
            rows.Add([.. headings.Select(h => row[h])]);
        }

        return Write(headings, rows);
    }

    private static string Field(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 && text.Trim().Length == text.Length ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
