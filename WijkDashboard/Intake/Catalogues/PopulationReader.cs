using System.Globalization;
using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Intake.Catalogues;

internal static class PopulationReader
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>Each count must be of an area of the edition that holds in its year.</summary>
    public static IReadOnlyList<PopulationCount> Read(CatalogueFiles files, AreaRegister areas)
    {
        var counts = new List<PopulationCount>();
        var seen = new HashSet<(AreaCode, int, string)>();
        foreach (var line in files.Lines(CataloguePaths.Population, "area", "year", "kind", "count"))
        {
            var (area, year, kind, count) = (line.Area("area"), line.Whole("year"), line.Text("kind"), line.Whole("count"));
            if (area is not { } code || year is not { } calendarYear || count is not { } number) continue;
            if (calendarYear is < FirstYear or > LastYear)
                line.Add("year", CatalogueProblem.BadPeriod, Invariant(calendarYear));
            else if (areas.Find((int)calendarYear, code) is null)
                line.Add("area", CatalogueProblem.UnknownArea, code.Value, areas.EditionOf((int)calendarYear).Id);
            else if (!seen.Add((code, (int)calendarYear, kind)))
                line.Add("area", CatalogueProblem.DuplicateRow, $"{code} {Invariant(calendarYear)} {kind}");
            else
                counts.Add(new(code, (int)calendarYear, kind, number));
        }

        return counts;
    }

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
