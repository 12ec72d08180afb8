using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Signals.Benchmarks;

namespace WijkDashboard.Features;

/// <summary>The benchmarks as they stand in an address: words there are a format, so they stay.</summary>
internal static class BenchmarkNames
{
    private static readonly (Benchmark Benchmark, string Name)[] s_names =
    [
        (Benchmark.OwnMunicipality, "gemeente"), (Benchmark.ComparableDistricts, "vergelijkbaar"), (Benchmark.OwnHistory, "verloop"),
    ];

    public static string Of(Benchmark benchmark) => Array.Find(s_names, n => n.Benchmark == benchmark).Name;

    /// <returns>The usual one for a name that is none.</returns>
    public static Benchmark Find(string? name) => Array.Find(s_names, n => n.Name == name).Benchmark;

    /// <summary>Those for which there is something to compare with.</summary>
    public static IReadOnlyList<Benchmark> Offered(Catalogue catalogue, AreaLevel level) =>
    [
        .. s_names.Select(n => n.Benchmark).Where(b => b is not Benchmark.ComparableDistricts
            || catalogue.Reference.All.Any(f => f.Count is not null && f.Area.Level == level)),
    ];
}
