using System.Globalization;
using Microsoft.Playwright;
using WijkDashboard.Benchmarks.Peers;
using WijkDashboard.Benchmarks.Peers.Grid;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Benchmarks;

/// <summary>
/// The overview of 51 buurten × 40 indicators beside the same table as a minimal R/Shiny app and as a MudDataGrid, by turns in one run. Run on
/// purpose, in Release: see docs/measurements.md.
/// </summary>
public sealed class TableBesidePeers(ITestOutputHelper output)
{
    private const int Neighbourhoods = 51;
    private const int Indicators = 40;
    private const int Months = 14;
    private const int Rounds = 9;
    private const int Pages = 20;

    [Fact(Explicit = true)]
    public async Task Overview_BesideShinyAndMudDataGrid()
    {
        var (ours, publication) = await OurApp.StartAsync(new(Neighbourhoods, Indicators), Neighbourhoods * Indicators * Months);
        var figures = Figures(publication);
        var file = Path.GetTempFileName();
        await File.WriteAllLinesAsync(file, Lines(figures), TestContext.Current.CancellationToken);
        await using var grid = await GridTable.StartAsync(figures);
        await using var shiny = await ShinyTable.StartAsync(file);
        await using var mine = ours;
        TableApp[] apps = [ours, grid, shiny];
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await new InstalledChromium().LaunchAsync(playwright);

        var seen = apps.ToDictionary(a => a, _ => new List<Visit>());
        for (var round = 0; round <= Rounds; round++)
            foreach (var app in apps)
            {
                var visit = await VisitAsync(browser, app);
                // The first compiles.
                if (round > 0) seen[app].Add(visit);
            }

        foreach (var app in apps)
        {
            var visits = seen[app];
            var held = await MemoryAsync(browser, app);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{app.Name}: first visit {Middle(visits, v => v.First):F0} ms ({visits.Min(v => v.First):F0} to {visits.Max(v => v.First):F0}), {Middle(visits, v => v.Bytes) / 1000:F0} kB; "
                + $"period {Middle(visits, v => v.Change):F0} ms ({visits.Min(v => v.Change):F0} to {visits.Max(v => v.Change):F0}), {Middle(visits, v => v.ChangeBytes) / 1000:F0} kB; "
                + $"{held / 1000:F0} kB of the server for each of {Pages} open pages"));
        }

        File.Delete(file);
    }

    private sealed record Visit(double First, double Bytes, double Change, double ChangeBytes);

    /// <summary>With an empty cache, but known: to the table that answers, to the other period and back.</summary>
    private static async Task<Visit> VisitAsync(IBrowser browser, TableApp app)
    {
        using var proxy = new CountingProxy(app.Address);
        await using var known = await browser.NewContextAsync(new() { BaseURL = proxy.Address.ToString() });
        await app.PrepareAsync(await known.NewPageAsync());
        await using var context = await browser.NewContextAsync(new() { BaseURL = proxy.Address.ToString(), StorageState = await known.StorageStateAsync(), ViewportSize = new() { Width = 1440, Height = 900 } });
        await context.AddInitScriptAsync("localStorage.setItem('rondleiding', 'gezien')");
        await context.AddInitScriptAsync(Painted(app.Usable));
        var page = await context.NewPageAsync();

        var before = proxy.Down;
        await page.GotoAsync(app.Path, new() { WaitUntil = WaitUntilState.Commit });
        await page.WaitForSelectorAsync(app.Usable);
        var first = await page.EvaluateAsync<double>("painted");
        await page.WaitForSelectorAsync(app.Live);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var bytes = proxy.Down - before;

        await ChangeAsync(page, app, newest: false);
        before = proxy.Down;
        var change = await ChangeAsync(page, app, newest: true);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var visit = new Visit(first, bytes, change, proxy.Down - before);
        foreach (var open in known.Pages.Append(page)) await open.GotoAsync("about:blank");
        return visit;
    }

    /// <summary>From the address until the frame is painted in which the table is there; seen in the page, so that the script that looks on costs nothing.</summary>
    private static string Painted(string usable) => $$"""
        window.painted = new Promise(done => {
          const look = () => {
            if (document.querySelector("{{usable}}")) requestAnimationFrame(() => setTimeout(() => done(performance.now())));
            else requestAnimationFrame(look);
          };
          look();
        });
        """;

    /// <returns>Milliseconds from the press until the frame in which the changed cell is painted.</returns>
    private static async Task<double> ChangeAsync(IPage page, TableApp app, bool newest)
    {
        var press = await app.ChooseAsync(page, newest);
        return await page.EvaluateAsync<double>($$"""
            () => new Promise((done, fail) => {
              setTimeout(() => fail('The table did not change.'), 30000);
              const cell = () => document.querySelector("{{app.Cell}}")?.textContent.trim();
              const old = cell();
              const start = performance.now();
              const seen = new MutationObserver(() => {
                const now = cell();
                if (!now || now === old) return;
                seen.disconnect();
                requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
              });
              seen.observe(document.body, { subtree: true, childList: true, characterData: true });
              {{press}};
            })
            """);
    }

    private static async Task<double> MemoryAsync(IBrowser browser, TableApp app)
    {
        await using var context = await browser.NewContextAsync(new() { BaseURL = app.Weighed.ToString(), ViewportSize = new() { Width = 1440, Height = 900 } });
        await context.AddInitScriptAsync("localStorage.setItem('rondleiding', 'gezien')");
        await app.PrepareAsync(await context.NewPageAsync());
        // What is made for the first pages is there for all.
        for (var i = 0; i < 3; i++) await OpenAsync();
        var before = app.Memory();
        for (var i = 0; i < Pages; i++) await OpenAsync();
        var each = (app.Memory() - before) / (double)Pages;
        foreach (var page in context.Pages) await page.GotoAsync("about:blank");
        return each;

        async Task OpenAsync()
        {
            var page = await context.NewPageAsync();
            await page.GotoAsync(app.Path);
            await page.WaitForSelectorAsync(app.Usable);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }
    }

    private static double Middle(List<Visit> visits, Func<Visit, double> of) => visits.Select(of).Order().ElementAt(visits.Count / 2);

    /// <summary>The last month of either year, as ours shows them.</summary>
    private static GridFigures Figures(Publication publication)
    {
        Indicator[] indicators = [.. publication.Catalogue.Indicators];
        var periods = new Dictionary<string, Period> { ["2016"] = Period.Parse("2016-02"), ["2015"] = Period.Parse("2015-12") };
        return new(
            [.. periods.Keys], [.. indicators.Select(i => i.Id)],
            periods.ToDictionary(p => p.Key, p => (IReadOnlyList<GridRow>)[.. Enumerable.Range(0, Neighbourhoods).Select(SyntheticMunicipality.Neighbourhood).Select(code => new GridRow(
                code, [.. indicators.Select(i => publication.Figures.Find(i.Id, Domain.Areas.AreaCode.Parse(code), p.Value)?.Value)]))]));
    }

    private static IEnumerable<string> Lines(GridFigures figures) =>
        figures.Periods.SelectMany(p => figures.Rows(p).SelectMany(r => r.Values.Select((v, i) => string.Create(CultureInfo.InvariantCulture, $"{r.Area},{figures.Indicators[i]},{p},{v}"))))
            .Prepend("area,indicator,period,value");
}
