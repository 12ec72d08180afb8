using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using WijkDashboard.Access.Support;

namespace WijkDashboard.Commands;

public sealed class AdminCommandTests(PlainApp app) : IClassFixture<PlainApp>
{
    [Fact]
    public async Task Create_WithoutPassword_ShowsOneThatSignsIn()
    {
        var (code, output, _) = await RunAsync("admin create --email baas@example.nl --name Baas");

        code.ShouldBe(0);
        var password = output.Trim().Split(' ')[^1];
        using var browser = app.Browse();
        (await browser.SignInAsync("baas@example.nl", password)).ShouldRedirectTo("/");
        (await browser.GetAsync("/")).ShouldRedirectTo("/gouda/overzicht");
    }

    [Fact]
    public async Task Create_PasswordFromInput_IsNotShown()
    {
        var (code, output, _) = await RunAsync(
            "admin create --email stil@example.nl --name Stil --password-stdin", "een lange zin als wachtwoord\n");

        code.ShouldBe(0);
        output.ShouldNotContain("een lange zin als wachtwoord");
        using var browser = app.Browse();
        (await browser.SignInAsync("stil@example.nl", "een lange zin als wachtwoord")).ShouldRedirectTo("/");
    }

    [Theory]
    [InlineData("kort")]
    [InlineData("")]
    public async Task Create_PasswordThatWillNotDo_IsRefused(string password)
    {
        var (code, _, error) = await RunAsync("admin create --email kort@example.nl --name Kort --password-stdin", password);

        code.ShouldBe(1);
        error.ShouldContain("Niet gemaakt");
    }

    [Fact]
    public async Task Create_SameAddressTwice_IsRefusedTheSecondTime()
    {
        await RunAsync("admin create --email dubbel@example.nl --name Een");

        var (code, _, error) = await RunAsync("admin create --email dubbel@example.nl --name Twee");

        code.ShouldBe(1);
        error.Trim().ShouldBe("Niet gemaakt: Er is al een account met het e-mailadres dubbel@example.nl.");
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(string line, string input = "")
    {
        var text = app.Services.GetRequiredService<IStringLocalizer<AdminCommand>>();
        var root = new RootCommand { AdminCommand.Build(_ => Task.FromResult(app.Services), text, new StringReader(input)) };
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await root.Parse(line).InvokeAsync(new() { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
