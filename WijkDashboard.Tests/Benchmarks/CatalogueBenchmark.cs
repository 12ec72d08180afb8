using BenchmarkDotNet.Attributes;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Support;

namespace WijkDashboard.Benchmarks;

/// <summary>The catalogue of a whole country, from texts to a catalogue: 17,341 areas and 52,023 populations.</summary>
[MemoryDiagnoser]
public class CatalogueBenchmark
{
    private readonly IReadOnlyDictionary<string, string> _files = NationalCatalogue.Files;

    [Benchmark]
    public CatalogueReading Read() => CatalogueReader.Read(_files);
}
