using System.Globalization;
using Sylvan.Data.Csv;
using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>One line of a table of the catalogue: comma, UTF-8, a heading on the first line. Faults are noted where they stand.</summary>
internal sealed class CsvLine
{
    private static readonly CsvDataReaderOptions Options = new() { Delimiter = ',', Quote = '"', HasHeaders = true };

    private readonly CatalogueFiles _files;
    private readonly string _file;
    private readonly int _number;
    private readonly Dictionary<string, int> _headings;
    private readonly string[] _fields;

    /// <param name="headings">Where each heading stands; one for all lines of a table, which can be tens of thousands.</param>
    private CsvLine(CatalogueFiles files, string file, int number, Dictionary<string, int> headings, string[] fields) =>
        (_files, _file, _number, _headings, _fields) = (files, file, number, headings, fields);

    public static IReadOnlyList<CsvLine> ReadAll(CatalogueFiles files, string file, string text, string[] headings)
    {
        var lines = new List<CsvLine>();
        try
        {
            using var reader = CsvDataReader.Create(new StringReader(text), Options);
            var found = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
            if (!HasHeadings(files, file, found, headings)) return [];
            var places = found.Index().ToDictionary(heading => heading.Item, heading => heading.Index);
            while (reader.Read())
            {
                var fields = new string[found.Length];
                for (var i = 0; i < found.Length; i++) fields[i] = i < reader.RowFieldCount ? reader.GetString(i).Trim() : string.Empty;
                var line = new CsvLine(files, file, reader.RowNumber + 1, places, fields);
                if (reader.RowFieldCount == found.Length) lines.Add(line);
                else line.Add(string.Empty, CatalogueProblem.WrongFieldCount, Invariant(reader.RowFieldCount), Invariant(found.Length));
            }
        }
        catch (CsvFormatException fault)
        {
            files.Add(file, Invariant(fault.RowNumber + 1), CatalogueProblem.MalformedCsv);
        }

        return lines;
    }

    public void Add(string heading, CatalogueProblem problem, params string[] values) =>
        _files.Add(_file, heading.Length == 0 ? Invariant(_number) : $"{Invariant(_number)}:{heading}", problem, values);

    public string Optional(string heading) => _fields[_headings[heading]];

    public string Text(string heading)
    {
        var text = Optional(heading);
        if (text.Length == 0) Add(heading, CatalogueProblem.EmptyField, heading);
        return text;
    }

    /// <summary>A whole number that is not negative; null, with the reason noted, for anything else.</summary>
    public long? Whole(string heading)
    {
        var text = Text(heading);
        if (text.Length == 0) return null;
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            Add(heading, CatalogueProblem.BadNumber, text);
        else if (number < 0)
            Add(heading, CatalogueProblem.NegativeNumber, text);
        else
            return number;
        return null;
    }

    /// <summary>One of the fixed words of the format; null, with the reason noted, for anything else.</summary>
    public T? Choice<T>(string heading, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        var text = Text(heading);
        if (text.Length == 0) return null;
        if (words.TryGetValue(text, out var value)) return value;
        Add(heading, CatalogueProblem.UnknownWord, text, string.Join(", ", words.Keys.Order(StringComparer.Ordinal)));
        return null;
    }

    /// <summary>A CBS code; null, with the reason noted, for anything else.</summary>
    public AreaCode? Area(string heading)
    {
        var text = Text(heading);
        if (text.Length == 0) return null;
        if (AreaCode.TryParse(text, out var code)) return code;
        Add(heading, CatalogueProblem.BadAreaCode, text);
        return null;
    }

    private static bool HasHeadings(CatalogueFiles files, string file, string[] found, string[] headings)
    {
        var before = files.Issues.Count;
        foreach (var missing in headings.Except(found)) files.Add(file, "1", CatalogueProblem.MissingColumn, missing);
        foreach (var unknown in found.Except(headings)) files.Add(file, "1", CatalogueProblem.UnknownColumn, unknown);
        foreach (var twice in found.GroupBy(h => h).Where(g => g.Count() > 1)) files.Add(file, "1", CatalogueProblem.DuplicateId, twice.Key);
        return files.Issues.Count == before;
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
