using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Benchmarks;

/// <summary>
/// Ten thousand publications of one municipality of 60 buurten, 40 indicators and 8 periods after each other, each computed and taken
/// up by the feed: what one allocates, and whether memory grows. Run on purpose, in Release: see docs/measurements.md.
/// </summary>
public sealed class ManyPublications(ITestOutputHelper output)
{
    private const int Publications = 10_000;

    [Fact(Explicit = true)]
    public void Memory_OverTenThousand_DoesNotGrow()
    {
        var (catalogue, figures) = MadeUpFigures.Make(municipalities: 1, neighbourhoods: 60, indicators: 40, periods: 8);
        var feed = SampleCatalogue.Feed();
        var (heap, allocated) = (new List<long>(), GC.GetTotalAllocatedBytes());
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (var number = 1; number <= Publications; number++)
        {
            feed.Take(Publication.Create(number, DateTimeOffset.UnixEpoch, catalogue, figures, []));
            if (number % (Publications / 10) == 0) heap.Add(GC.GetTotalMemory(forceFullCollection: true));
        }

        output.WriteLine(
            $"{watch.Elapsed.TotalMilliseconds / Publications:F2} ms and {(GC.GetTotalAllocatedBytes() - allocated) / Publications / 1000} kB each; "
            + $"heap after each {Publications / 10}: {string.Join(", ", heap.Select(h => $"{h / 1_000_000.0:F1}"))} MB");
        heap[^1].ShouldBeLessThan(heap[0] + 1_000_000);
    }
}
