using System.IO.Compression;
using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Browser;

/// <summary>What a first visit costs on a slow line: everything that comes before the page can be used, typeface included.</summary>
[Collection(BrowserTests.Name)]
public sealed class PageWeightTests(BrowserApp app)
{
    private const long Most = 175_000;

    /// <summary>Weighed as publishing compresses it: a build for developing takes less trouble. That it is compressed at all is asked of the answer.</summary>
    [Fact]
    public async Task FirstVisit_OfTheOverview_IsLight_AndBringsNoCharts()
    {
        var signing = await app.OpenAsync();
        await BrowserApp.SignInAsync(signing, Role.Staff, partner: "gemeente");
        var page = await app.OpenAsync();
        await page.Context.AddCookiesAsync([.. (await signing.Context.CookiesAsync()).Select(c => new Cookie { Name = c.Name, Value = c.Value, Url = app.Address!.ToString() })]);
        var answers = new List<IResponse>();
        page.Response += (_, answer) => answers.Add(answer);

        await page.GotoAsync("/gouda/overzicht", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(page.Locator(".overview:has(select[data-live]) table [tabindex='0']").First).ToBeAttachedAsync();

        answers.ShouldContain(a => a.Url.Contains("MudBlazor.min", StringComparison.Ordinal));
        answers.ShouldNotContain(a => a.Url.Contains("chart", StringComparison.OrdinalIgnoreCase));
        answers.Where(a => IsText(a) && !a.Headers.ContainsKey("content-encoding")).Select(a => a.Url).ShouldBeEmpty();
        var weights = new Dictionary<string, long>();
        foreach (var answer in answers.Where(a => a.Status == 200)) weights[answer.Url] = Weight(await answer.BodyAsync(), IsText(answer));
        weights.Values.Sum().ShouldBeInRange(Most / 2, Most, string.Join('\n', weights));
    }

    private static bool IsText(IResponse answer) =>
        answer.Status == 200 && !answer.Url.EndsWith(".woff2", StringComparison.Ordinal) && !answer.Url.Contains("/_blazor", StringComparison.Ordinal);

    private static long Weight(byte[] body, bool compresses)
    {
        if (!compresses) return body.Length;
        using var small = new MemoryStream();
        using (var brotli = new BrotliStream(small, CompressionLevel.Optimal, leaveOpen: true)) brotli.Write(body);
        return small.Length;
    }
}
