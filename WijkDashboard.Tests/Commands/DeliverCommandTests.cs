using System.Text.Json;
using WijkDashboard.Store.Audits;

namespace WijkDashboard.Commands;

public sealed class DeliverCommandTests(CommandBench bench) : IClassFixture<CommandBench>
{
    [Fact]
    public async Task Deliver_OfFiguresThatContradictThemselves_IsRefusedInWords()
    {
        await new AuditedTown(bench.Installation).TakeUpAsync();
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, AuditedTown.Csv("hulp", 30, 10, 45, 5), TestContext.Current.CancellationToken);

        var (code, output, _) = await bench.RunAsync($"deliver {file} --municipality {AuditedTown.Id} --partner zorg --layout lang --reason Getest --json");

        code.ShouldBe(1);
        using var answer = JsonDocument.Parse(output);
        answer.RootElement.GetProperty("status").GetString().ShouldBe("notSafe");
        answer.RootElement.GetProperty("why").GetString().ShouldNotBeNull().ShouldContain("tellen niet op");
        File.Delete(file);
    }
}
