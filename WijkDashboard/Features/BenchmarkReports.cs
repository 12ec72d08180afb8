using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Benchmarks;

namespace WijkDashboard.Features;

/// <summary>
/// What stands out by each benchmark. The usual one comes with the publication; another is computed when somebody first asks
/// for it, beside the page that waits, and shared by all its readers for as long as the publication is.
/// </summary>
public sealed class BenchmarkReports
{
    private readonly ConditionalWeakTable<Publication, ConcurrentDictionary<(AreaLevel, string, Benchmark), Lazy<Task<SignalReport>>>> _made = [];

    /// <returns>Null when the edition has no areas at this level.</returns>
    public async ValueTask<SignalReport?> FindAsync(Publication publication, AreaLevel level, string editionId, Benchmark benchmark)
    {
        var usual = publication.Reports.GetValueOrDefault((level, editionId));
        if (usual is null || usual.Benchmark == benchmark) return usual;
        return await _made.GetOrCreateValue(publication).GetOrAdd((level, editionId, benchmark), Compute).Value;

        Lazy<Task<SignalReport>> Compute((AreaLevel, string, Benchmark) _) =>
            new(() => Task.Run(() => SignalEngine.Compute(publication.Catalogue, publication.Figures, level, editionId, benchmark)));
    }
}
