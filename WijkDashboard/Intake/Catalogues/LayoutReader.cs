using WijkDashboard.Domain.Observations;
using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Intake.Catalogues;

internal static class LayoutReader
{
    public static IReadOnlyList<Layout> Read(CatalogueFiles files) =>
        files.Entries(CataloguePaths.Layouts, Layout, layout => layout.Id);

    private static Layout Layout(JsonEntry entry)
    {
        var layout = new Layout(
            entry.Id(),
            entry.Text("partner"),
            entry.Local("name"),
            entry.Choice("shape", CatalogueWords.Shapes),
            entry.Character("delimiter"),
            entry.Character("quote"),
            entry.Character("decimalMark"),
            entry.Text("areaColumn"),
            entry.OptionalText("periodColumn"),
            entry.OptionalText("fixedPeriod"),
            entry.OptionalText("indicatorColumn"),
            entry.OptionalText("valueColumn"),
            entry.Map("indicators"),
            entry.Texts("ignored"),
            entry.Texts("missing"));
        Check(entry, layout);
        return layout;
    }

    private static void Check(JsonEntry entry, Layout layout)
    {
        if (layout.DecimalMark is not (',' or '.' or default(char)))
            entry.Add("decimalMark", CatalogueProblem.UnknownWord, layout.DecimalMark.ToString(), ", .");
        if (layout.PeriodColumn is null == layout.FixedPeriod is null)
            entry.Add("periodColumn", CatalogueProblem.LayoutPeriod);
        if (layout.FixedPeriod is { } period && !Period.TryParse(period, out _))
            entry.Add("fixedPeriod", CatalogueProblem.BadPeriod, period);

        var isLong = layout.Shape == LayoutShape.Long;
        if (layout.IndicatorColumn is null == isLong || layout.ValueColumn is null == isLong)
            entry.Add("indicatorColumn", CatalogueProblem.LayoutLongColumns);
        if (!isLong && layout.Indicators.Count == 0)
            entry.Add("indicators", CatalogueProblem.LayoutWithoutIndicators);
    }
}
