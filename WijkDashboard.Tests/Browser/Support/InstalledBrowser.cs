using Microsoft.Playwright;

namespace WijkDashboard.Browser.Support;

/// <summary>A browser as the machine has it; none is fetched.</summary>
internal abstract class InstalledBrowser(string name, string setting, string usual)
{
    protected string Program { get; } = Environment.GetEnvironmentVariable(setting) ?? usual;

    public bool IsThere => File.Exists(Program);

    public abstract Task<IBrowser> LaunchAsync(IPlaywright playwright);

    public void MustBeThere()
    {
        if (IsThere) return;
        var reason = $"There is no {name} at {Program}; set {setting} to where it is.";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(reason);
        Assert.Skip(reason);
    }
}

internal sealed class InstalledChromium() : InstalledBrowser("Chromium", "CHROMIUM", "/usr/bin/chromium")
{
    public override Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Program,
        // Chromium refuses its sandbox to root, which is who builds run as in a container.
        Args = Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [],
    });
}

/// <summary>Spoken to by WebDriver BiDi, which Firefox has of its own; Playwright's own build of it is not needed.</summary>
internal sealed class InstalledFirefox() : InstalledBrowser("Firefox", "FIREFOX", "/usr/bin/firefox-esr")
{
    public override Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Firefox.LaunchAsync(new() { Channel = "moz-firefox", ExecutablePath = Program });
}
