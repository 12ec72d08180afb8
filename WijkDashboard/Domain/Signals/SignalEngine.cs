using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals.Benchmarks;
using WijkDashboard.Domain.Signals.Families;

namespace WijkDashboard.Domain.Signals;

/// <summary>
/// Finds what stands out in the released figures of one level ("opvallendheden"). Sees nothing that a reader could not see:
/// a hidden figure takes no part, and every page, file and command gets the same report.
/// </summary>
public static class SignalEngine
{
    /// <summary>
    /// The report of one level, as the division of that edition knows its areas. Districts are held against those of their own
    /// municipality, and all tests of a municipality are one family.
    /// </summary>
    /// <param name="editionId">Figures counted on another edition take part where the boundary did not move.</param>
    /// <param name="benchmark">What the level lens compares with; the change lens always looks at the own past.</param>
    public static SignalReport Compute(
        Catalogue catalogue, Figures figures, AreaLevel level, string editionId, Benchmark benchmark = Benchmark.OwnMunicipality)
    {
        var municipalities = Municipalities(catalogue, level, editionId);
        var families = new TestFamily[municipalities.Length];
        // No family looks at another, so those of a region or the country are made side by side.
        Parallel.For(0, families.Length, i => families[i] = Family([.. municipalities[i]], municipalities[i].Key));
        return new(level, editionId, benchmark, families);

        TestFamily Family(Area[] areas, AreaCode municipality) =>
            new FamilyBuilder(catalogue, new(catalogue, figures, level, editionId, areas), benchmark).Build(municipality);
    }

    /// <summary>
    /// Where the districts lay in one period of one indicator, by the same lenses. Signals are the rare ones among all tests of the newest
    /// figures; one column of an earlier period is no such list, so it has none.
    /// </summary>
    /// <param name="period">One of <see cref="Catalogue.ShownPeriods"/>.</param>
    public static SignalReport Place(
        Catalogue catalogue, Figures figures, AreaLevel level, string editionId, Benchmark benchmark, Indicator indicator, Period period)
    {
        return new(level, editionId, benchmark, [.. Municipalities(catalogue, level, editionId).Select(m => Family([.. m], m.Key))]);

        TestFamily Family(Area[] areas, AreaCode municipality)
        {
            var series = new IndicatorSeries(catalogue, new(catalogue, figures, level, editionId, areas), indicator, benchmark, period);
            return new(municipality, 0, [], new Dictionary<string, Comparison> { [indicator.Id] = series.Comparison() }, []);
        }
    }

    private static IGrouping<AreaCode, Area>[] Municipalities(Catalogue catalogue, AreaLevel level, string editionId) =>
        [.. catalogue.Areas.Edition(editionId).Areas.Where(area => area.Code.Level == level).GroupBy(area => MunicipalityOf(area.Code))];

    private static AreaCode MunicipalityOf(AreaCode area) =>
        area.Level is AreaLevel.Country or AreaLevel.Municipality || area.Parent is not { } parent ? area : MunicipalityOf(parent);
}
