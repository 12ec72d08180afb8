using WijkDashboard.Domain.Indicators;

namespace WijkDashboard.Intake.Catalogues;

internal static class IndicatorReader
{
    /// <summary>Smaller populations are shown but not tested (methods: 200, for youth 50).</summary>
    public const int DefaultMinExposure = 200;

    /// <summary>Ten years: CBS takes three at most.</summary>
    private const int MaxDueDays = 3660;

    private const int CoarsestSource = 1000;

    public static IReadOnlyList<Indicator> Read(CatalogueFiles files) =>
        files.Entries(CataloguePaths.Indicators, Indicator, indicator => indicator.Id);

    private static Indicator Indicator(JsonEntry entry)
    {
        var indicator = new Indicator(
            entry.Id(),
            entry.Text("partner"),
            entry.Text("theme"),
            entry.Local("name"),
            entry.Local("shortName"),
            entry.Local("definition"),
            entry.Choice("measure", CatalogueWords.Measures),
            entry.Local("unit"),
            entry.OptionalText("population"),
            entry.Whole("multiplier", 1, 1_000_000),
            entry.Whole("decimals", 0, 4),
            entry.Choice("polarity", CatalogueWords.Polarities),
            entry.Choice("grain", CatalogueWords.Grains),
            entry.Choices("levels", CatalogueWords.Levels),
            entry.Text("policy"),
            entry.OptionalText("partOf"),
            entry.Whole("minExposure", 0, int.MaxValue, DefaultMinExposure),
            entry.Pair("range") is { } range ? new ValueRange(range.Low, range.High) : null,
            entry.Local("source"),
            entry.Local("purpose"),
            entry.Local("legalBasis"),
            entry.Local("quality"))
        {
            SourceRounding = entry.Whole("sourceRounding", 1, CoarsestSource, 1),
            Owner = entry.OptionalLocal("owner"),
            Numerator = entry.OptionalLocal("numerator"),
            Denominator = entry.OptionalLocal("denominator"),
            Target = entry.OptionalObject("target", Target),
            Grade = entry.OptionalChoice("qualityGrade", CatalogueWords.Grades),
            Improvement = entry.OptionalLocal("improvement"),
            Ethics = entry.OptionalLocal("ethics"),
            ReviewDate = entry.OptionalDate("reviewDate"),
            DueDays = entry.OptionalWhole("dueDays", 1, MaxDueDays),
        };
        if (indicator is { HasExposure: true, Population: null })
            entry.Add("population", CatalogueProblem.PopulationNeeded, indicator.Measure.ToString().ToLowerInvariant());
        if (indicator.PartOf == indicator.Id) entry.Add("partOf", CatalogueProblem.PartOfItself, indicator.Id);
        return indicator;
    }

    private static Target Target(JsonEntry entry) =>
        new(entry.Number("value"), entry.Choice("kind", CatalogueWords.Targets), entry.Local("text"));
}
