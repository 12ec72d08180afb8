using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using WijkDashboard.Domain;
using WijkDashboard.Intake.Files;
using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>
/// Writes layouts as <see cref="LayoutReader"/> reads them: properties in a fixed order, those that say nothing left out, short
/// lists on one line. The same layouts always give the same text, so that a changed file shows what changed.
/// </summary>
internal sealed class LayoutWriter
{
    private const int MaxLine = 140;

    private static readonly JavaScriptEncoder Readable = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private readonly string _indent;
    private readonly List<string> _properties = [];

    private LayoutWriter(string indent) => _indent = indent;

    /// <summary>The text of <c>layouts.json</c>.</summary>
    public static string All(IEnumerable<Layout> layouts) =>
        "[\n" + string.Join(",\n", layouts.Select(layout => "  " + One(layout, "  "))) + "\n]\n";

    /// <summary>One layout as an object that begins on the current line.</summary>
    public static string One(Layout layout, string indent = "")
    {
        var writer = new LayoutWriter(indent + "  ");
        writer.Write(layout);
        return $"{{\n{string.Join(",\n", writer._properties.Select(property => writer._indent + property))}\n{indent}}}";
    }

    private void Write(Layout layout)
    {
        Text("id", layout.Id);
        Text("partner", layout.PartnerId);
        Add("name", Name(layout.Name));
        WriteFile(layout.File);
        Text("shape", LayoutWords.Of(CatalogueWords.Shapes, layout.Shape));
        Text("decimalMark", layout.DecimalMark.ToString());
        Text("thousandsMark", layout.ThousandsMark?.ToString());
        Optional("units", layout.Units);
        WriteArea(layout);
        WritePeriod(layout);
        Text("indicatorColumn", layout.IndicatorColumn);
        Text("valueColumn", layout.ValueColumn);
        Map("indicators", layout.Indicators);
        List("ignored", layout.Ignored);
        Flag("ignoreOthers", layout.IgnoresOthers);
        List("missing", layout.Missing);
        Lists("only", layout.Only);
        Lists("except", layout.Except);
    }

    private void WriteFile(FileShape file)
    {
        if (file.Format != FileFormat.Csv) Text("format", LayoutWords.Of(LayoutWords.Formats, file.Format));
        if (file.Format == FileFormat.Csv)
        {
            if (file.Encoding != "utf-8") Text("encoding", file.Encoding);
            Text("delimiter", file.Delimiter.ToString());
            Text("quote", file.Quote.ToString());
        }

        if (file.Format == FileFormat.Xlsx) Text("sheet", file.Sheet);
        if (file.HeaderRow != 1) Add("headerRow", file.HeaderRow.ToString(CultureInfo.InvariantCulture));
        if (file.HeaderRows != 1) Add("headerRows", file.HeaderRows.ToString(CultureInfo.InvariantCulture));
    }

    private void WriteArea(Layout layout)
    {
        Text("areaColumn", layout.AreaColumn);
        if (layout.AreaBy == AreaBy.Name) Text("areaBy", LayoutWords.Of(LayoutWords.AreaBys, layout.AreaBy));
        Text("areaPrefix", layout.AreaPrefix);
        OptionalMap("areaNames", layout.AreaNames);
        Text("fixedArea", layout.FixedArea);
        OptionalMap("columnAreas", layout.ColumnAreas);
        Optional("levels", [.. layout.Levels.Select(level => LayoutWords.Of(LayoutWords.Levels, level))]);
        Flag("skipElsewhere", layout.SkipsElsewhere);
    }

    private void WritePeriod(Layout layout)
    {
        Text("periodColumn", layout.PeriodColumn);
        Text("quarterColumn", layout.QuarterColumn);
        Text("monthColumn", layout.MonthColumn);
        Text("fixedPeriod", layout.FixedPeriod);
        OptionalMap("columnPeriods", layout.ColumnPeriods);
        if (layout.DateGrain is { } grain) Text("dateGrain", LayoutWords.Of(LayoutWords.Grains, grain));
    }

    private void Add(string property, string json) => _properties.Add($"{Json(property)}: {json}");

    private void Text(string property, string? text)
    {
        if (text is not null) Add(property, Json(text));
    }

    private void Flag(string property, bool isSet)
    {
        if (isSet) Add(property, "true");
    }

    private void Optional(string property, IReadOnlyList<string> texts)
    {
        if (texts.Count > 0) List(property, texts);
    }

    private void OptionalMap(string property, IReadOnlyDictionary<string, string> map)
    {
        if (map.Count > 0) Map(property, map);
    }

    private void List(string property, IReadOnlyList<string> texts) => Add(property, Block('[', [.. texts.Select(Json)], ']', property.Length));

    private void Map(string property, IReadOnlyDictionary<string, string> map) =>
        Add(property, map.Count > 1 ? Lines('{', Entries(map), '}') : Block('{', Entries(map), '}', property.Length));

    private void Lists(string property, IReadOnlyDictionary<string, IReadOnlyList<string>> lists)
    {
        if (lists.Count == 0) return;
        string[] entries = [.. lists.Select(list => $"{Json(list.Key)}: [{string.Join(", ", list.Value.Select(Json))}]")];
        Add(property, Block('{', entries, '}', property.Length));
    }

    private static string[] Entries(IReadOnlyDictionary<string, string> map) => [.. map.Select(entry => $"{Json(entry.Key)}: {Json(entry.Value)}")];

    private static string Name(LocalText text) =>
        text.English is { } english ? $"{{ \"nl\": {Json(text.Dutch)}, \"en\": {Json(english)} }}" : $"{{ \"nl\": {Json(text.Dutch)} }}";

    /// <summary>On one line when it fits, otherwise a line for each.</summary>
    private string Block(char open, string[] items, char close, int before)
    {
        var space = open == '{' && items.Length > 0 ? " " : string.Empty;
        var line = $"{open}{space}{string.Join(", ", items)}{space}{close}";
        return _indent.Length + before + line.Length + 4 <= MaxLine ? line : Lines(open, items, close);
    }

    private string Lines(char open, string[] items, char close)
    {
        var text = new StringBuilder().Append(open);
        text.AppendJoin(',', items.Select(item => $"\n{_indent}  {item}"));
        return text.Append(CultureInfo.InvariantCulture, $"\n{_indent}{close}").ToString();
    }

    private static string Json(string text) => $"\"{JsonEncodedText.Encode(text, Readable)}\"";
}
