using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using WijkDashboard.Support;

namespace WijkDashboard.Intake;

/// <summary>A server that stops at any moment, as hard as it can: the database is as before the delivery or as after it.</summary>
public sealed class KilledDeliveryTests : IDisposable
{
    private const int Rows = 60_000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wijkdashboard-");
    private readonly SyntheticMunicipality _municipality = new(neighbourhoods: 200, indicators: 10);

    private string Database => Path.Combine(_folder.FullName, "test.db");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public Task Delivery_KilledAtAnyMoment_IsThereWholeOrNotAtAll() => KillAsync(times: 12, seed: 2);

    /// <summary>As long as it takes: minutes, on purpose.</summary>
    [Fact(Explicit = true)]
    public Task Delivery_KilledAtFiftyMoments_IsThereWholeOrNotAtAll() => KillAsync(times: 50, seed: 3);

    private async Task KillAsync(int times, int seed)
    {
        var data = Path.Combine(_folder.FullName, "data", SyntheticMunicipality.Id);
        foreach (var (path, text) in _municipality.Files)
        {
            var file = new FileInfo(Path.Combine(data, path));
            file.Directory!.Create();
            await File.WriteAllTextAsync(file.FullName, text, Cancel);
        }

        var delivery = Path.Combine(_folder.FullName, "groot.csv");
        await File.WriteAllBytesAsync(delivery, _municipality.Delivery(Rows), Cancel);
        await RunAsync(["signals", "--municipality", SyntheticMunicipality.Id], killAfter: null);
        var empty = await File.ReadAllBytesAsync(Database, Cancel);
        var before = await SignatureAsync();
        string[] deliver = ["deliver", delivery, "--municipality", SyntheticMunicipality.Id, "--partner", SyntheticMunicipality.Partner, "--layout", SyntheticMunicipality.Layout, "--reason", "Test"];
        var whole = await RunAsync(deliver, killAfter: null);
        var after = await SignatureAsync();
        after.ShouldNotBe(before);

        var random = new Random(seed);
        for (var i = 0; i < times; i++)
        {
            foreach (var file in _folder.GetFiles("test.db*")) file.Delete();
            await File.WriteAllBytesAsync(Database, empty, Cancel);

            await RunAsync(deliver, whole * random.NextDouble());

            (await SignatureAsync()).ShouldBeOneOf(before, after);
        }
    }

    /// <summary>How long it took; ended without warning after so long when asked.</summary>
    private async Task<TimeSpan> RunAsync(string[] words, TimeSpan? killAfter)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        foreach (var word in words) start.ArgumentList.Add(word);
        start.Environment["ConnectionStrings__Dashboard"] = $"Data Source={Database}";
        start.Environment["Data__Root"] = Path.Combine(_folder.FullName, "data");
        var clock = Stopwatch.StartNew();
        using var program = Process.Start(start)!;
        var (output, error) = (program.StandardOutput.ReadToEndAsync(Cancel), program.StandardError.ReadToEndAsync(Cancel));
        if (killAfter is { } moment)
        {
            using var patience = new CancellationTokenSource(moment);
            try
            {
                await program.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                program.Kill(); // SIGKILL: no chance to tidy up.
            }
        }

        await program.WaitForExitAsync(Cancel);
        await Task.WhenAll(output, error);
        if (killAfter is null) program.ExitCode.ShouldBe(0, await output + await error);
        return clock.Elapsed;
    }

    /// <summary>Every table with its number of rows and the sum of what is in it, but for moments and keys that differ each time.</summary>
    private async Task<string> SignatureAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        await connection.OpenAsync(Cancel);
        var parts = new List<string> { await ScalarAsync("PRAGMA integrity_check") };
        foreach (var table in (await ScalarAsync("SELECT group_concat(name, ',') FROM (SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name)")).Split(','))
            parts.Add($"{table} {await ScalarAsync($"SELECT count(*) FROM \"{table}\"")}");
        parts.Add(await ScalarAsync("SELECT coalesce(sum(\"Count\"), 0) || ' ' || coalesce(sum(\"Exposure\"), 0) FROM \"Observations\""));
        parts.Add(await ScalarAsync("SELECT group_concat(\"PublicationNumber\") FROM \"Municipalities\""));
        return string.Join('\n', parts);

        async Task<string> ScalarAsync(string sql)
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names of our own tables.
            command.CommandText = sql;
#pragma warning restore CA2100
            return Convert.ToString(await command.ExecuteScalarAsync(Cancel), CultureInfo.InvariantCulture)!;
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
