using System.Text.Json.Nodes;
using WijkDashboard.Domain;
using WijkDashboard.Intake.Files;
using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>
/// Writes layouts as <see cref="LayoutReader"/> reads them, always in the same order, and without what says nothing: so that
/// a changed file shows what changed.
/// </summary>
internal static class LayoutWriter
{
    /// <summary>The text of <c>layouts.json</c>.</summary>
    public static string All(IEnumerable<Layout> layouts) =>
        "[\n" + string.Join(",\n", layouts.Select(layout => $"  {JsonText.Format(Write(layout), "  ")}")) + "\n]\n";

    public static JsonObject Write(Layout layout)
    {
        var entry = new JsonObject { ["id"] = layout.Id, ["partner"] = layout.PartnerId, ["name"] = Local(layout.Name) };
        WriteFile(entry, layout.File);
        entry["shape"] = CatalogueWords.Of(CatalogueWords.Shapes, layout.Shape);
        entry["decimalMark"] = layout.DecimalMark.ToString();
        Put(entry, "thousandsMark", layout.ThousandsMark?.ToString());
        Put(entry, "units", layout.Units);
        WriteArea(entry, layout);
        WritePeriod(entry, layout);
        Put(entry, "indicatorColumn", layout.IndicatorColumn);
        Put(entry, "valueColumn", layout.ValueColumn);
        entry["indicators"] = Map(layout.Indicators);
        entry["ignored"] = List(layout.Ignored);
        if (layout.IgnoresOthers) entry["ignoreOthers"] = true;
        entry["missing"] = List(layout.Missing);
        Put(entry, "only", layout.Only);
        Put(entry, "except", layout.Except);
        return entry;
    }

    private static void WriteFile(JsonObject entry, FileShape file)
    {
        if (file.Format != FileFormat.Csv) entry["format"] = CatalogueWords.Of(LayoutWords.Formats, file.Format);
        if (file.Format == FileFormat.Csv)
        {
            if (file.Encoding != LayoutWords.UsualEncoding) entry["encoding"] = file.Encoding;
            entry["delimiter"] = file.Delimiter.ToString();
            entry["quote"] = file.Quote.ToString();
        }

        Put(entry, "sheet", file.Sheet);
        if (file.HeaderRow != 1) entry["headerRow"] = file.HeaderRow;
        if (file.HeaderRows != 1) entry["headerRows"] = file.HeaderRows;
    }

    private static void WriteArea(JsonObject entry, Layout layout)
    {
        Put(entry, "areaColumn", layout.AreaColumn);
        if (layout.AreaBy != AreaBy.Code) entry["areaBy"] = CatalogueWords.Of(LayoutWords.AreaBys, layout.AreaBy);
        Put(entry, "areaPrefix", layout.AreaPrefix);
        Put(entry, "areaNames", layout.AreaNames);
        Put(entry, "fixedArea", layout.FixedArea);
        Put(entry, "columnAreas", layout.ColumnAreas);
        Put(entry, "levels", [.. layout.Levels.Select(level => CatalogueWords.Of(level))]);
        if (layout.SkipsElsewhere) entry["skipElsewhere"] = true;
    }

    private static void WritePeriod(JsonObject entry, Layout layout)
    {
        Put(entry, "periodColumn", layout.PeriodColumn);
        Put(entry, "quarterColumn", layout.QuarterColumn);
        Put(entry, "monthColumn", layout.MonthColumn);
        Put(entry, "fixedPeriod", layout.FixedPeriod);
        Put(entry, "columnPeriods", layout.ColumnPeriods);
        if (layout.Grain is { } length) entry["grain"] = CatalogueWords.Of(CatalogueWords.Grains, length);
        if (layout.DateGrain is { } grain) entry["dateGrain"] = CatalogueWords.Of(CatalogueWords.Grains, grain);
    }

    private static JsonObject Local(LocalText text)
    {
        var entry = new JsonObject { ["nl"] = text.Dutch };
        if (text.English is { Length: > 0 } english) entry["en"] = english;
        return entry;
    }

    private static void Put(JsonObject entry, string property, string? text)
    {
        if (text is not null) entry[property] = text;
    }

    private static void Put(JsonObject entry, string property, IReadOnlyList<string> texts)
    {
        if (texts.Count > 0) entry[property] = List(texts);
    }

    private static void Put(JsonObject entry, string property, IReadOnlyDictionary<string, string> map)
    {
        if (map.Count > 0) entry[property] = Map(map);
    }

    private static void Put(JsonObject entry, string property, IReadOnlyDictionary<string, IReadOnlyList<string>> lists)
    {
        if (lists.Count > 0) entry[property] = new JsonObject(lists.Select(list => KeyValuePair.Create<string, JsonNode?>(list.Key, List(list.Value))));
    }

    private static JsonObject Map(IReadOnlyDictionary<string, string> map) =>
        new(map.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value)));

    private static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
