using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Intake;
using WijkDashboard.Store;
using WijkDashboard.Support;

namespace WijkDashboard.Commands;

/// <summary>A folder is made, checked, broken, mended and taken up: the way of somebody who begins.</summary>
public sealed class NewMunicipalityCommandTests : IAsyncLifetime
{
    private readonly SqliteDatabase _database = new();
    private readonly string _root = Directory.CreateTempSubdirectory("gemeente-").FullName;
    private ServiceProvider _services = null!;

    private string Folder => Path.Combine(_root, "Súdwest-Fryslân");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        _services = Installation.Build(_database, TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }

    [Fact]
    public async Task New_Folder_IsSoundAtOnce()
    {
        (await RunAsync("new-municipality", Folder, "--name", "Súdwest \"Fryslân\"", "--code", "GM1900")).Code.ShouldBe(0);

        var (code, output, _) = await RunAsync("check", Folder);
        code.ShouldBe(0);
        output.ShouldContain("Súdwest \"Fryslân\": 4 partners, 4 cijfers, 7 gebieden in de indeling 2024, 4 leveringen.");
    }

    [Fact]
    public async Task New_Folder_ExplainsEveryFileAndIsTakenUpWithItsFigures()
    {
        await RunAsync("new-municipality", Folder, "--code", "GM1900");
        foreach (var file in Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)) (await File.ReadAllTextAsync(file, Cancel)).ShouldContain("// ");

        await _services.PrepareStoreAsync(Cancel);
        await _services.GetRequiredService<MunicipalityFolders>().TakeUpAsync(_root, Cancel);

        var publication = _services.GetRequiredService<Store.Publications.PublicationFeed>().Current("sudwest-fryslan").ShouldNotBeNull();
        publication.Catalogue.Indicators.Select(i => i.Id).ShouldBe(publication.Figures.All.Select(o => o.IndicatorId).Distinct(), ignoreOrder: true);
        publication.Deliveries.Count.ShouldBe(4);
    }

    [Fact]
    public async Task New_FolderThatIsNotEmpty_IsRefusedAndLeft()
    {
        Directory.CreateDirectory(Folder);
        await File.WriteAllTextAsync(Path.Combine(Folder, "brief.txt"), "van mij", Cancel);

        var (code, output, _) = await RunAsync("new-municipality", Folder);

        code.ShouldBe(1);
        output.ShouldContain("niet leeg");
        Directory.EnumerateFiles(Folder).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("--code", "WK190001", "WK190001")]
    [InlineData("--code", "1900", "1900")]
    [InlineData("--kode", "GM1900", "--kode")]
    public async Task New_WithAWrongWord_SaysWhich(string option, string value, string named)
    {
        var (code, _, error) = await RunAsync("new-municipality", Folder, option, value);

        code.ShouldBe(2);
        error.ShouldContain(named);
        Directory.Exists(Folder).ShouldBeFalse();
    }

    [Fact]
    public async Task New_NameOfWhichNothingIsLeft_SaysSo() =>
        (await RunAsync("new-municipality", Path.Combine(_root, "!!!"))).Error.ShouldContain("!!!");

    [Fact]
    public async Task Check_WithFaults_TellsAllOfThemInWords()
    {
        await RunAsync("new-municipality", Folder);
        await ChangeAsync("partners.json", "\"police\"", "\"blue\"");
        await ChangeAsync("policies.json", "\"threshold\": 8", "\"threshold\": 10");

        var (code, output, _) = await RunAsync("check", Folder);

        code.ShouldBe(1);
        output.ShouldContain("(2)");
        output.ShouldContain("partners.json, politie/look: blue kan hier niet staan.");
        output.ShouldContain("policies.json, A/threshold: Een drempel van 10 past niet bij afronden op 5");
    }

    [Fact]
    public async Task Check_WithADeliveryThatWouldBeRefused_TellsRowColumnAndRemedy()
    {
        await RunAsync("new-municipality", Folder);
        var file = Path.Combine(Folder, "deliveries", "politie", "inbraak-2024.csv");
        var rows = await File.ReadAllLinesAsync(file, Cancel);
        await File.WriteAllLinesAsync(file, [.. rows[..^1], rows[^1][..(rows[^1].LastIndexOf(';') + 1)] + "veel"], Cancel);

        var (code, output, _) = await RunAsync("check", Folder);

        code.ShouldBe(1);
        output.ShouldContain("deliveries/politie/inbraak-2024.csv (meldingen: 1)");
        output.ShouldContain($"Regel {rows.Length},");
        output.ShouldContain("\"veel\"");
        output.ShouldContain("Herstel het getal");
    }

    [Fact]
    public async Task Check_InEnglishAsJson_TellsEveryField()
    {
        await RunAsync("new-municipality", Folder);
        File.Delete(Path.Combine(Folder, "deliveries", "politie", "inbraak-2024.csv"));

        var (code, output, _) = await RunAsync("check", Folder, "--json", "--lang", "en");

        code.ShouldBe(1);
        var issue = JsonDocument.Parse(output).RootElement.GetProperty("issues")[0];
        issue.GetProperty("file").GetString().ShouldBe("deliveries/deliveries.json");
        issue.GetProperty("place").GetString().ShouldBe("[1]/file");
        issue.GetProperty("code").GetString().ShouldBe("DeliveryMissing");
        issue.GetProperty("text").GetString()!.ShouldContain("deliveries/politie/inbraak-2024.csv is not there");
    }

    [Fact]
    public async Task Check_OfAnEmptyFolder_TellsWhatIsMissing()
    {
        var (code, output, _) = await RunAsync("check", _root);

        code.ShouldBe(1);
        output.ShouldContain("municipality.json: Dit bestand ontbreekt.");
    }

    [Fact]
    public async Task Check_OfNoFolder_IsWrongUsage()
    {
        var (code, _, error) = await RunAsync("check", Path.Combine(_root, "nergens"));

        code.ShouldBe(2);
        error.ShouldContain("nergens");
    }

    [Fact]
    public async Task Check_OfGouda_IsSound() => (await RunAsync("check", Path.Combine(Repository.Data, "gouda"))).Code.ShouldBe(0);

    private async Task ChangeAsync(string file, string piece, string replacement)
    {
        var path = Path.Combine(Folder, file);
        var text = await File.ReadAllTextAsync(path);
        text.ShouldContain(piece);
        await File.WriteAllTextAsync(path, text.Replace(piece, replacement, StringComparison.Ordinal));
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] line)
    {
        var console = new InvocationConfiguration { Output = new StringWriter(), Error = new StringWriter() };
        var code = await CommandLine.RunAsync(line, _services, console);
        return (code, console.Output.ToString()!, console.Error.ToString()!);
    }
}
