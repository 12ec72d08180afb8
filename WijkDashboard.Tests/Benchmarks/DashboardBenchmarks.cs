using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Intake;
using WijkDashboard.Store;
using WijkDashboard.Store.Catalogues;
using WijkDashboard.Store.Publications;
using WijkDashboard.Support;

namespace WijkDashboard.Benchmarks;

/// <summary>Run on purpose, in Release; the figures stand in docs/measurements.md.</summary>
public sealed class RunBenchmarks
{
    [Fact(Explicit = true)]
    public void Delivery() => Run<DeliveryBenchmark>();

    [Fact(Explicit = true)]
    public void Signals() => Run<SignalsBenchmark>();

    [Fact(Explicit = true)]
    public void Layouts() => Run<LayoutBenchmark>();

    [Fact(Explicit = true)]
    public void NationalCatalogue() => Run<CatalogueBenchmark>();

    private static void Run<T>() => BenchmarkRunner.Run<T>(
            ManualConfig.CreateMinimumViable()
                .AddLogger(ConsoleLogger.Default)
                .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(1).WithIterationCount(5)))
        .Reports.ShouldAllBe(r => r.Success);
}

/// <summary>100,000 rows from bytes to a publication that pages can show: read, check, disclose, store, compute signals.</summary>
[MemoryDiagnoser]
#pragma warning disable CA1001 // The benchmark's own clean-up disposes what each iteration made.
public class DeliveryBenchmark
#pragma warning restore CA1001
{
    private static readonly SyntheticMunicipality Municipality = new(neighbourhoods: 500, indicators: 20);
    private readonly byte[] _file = Municipality.Delivery(100_000);
    private SqliteDatabase _database = null!;
    private ServiceProvider _services = null!;

    [IterationSetup]
    public void Prepare()
    {
        _database = new SqliteDatabase();
        _database.InitializeAsync().AsTask().GetAwaiter().GetResult();
        _services = Installation.Build(_database, TimeProvider.System);
        _services.PrepareStoreAsync(default).GetAwaiter().GetResult();
        _services.GetRequiredService<CatalogueArchive>().TakeUpAsync(SyntheticMunicipality.Id, Municipality.Files, default).GetAwaiter().GetResult();
    }

    [Benchmark]
    public async Task<DeliveryOutcome> Deliver()
    {
        var request = new DeliveryRequest(SyntheticMunicipality.Id, SyntheticMunicipality.Partner, SyntheticMunicipality.Layout, "groot.csv", Installation.Program) { Approval = new() };
        var outcome = await _services.GetRequiredService<DeliveryDesk>().DeliverAsync(request, new MemoryStream(_file), default);
        return outcome is DeliveryOutcome.Accepted ? outcome : throw new InvalidOperationException(outcome.ToString());
    }

    [IterationCleanup]
    public void CleanUp()
    {
        _services.Dispose();
        _database.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}

/// <summary>Everything that stands out among 51 buurten × 40 indicators, with 6 periods in the figures.</summary>
[MemoryDiagnoser]
public class SignalsBenchmark
{
    private Publication _publication = null!;

    [GlobalSetup]
    public async Task Prepare()
    {
        var municipality = new SyntheticMunicipality(neighbourhoods: 51, indicators: 40);
        await using var database = new SqliteDatabase();
        await database.InitializeAsync();
        await using var services = Installation.Build(database, TimeProvider.System);
        await services.PrepareStoreAsync(default);
        await services.GetRequiredService<CatalogueArchive>().TakeUpAsync(SyntheticMunicipality.Id, municipality.Files, default);
        var request = new DeliveryRequest(SyntheticMunicipality.Id, SyntheticMunicipality.Partner, SyntheticMunicipality.Layout, "zes-maanden.csv", Installation.Program) { Approval = new() };
        await services.GetRequiredService<DeliveryDesk>().DeliverAsync(request, new MemoryStream(municipality.Delivery(51 * 40 * 6)), default);
        _publication = services.GetRequiredService<PublicationFeed>().Current(SyntheticMunicipality.Id)!;
    }

    [Benchmark]
    public SignalReport Compute() =>
        SignalEngine.Compute(_publication.Catalogue, _publication.Figures, AreaLevel.Neighbourhood, "2020");
}
