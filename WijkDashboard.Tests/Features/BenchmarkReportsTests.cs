using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Signals.Benchmarks;
using WijkDashboard.Support;

namespace WijkDashboard.Features;

public sealed class BenchmarkReportsTests
{
    [Fact]
    public async Task Report_OfTheUsualBenchmark_IsThatOfThePublication()
    {
        var publication = OverviewSample.Publication();

        (await new BenchmarkReports().FindAsync(publication, AreaLevel.Neighbourhood, "2015", Benchmark.OwnMunicipality))
            .ShouldBeSameAs(publication.Reports[(AreaLevel.Neighbourhood, "2015")]);
    }

    [Fact]
    public async Task Report_OfAnotherBenchmark_IsComputedOnceForAllReaders()
    {
        var (reports, publication) = (new BenchmarkReports(), OverviewSample.Publication());

        var readers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            reports.FindAsync(publication, AreaLevel.Neighbourhood, "2015", Benchmark.OwnHistory).AsTask()));

        readers.Distinct().ShouldHaveSingleItem().ShouldNotBeNull().Benchmark.ShouldBe(Benchmark.OwnHistory);
    }

    [Fact]
    public async Task Report_OfAnEditionWithoutAreasThere_IsNone() =>
        (await new BenchmarkReports().FindAsync(OverviewSample.Publication(), AreaLevel.Neighbourhood, "1999", Benchmark.OwnHistory)).ShouldBeNull();
}
