using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using WijkDashboard.Domain.Deliveries;

namespace WijkDashboard.Benchmarks;

/// <summary>Run on purpose, in Release; the figures stand in docs/measurements.md.</summary>
public sealed class PersonalDataRunBenchmarks
{
    [Fact(Explicit = true)]
    public void Fields() => BenchmarkRunner.Run<PersonalDataBenchmark>(
            ManualConfig.CreateMinimumViable()
                .AddLogger(ConsoleLogger.Default)
                .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(2).WithIterationCount(5)))
        .Reports.ShouldAllBe(r => r.Success);
}

/// <summary>What one field costs, behind the sample of the first rows.</summary>
[MemoryDiagnoser]
public class PersonalDataBenchmark
{
    private const int Fields = 1000;
    private readonly PersonalDataScan _scan = new(["gebied"]);
    private string[] _fields = [];

    [Params("WK051301|BU05130200|0|12|17407585|2016|2016-09|.|12,5|-99999999|4.707195||2022KW01|T001081", "123456789", "BU05130200  ", "De Korte Akkeren-Oud", "17.407.585", "0.1683347537237974", "Geregistreerde misdrijven en aangiften; soort misdrijf, gemeente 2026", "ruit ingegooid op 12-03-2016, geen daders bekend, aangifte 2016123456 gedaan bij het wijkteam")]
    public string Text { get; set; } = string.Empty;

    [GlobalSetup]
    public void Prepare()
    {
        var texts = Text.Split('|');
        _fields = [.. Enumerable.Range(0, Fields).Select(i => texts[i % texts.Length])];
        for (var row = 0; row < 2000; row++)
        {
            _scan.Field(0, "WK051301");
            _scan.EndRow(row);
        }
    }

    [Benchmark(OperationsPerInvoke = Fields)]
    public void Field()
    {
        foreach (var field in _fields)
        {
            _scan.Field(0, field);
            _scan.EndRow(3000);
        }
    }
}
