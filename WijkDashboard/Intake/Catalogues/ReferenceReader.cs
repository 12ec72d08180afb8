using WijkDashboard.Domain.Signals.Benchmarks;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>Reads national figures to compare own districts with. The table may be absent: then there are none.</summary>
internal static class ReferenceReader
{
    private const int LeastUrban = 5;

    public static ReferenceFigures Read(CatalogueFiles files)
    {
        if (files.Optional(CataloguePaths.Reference) is null) return ReferenceFigures.None;
        var figures = new List<ReferenceFigure>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in files.Lines(CataloguePaths.Reference, "indicator", "area", "year", "urbanity", "population", "count", "base"))
        {
            var (area, year, urbanity) = (line.Area("area"), line.Whole("year"), line.Whole("urbanity"));
            var (population, step) = (line.Whole("population"), line.Whole("base"));
            // An own district stands here for its urbanity alone: its figure comes from its partner.
            var count = line.Optional("count").Length == 0 ? null : line.Whole("count");
            if (area is not { } code || year is not { } calendarYear || urbanity is not { } klass || population is not { } people || step is not { } rounding)
                continue;
            if (klass is < 1 or > LeastUrban)
                line.Add("urbanity", CatalogueProblem.OutOfRange, line.Optional("urbanity"), $"1–{LeastUrban}");
            else if (rounding is < 1 or > int.MaxValue)
                line.Add("base", CatalogueProblem.OutOfRange, line.Optional("base"), "≥ 1");
            else if (!seen.Add($"{line.Text("indicator")} {code} {line.Optional("year")}"))
                line.Add("area", CatalogueProblem.DuplicateRow, $"{line.Text("indicator")} {code} {line.Optional("year")}");
            else
                figures.Add(new(line.Text("indicator"), code, (int)calendarYear, (int)klass, people, count, (int)rounding));
        }

        return new(figures);
    }
}
