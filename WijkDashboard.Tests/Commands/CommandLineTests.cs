using System.Text.Json;
using WijkDashboard.Support;

namespace WijkDashboard.Commands;

public sealed class CommandLineTests(CommandBench bench) : IClassFixture<CommandBench>
{
    private const string Police = "--municipality gouda --partner politie --layout politie-wijken";
    [Theory]
    [InlineData("deliver", true)]
    [InlineData("--help", true)]
    [InlineData("--urls=http://localhost:1", false)]
    [InlineData("", false)]
    public void FirstWord_DecidesBetweenCommandAndServer(string line, bool command) =>
        CommandLine.Wants(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ShouldBe(command);

    [Fact]
    public async Task Deliver_OfAFileThatCameWithTheFolder_SaysThatNothingChanged()
    {
        var (code, output, _) = await RunAsync($"deliver {GoudaFile("politie/misdrijven-wijken-2016.csv")} {Police}");

        code.ShouldBe(0);
        output.ShouldContain("al eerder aanvaard");
    }

    [Fact]
    public async Task Deliver_OfACorrection_IsTheNextPublication()
    {
        await RunAsync("signals --municipality gouda");
        var before = bench.Installation.Feed.Current("gouda")!.Number;
        var file = await CorrectedFileAsync(48);

        var (code, output, _) = await RunAsync($"deliver {file} {Police} --json");

        File.Delete(file);
        code.ShouldBe(0);
        var answer = JsonDocument.Parse(output).RootElement;
        answer.GetProperty("status").GetString().ShouldBe("accepted");
        answer.GetProperty("publication").GetInt32().ShouldBe(before + 1);
        answer.GetProperty("published").GetInt32().ShouldBe(56);
    }

    [Fact]
    public async Task Deliver_AsDryRun_StoresNothing()
    {
        await RunAsync("signals --municipality gouda");
        var before = bench.Installation.Feed.Current("gouda")!.Number;
        var file = await CorrectedFileAsync(47);

        var (code, output, _) = await RunAsync($"deliver {file} {Police} --dry-run");

        File.Delete(file);
        code.ShouldBe(0);
        output.ShouldContain("Er is niets opgeslagen");
        bench.Installation.Feed.Current("gouda")!.Number.ShouldBe(before);
    }

    [Theory]
    [InlineData("nl", "Herstel het getal")]
    [InlineData("en", "Correct the number")]
    public async Task Deliver_OfABadFile_IsRefusedWithPlaceAndRemedy(string language, string remedy)
    {
        var (code, output, _) = await RunAsync($"deliver {Fault("BadNumber")} {Police} --lang {language}");

        code.ShouldBe(1);
        output.ShouldContain("2, Woninginbraak: \"veel\" [BadNumber]");
        output.ShouldContain(remedy);
    }

    [Fact]
    public async Task Deliver_OfABadFileAsJson_TellsEveryField()
    {
        var (code, output, _) = await RunAsync($"deliver {Fault("PartAboveWhole")} {Police} --json");

        code.ShouldBe(1);
        var issue = JsonDocument.Parse(output).RootElement.GetProperty("issues")[0];
        issue.GetProperty("code").GetString().ShouldBe("PartAboveWhole");
        issue.GetProperty("row").GetInt32().ShouldBe(2);
        issue.GetProperty("column").GetString().ShouldBe("Vernieling");
        issue.GetProperty("value").GetString().ShouldBe("97");
        issue.GetProperty("rule").GetString()!.ShouldContain("90");
        issue.GetProperty("remedy").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("deliver", "--municipality")]
    [InlineData("deliver nergens.csv " + Police, "nergens.csv")]
    [InlineData("deliver {file} --municipality nergens --partner politie --layout politie-wijken", "nergens")]
    [InlineData("deliver {file} --municipality gouda --partner niemand --layout politie-wijken", "niemand")]
    [InlineData("deliver {file} --municipality gouda --partner politie --layout geen", "geen")]
    [InlineData("signals --municipality nergens", "nergens")]
    [InlineData("signals --onbekend", "--onbekend")]
    public async Task WrongUsage_SaysWhatIsWrong(string line, string named)
    {
        var (code, _, error) = await RunAsync(line.Replace("{file}", GoudaFile("politie/misdrijven-wijken-2016.csv"), StringComparison.Ordinal));

        code.ShouldBe(2);
        error.ShouldContain(named);
    }

    [Fact]
    public async Task Signals_AsJson_TellTheWholeReason()
    {
        var (code, output, _) = await RunAsync("signals --municipality gouda --json");

        code.ShouldBe(0);
        var buurten = JsonDocument.Parse(output).RootElement.GetProperty("levels")[1];
        buurten.GetProperty("level").GetString().ShouldBe("buurt");
        var signal = buurten.GetProperty("signals")[0];
        signal.GetProperty("id").GetString().ShouldBe("change:woninginbraak:BU05130305:2016");
        signal.GetProperty("lens").GetString().ShouldBe("change");
        signal.GetProperty("tier").GetString().ShouldBe("strong");
        signal.GetProperty("label").GetString().ShouldBe("new");
        signal.GetProperty("alternatives")[0].GetString().ShouldBe("registration");
        signal.GetProperty("observed").GetDouble().ShouldBe(11);
        signal.GetProperty("p").GetDouble().ShouldBeLessThan(signal.GetProperty("adjustedP").GetDouble());
        signal.GetProperty("sentence").GetString()!.ShouldContain("van ongeveer 0,6 naar 11");
    }

    [Fact]
    public async Task Help_NamesEveryCommand()
    {
        var (code, output, _) = await RunAsync("--help");

        code.ShouldBe(0);
        foreach (var command in new[] { "deliver", "signals", "admin" }) output.ShouldContain(command);
    }

    private static string GoudaFile(string path) => Path.Combine(Repository.Data, "gouda", "deliveries", path);

    private static string Fault(string name) => Path.Combine(AppContext.BaseDirectory, "Intake", "Files", "Faults", name + ".csv");

    private static async Task<string> CorrectedFileAsync(int burglaries)
    {
        var text = await File.ReadAllTextAsync(GoudaFile("politie/misdrijven-wijken-2016.csv"));
        var path = Path.Combine(Path.GetTempPath(), $"wijk-{Guid.NewGuid():N}.csv");
        await File.WriteAllTextAsync(path, text.Replace(";49;", $";{burglaries};", StringComparison.Ordinal));
        return path;
    }

    private Task<(int Code, string Output, string Error)> RunAsync(string line) => bench.RunAsync(line);
}
