using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake;
using WijkDashboard.Support;

namespace WijkDashboard.Browser.Support;

/// <summary>
/// The real app and real browsers, shared by all browser tests. A machine without a browser skips its tests and says so; under
/// <c>CI=true</c> they fail instead, because there a missing browser is a fault. A browser starts when a test first asks for it.
/// </summary>
public sealed class BrowserApp : IAsyncLifetime
{
    private static readonly InstalledChromium s_chromium = new();
    private static readonly InstalledFirefox s_firefox = new();

    private RealApp? _app;
    private IPlaywright? _playwright;
    private IBrowser? _chromium;
    private IBrowser? _firefox;
    private readonly List<(object? Test, IBrowserContext Context)> _open = [];

    /// <summary>Null when there is no browser.</summary>
    public Uri? Address { get; private set; }

    public async ValueTask InitializeAsync()
    {
        if (!s_chromium.IsThere && !s_firefox.IsThere) return;
        // The machine may be building something else at the same time; a page that is late is not wrong.
        Assertions.SetDefaultExpectTimeout(20_000);
        _playwright = await Playwright.CreateAsync();
        _app = new();
        Address = _app.Start();
    }

    /// <summary>A page for somebody who was never here, in a browser that shares nothing with that of another test.</summary>
    public async Task<IPage> OpenAsync(int width = 1280, int height = 900, ColorScheme colours = ColorScheme.Light, Uri? at = null, bool isNew = false)
    {
        s_chromium.MustBeThere();
        return await OpenAsync(_chromium ??= await s_chromium.LaunchAsync(_playwright!), width, height, colours, at ?? Address!, isNew);
    }

    /// <summary>The same in the other browser that people have: it reads our policy, style sheets and scripts in its own way.</summary>
    public async Task<IPage> OpenInFirefoxAsync(int width = 1280, int height = 900)
    {
        s_firefox.MustBeThere();
        return await OpenAsync(_firefox ??= await s_firefox.LaunchAsync(_playwright!), width, height, null, Address!, isNew: false);
    }

    private async Task<IPage> OpenAsync(IBrowser browser, int width, int height, ColorScheme? colours, Uri at, bool isNew)
    {
        await CloseAsync(opened => opened != TestContext.Current.Test);
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = at.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = colours,
            // Whatever the browser prefers, we speak Dutch until somebody chooses otherwise.
            Locale = "en-US",
        });
        await context.WatchPolicyAsync();
        _open.Add((TestContext.Current.Test, context));
        // As somebody who was shown around before; the first look has a test of its own.
        if (!isNew) await context.AddInitScriptAsync("localStorage.setItem('rondleiding', 'gezien')");
        return await context.NewPageAsync();
    }

    /// <summary>Leaves the pages of tests that are over as a person does, so that the server ends their circuits at once.</summary>
    private async Task CloseAsync(Func<object?, bool> whose)
    {
        foreach (var left in _open.Where(o => whose(o.Test)).ToArray())
        {
            foreach (var page in left.Context.Pages) await page.GotoAsync("about:blank");
            await left.Context.CloseAsync();
            _open.Remove(left);
        }
    }

    /// <summary>Signs in by the button of a demo person, and stays where the app leads.</summary>
    public static async Task SignInAsync(IPage page, Role role, string municipality = "gouda", string partner = "politie")
    {
        var person = role == Role.Administrator
            ? "demo-administrator"
            : $"demo-{municipality}-{partner}-{role.ToString().ToLowerInvariant()}";
        await page.GotoAsync("/aanmelden");
        await page.Locator($"button[value='{person}']").ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/aanmelden", StringComparison.Ordinal));
    }

    /// <summary>Keeps the pages that are opened next from coming alive, as a slow line does.</summary>
    /// <returns>Lets them.</returns>
    public static async Task<Action> HoldBackAsync(IPage page)
    {
        var live = new TaskCompletionSource();
        await page.RouteAsync("**/_blazor/negotiate*", async route =>
        {
            await live.Task;
            await route.ContinueAsync();
        });
        return live.SetResult;
    }

    /// <summary>Hands in a file of the police at the desk of the running app, as a colleague elsewhere would.</summary>
    public async Task<int> DeliverAsync(string csv)
    {
        var request = new DeliveryRequest("gouda", "politie", "politie-wijken", "correctie.csv", Installation.Program) { Approval = new("Correctie") };
        return (await HandInAsync(request, csv)).ShouldBeOfType<DeliveryOutcome.Accepted>().Publication!.Value;
    }

    /// <returns>The draft of youth care, which waits for its approval.</returns>
    public async Task<long> DraftAsync(string csv) =>
        (await HandInAsync(new("gouda", "jeugdzorg", "jeugdzorg-cijfers", "jeugdzorg.csv", Installation.Program), csv))
            .ShouldBeOfType<DeliveryOutcome.Drafted>().Delivery.Id;

    private Task<DeliveryOutcome> HandInAsync(DeliveryRequest request, string csv) =>
        _app!.Services.GetRequiredService<DeliveryDesk>()
            .DeliverAsync(request, new MemoryStream(Encoding.UTF8.GetBytes(csv)), TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await CloseAsync(_ => true);
        if (_chromium is not null) await _chromium.DisposeAsync();
        if (_firefox is not null) await _firefox.DisposeAsync();
        _playwright?.Dispose();
        if (_app is not null) await _app.DisposeAsync();
    }
}

/// <summary>Browser tests run one after another: they share the app, and the machine may be small.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserApp>
{
    public const string Name = "browser";
}
