using System.Diagnostics;
using System.Globalization;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Support;

namespace WijkDashboard.Benchmarks;

/// <summary>
/// All signals of a country, every municipality its own report, beside the level lens alone in numpy and R on the same figures and in
/// the same run. Ours makes all three lenses with their history, labels and signals; theirs one lens of one period. Run on purpose, in
/// Release: see docs/measurements.md.
/// </summary>
public sealed class NationalSignals(ITestOutputHelper output)
{
    private const int Municipalities = 345;
    private const int Neighbourhoods = 41;
    private const int Indicators = 20;
    private const int Periods = 6;
    private const int Rounds = 3;

    [Fact(Explicit = true)]
    public void Country_BesideNumpyAndR()
    {
        var (catalogue, figures) = MadeUpFigures.Make(Municipalities, Neighbourhoods, Indicators, Periods);
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, NewestFigures(catalogue, figures));
            for (var round = 1; round <= Rounds; round++)
            {
                var (watch, cpu, allocated) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
                var report = SignalEngine.Compute(catalogue, figures, AreaLevel.Neighbourhood, CatalogueBuilder.Edition);
                var ours = (Seconds: watch.Elapsed.TotalSeconds, Busy: (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);
                var scores = report.Families.SelectMany(f => f.Comparisons.Values).SelectMany(c => c.Level.Standings).Where(s => s.P is not null).ToArray();
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"round {round}: all lenses {ours.Seconds:F3} s ({ours.Busy:F3} s of processor, {(GC.GetTotalAllocatedBytes() - allocated) / 1_000_000} MB), "
                    + $"{report.Tests} tests, {report.Signals.Count} signals; level: {scores.Length} scores, sum of |z| {scores.Sum(s => Math.Abs(s.Z!.Value)):F4}"));
                Peer("numpy", "/usr/bin/python3", "level.py", file, ours);
                Peer("R", "Rscript", "level.R", file, ours);
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    private void Peer(string name, string program, string script, string file, (double Seconds, double Busy) ours)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(Repository.Root, "WijkDashboard.Tests", "Benchmarks", "Peers", script));
        start.ArgumentList.Add(file);
        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, name);
        var (seconds, busy) = (double.Parse(answer[0], CultureInfo.InvariantCulture), double.Parse(answer[1], CultureInfo.InvariantCulture));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  level lens in {name}: {seconds:F3} s ({busy:F3} s of processor), {answer[2]} scores, sum of |z| {answer[3].Trim()}: {seconds / ours.Seconds:F1} times as long, {busy / ours.Busy:F1} times the processor"));
    }

    /// <summary>What the level lens looks at: the newest figure of each buurt, by municipality and indicator.</summary>
    private static IEnumerable<string> NewestFigures(Catalogue catalogue, Figures figures)
    {
        var newest = Period.OfYear(MadeUpFigures.FirstYear + Periods - 1);
        var group = 0;
        for (var municipality = 0; municipality < Municipalities; municipality++)
            foreach (var indicator in catalogue.Indicators)
            {
                for (var n = 0; n < Neighbourhoods; n++)
                    if (figures.Find(indicator.Id, MadeUpFigures.Neighbourhood(municipality, n), newest) is { Count: { } count, Exposure: { } exposure })
                        yield return string.Create(CultureInfo.InvariantCulture, $"{group},{count},{exposure}");
                group++;
            }
    }

    private static AreaCode Code(int municipality, int n) => AreaCode.Parse($"BU{1000 + municipality:D4}{n / 100:D2}{n % 100:D2}");
}
