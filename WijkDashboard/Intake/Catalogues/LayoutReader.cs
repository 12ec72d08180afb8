using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Intake.Files;
using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Intake.Catalogues;

internal static class LayoutReader
{
    private const int MaxHeaderRow = 1000;
    private const int MaxHeaderRows = 20;

    public static IReadOnlyList<Layout> Read(CatalogueFiles files) =>
        files.Entries(CataloguePaths.Layouts, Layout, layout => layout.Id);

    public static Layout Layout(JsonEntry entry)
    {
        var layout = new Layout
        {
            Id = entry.Id(),
            PartnerId = entry.Text("partner"),
            Name = entry.Local("name"),
            Shape = entry.Choice("shape", CatalogueWords.Shapes),
            File = File(entry),
            DecimalMark = entry.Character("decimalMark"),
            ThousandsMark = entry.OptionalCharacter("thousandsMark"),
            Units = entry.OptionalTexts("units"),
            Missing = entry.Texts("missing"),
            AreaColumn = entry.OptionalText("areaColumn"),
            AreaBy = entry.OptionalChoice("areaBy", LayoutWords.AreaBys) ?? AreaBy.Code,
            AreaPrefix = entry.OptionalText("areaPrefix"),
            AreaNames = entry.OptionalMap("areaNames"),
            FixedArea = entry.OptionalText("fixedArea"),
            ColumnAreas = entry.OptionalMap("columnAreas"),
            Levels = entry.OptionalChoices("levels", CatalogueWords.Levels),
            SkipsElsewhere = entry.OptionalFlag("skipElsewhere"),
            PeriodColumn = entry.OptionalText("periodColumn"),
            QuarterColumn = entry.OptionalText("quarterColumn"),
            MonthColumn = entry.OptionalText("monthColumn"),
            FixedPeriod = entry.OptionalText("fixedPeriod"),
            ColumnPeriods = entry.OptionalMap("columnPeriods"),
            Grain = entry.OptionalChoice("grain", CatalogueWords.Grains),
            DateGrain = entry.OptionalChoice("dateGrain", CatalogueWords.Grains),
            IndicatorColumn = entry.OptionalText("indicatorColumn"),
            ValueColumn = entry.OptionalText("valueColumn"),
            Indicators = entry.Map("indicators"),
            Ignored = entry.Texts("ignored"),
            IgnoresOthers = entry.OptionalFlag("ignoreOthers"),
            Only = entry.OptionalLists("only"),
            Except = entry.OptionalLists("except"),
        };
        CheckMarks(entry, layout);
        CheckArea(entry, layout);
        CheckPeriod(entry, layout);
        CheckFigures(entry, layout);
        return layout;
    }

    /// <summary>Each format has its own properties; one of another format is unknown.</summary>
    private static FileShape File(JsonEntry entry)
    {
        var shape = new FileShape { Format = entry.OptionalChoice("format", LayoutWords.Formats) ?? FileFormat.Csv };
        if (shape.Format is not (FileFormat.Csv or FileFormat.Xlsx)) return shape;
        shape = shape with
        {
            HeaderRow = entry.Whole("headerRow", 1, MaxHeaderRow, otherwise: 1),
            HeaderRows = entry.Whole("headerRows", 1, MaxHeaderRows, otherwise: 1),
        };
        if (shape.Format == FileFormat.Xlsx) return shape with { Sheet = entry.OptionalText("sheet") };

        var encoding = entry.OptionalText("encoding") ?? shape.Encoding;
        if (encoding.Length > 0 && !LayoutWords.Encodings.Contains(encoding))
            entry.Add("encoding", CatalogueProblem.UnknownWord, encoding, string.Join(", ", LayoutWords.Encodings.Order(StringComparer.Ordinal)));
        return shape with { Encoding = encoding, Delimiter = entry.Character("delimiter"), Quote = entry.Character("quote") };
    }

    private static void CheckMarks(JsonEntry entry, Layout layout)
    {
        if (layout.DecimalMark is not (',' or '.' or default(char)))
            entry.Add("decimalMark", CatalogueProblem.UnknownWord, layout.DecimalMark.ToString(), ", .");
        if (layout.ThousandsMark is { } mark && mark is not (',' or '.' or ' ' or '\'' or default(char)))
            entry.Add("thousandsMark", CatalogueProblem.UnknownWord, mark.ToString(), "\".\", \",\", \"'\", \" \"");
        if (layout.ThousandsMark is { } same && same == layout.DecimalMark)
            entry.Add("thousandsMark", CatalogueProblem.LayoutMarks);
    }

    private static void CheckArea(JsonEntry entry, Layout layout)
    {
        if (Count(layout.AreaColumn is not null, layout.FixedArea is not null, layout.ColumnAreas.Count > 0) != 1)
            entry.Add("areaColumn", CatalogueProblem.LayoutArea);

        var isByCode = layout is { AreaColumn: not null, AreaBy: AreaBy.Code };
        var isByName = layout is { AreaColumn: not null, AreaBy: AreaBy.Name };
        Needs("areaPrefix", layout.AreaPrefix is not null, isByCode, "areaColumn, areaBy = code");
        Needs("skipElsewhere", layout.SkipsElsewhere, isByCode, "areaColumn, areaBy = code");
        Needs("areaNames", layout.AreaNames.Count > 0, isByName, "areaColumn, areaBy = name");
        Needs("areaBy", layout.AreaBy == AreaBy.Name, isByName, "areaColumn");
        Needs("levels", layout.Levels.Count > 0, isByCode || isByName, "areaColumn");

        var codes = layout.AreaNames.Select(a => ($"areaNames/{a.Key}", a.Value))
            .Concat(layout.ColumnAreas.Select(a => ($"columnAreas/{a.Key}", a.Value)))
            .Concat(layout.FixedArea is { } one ? [("fixedArea", one)] : []);
        foreach (var (place, code) in codes)
            if (code.Length > 0 && !AreaCode.TryParse(code, out _))
                entry.Add(place, CatalogueProblem.BadAreaCode, code);

        void Needs(string property, bool isThere, bool isPossible, string what)
        {
            if (isThere && !isPossible) entry.Add(property, CatalogueProblem.LayoutAreaOptions, property, what);
        }
    }

    private static void CheckPeriod(JsonEntry entry, Layout layout)
    {
        var parts = layout.ColumnPeriods.Where(c => PeriodText.PartOfYear(c.Value) is not null).Select(c => c.Key).ToArray();
        var isOwn = layout.ColumnPeriods.Count > parts.Length;
        if (Count(layout.PeriodColumn is not null, layout.FixedPeriod is not null, isOwn) != 1)
            entry.Add("periodColumn", CatalogueProblem.LayoutPeriod);

        var partColumns = Count(layout.QuarterColumn is not null, layout.MonthColumn is not null, parts.Length > 0);
        var isFixedYear = layout.FixedPeriod is null || (PeriodText.TryRead(layout.FixedPeriod, null, out var year, out _) && year.Grain == Grain.Year);
        if (partColumns > 1 || (partColumns == 1 && (isOwn || !isFixedYear)))
            entry.Add("periodColumn", CatalogueProblem.LayoutPartOfYear);

        if (layout.FixedPeriod is { } period) CheckWritten("fixedPeriod", period);
        foreach (var (heading, own) in layout.ColumnPeriods.Where(c => !parts.Contains(c.Key))) CheckWritten($"columnPeriods/{heading}", own);

        void CheckWritten(string place, string text)
        {
            if (text.Length > 0 && !PeriodText.TryRead(text, null, out _, out _)) entry.Add(place, CatalogueProblem.BadPeriod, text);
        }
    }

    private static void CheckFigures(JsonEntry entry, Layout layout)
    {
        var isLong = layout.Shape == LayoutShape.Long;
        var hasColumns = layout.ColumnPeriods.Count > 0 || layout.ColumnAreas.Count > 0;
        if (layout.IndicatorColumn is null == isLong || (isLong ? layout.ValueColumn is null == !hasColumns : layout.ValueColumn is not null))
            entry.Add("indicatorColumn", CatalogueProblem.LayoutLongColumns);
        if (!isLong && layout.Indicators.Count == 0)
            entry.Add("indicators", CatalogueProblem.LayoutWithoutIndicators);

        var figures = layout.FigureColumns.ToHashSet();
        CheckSame("columnPeriods", layout.ColumnPeriods);
        CheckSame("columnAreas", layout.ColumnAreas);
        foreach (var twice in layout.KeyColumns.Concat(figures).GroupBy(name => name).Where(g => g.Key.Length > 0 && g.Count() > 1))
            entry.Add("indicators", CatalogueProblem.LayoutColumnTwice, twice.Key);

        void CheckSame(string property, IReadOnlyDictionary<string, string> columns)
        {
            if (columns.Count == 0) return;
            foreach (var other in figures.Except(columns.Keys).Concat(columns.Keys.Except(figures)))
                entry.Add(property, CatalogueProblem.LayoutFigureColumns, property, other);
        }
    }

    private static int Count(params ReadOnlySpan<bool> conditions)
    {
        var count = 0;
        foreach (var condition in conditions) count += condition ? 1 : 0;
        return count;
    }
}
