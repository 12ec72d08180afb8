using System.Text.Json;
using WijkDashboard.Access.Keys;

namespace WijkDashboard.Commands;

public sealed class KeysCommandTests(CommandBench bench) : IClassFixture<CommandBench>
{
    [Fact]
    public async Task Create_ShowsAKeyThatWorks()
    {
        var (code, output, _) = await RunAsync("keys create --municipality gouda --partner politie --name kwartaal --last-day 2027-12-31 --json");

        code.ShouldBe(0);
        var json = JsonDocument.Parse(output).RootElement;
        json.GetProperty("lastDay").GetString().ShouldBe("2027-12-31");
        var key = (await Identity.FindAsync(json.GetProperty("key").GetString()!, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        (key.PartnerId, key.Name, key.MadeBy).ShouldBe(("politie", "kwartaal", "command line"));
    }

    [Fact]
    public async Task Create_InWords_SaysThatItIsShownOnce()
    {
        var (code, output, _) = await RunAsync("keys create --municipality gouda --partner politie --name kwartaal");

        code.ShouldBe(0);
        output.ShouldContain("maar één keer getoond): wijk_");
    }

    [Fact]
    public async Task List_NamesTheKeysWithoutTheKeys()
    {
        var made = JsonDocument.Parse((await RunAsync("keys create --municipality gouda --partner politie --name kwartaal --json")).Output).RootElement;

        var (code, output, _) = await RunAsync("keys list --municipality gouda");

        code.ShouldBe(0);
        output.ShouldContain(made.GetProperty("prefix").GetString()!);
        output.ShouldContain("kwartaal (levert): werkt (laatst gebruikt: nooit)");
        output.ShouldNotContain(made.GetProperty("key").GetString()!);
    }

    [Fact]
    public async Task Revoke_ClosesTheKey_AndASecondTimeSaysSo()
    {
        var made = JsonDocument.Parse((await RunAsync("keys create --municipality gouda --partner politie --name kwartaal --json")).Output).RootElement;
        var id = made.GetProperty("id").GetInt64();

        var first = await RunAsync($"keys revoke {id} --municipality gouda");
        var second = await RunAsync($"keys revoke {id} --municipality gouda");

        (first.Code, second.Code).ShouldBe((0, 1));
        (await Identity.FindAsync(made.GetProperty("key").GetString()!, TestContext.Current.CancellationToken)).ShouldBeNull();
        (await RunAsync("keys list --municipality gouda")).Output.ShouldContain("ingetrokken");
    }

    [Theory]
    [InlineData("keys create --municipality nergens --partner politie --name x", "nergens")]
    [InlineData("keys create --municipality gouda --partner niemand --name x", "niemand")]
    [InlineData("keys create --municipality gouda --partner politie --name x --last-day 2020-01-01", "voorbij")]
    [InlineData("keys create --municipality gouda --partner politie", "--name")]
    [InlineData("keys list --municipality nergens", "nergens")]
    public async Task WrongUsage_SaysWhatIsWrong(string line, string named)
    {
        var (code, _, error) = await RunAsync(line);

        code.ShouldBe(2);
        error.ShouldContain(named);
    }

    private KeyIdentity Identity => bench.Installation.Get<KeyIdentity>();

    private Task<(int Code, string Output, string Error)> RunAsync(string line) => bench.RunAsync(line);
}
