using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using WijkDashboard.Access.Support;
using WijkDashboard.Browser.Support;

namespace WijkDashboard.Features;

/// <summary>The app as a clean clone starts it, for tests that read its pages as text.</summary>
public sealed class PagesOfTheClone : IAsyncLifetime
{
    private readonly RealApp _app = new();
    private Uri _address = null!;

    public ValueTask InitializeAsync()
    {
        _address = _app.Start();
        return ValueTask.CompletedTask;
    }

    internal async Task<Browsing> SignInAsync(string person, string language)
    {
        var browser = new Browsing(new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = _address });
        (await browser.SignInAsDemoAsync(person)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.GetAsync($"/taal?cultuur={language}&terug=/")).StatusCode.ShouldBe(HttpStatusCode.Found);
        return browser;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

/// <summary>Nobody may take made-up figures for real ones: every page of a municipality says what must be said of its figures.</summary>
public sealed partial class NoticeTests(PagesOfTheClone clone) : IClassFixture<PagesOfTheClone>
{
    private const string Person = "demo-voorbeeldstad-gemeente-informationmanager";

    /// <summary>Every address of a page of a municipality; a page that is added later is in it by itself.</summary>
    private static readonly string[] s_pages =
    [
        .. typeof(Program).Assembly.GetTypes().SelectMany(t => t.GetCustomAttributes<RouteAttribute>())
            .Select(r => r.Template).Where(t => t.StartsWith("/{municipality}", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [InlineData("nl-NL", "Verzonnen gemeente: geen echte cijfers")]
    [InlineData("en-GB", "Made-up municipality: no real figures")]
    public async Task Page_OfTheMadeUpMunicipality_SaysSo(string language, string notice)
    {
        using var browser = await clone.SignInAsync(Person, language);
        var delivery = DeliveryAddress().Match(await browser.ReadAsync("/voorbeeldstad/leveringen")).Groups[1].Value;

        s_pages.Length.ShouldBeGreaterThan(6);
        foreach (var template in s_pages)
        {
            var page = await browser.ReadAsync(Address(template, delivery));
            Notices(page).ShouldBe([notice], template);
        }
    }

    [Fact]
    public async Task Page_OfGouda_SaysNothingOfMadeUpFigures()
    {
        using var browser = await clone.SignInAsync("demo-gouda-gemeente-staff", "nl-NL");

        Notices(await browser.ReadAsync("/gouda/overzicht")).ShouldBe(["Demo met open cijfers"]);
    }

    private static string Address(string template, string delivery) => template
        .Replace("{municipality}", "voorbeeldstad", StringComparison.Ordinal)
        .Replace("{id:long}", delivery, StringComparison.Ordinal)
        .Replace("{number:int}", "2", StringComparison.Ordinal)
        .Replace("{code}", "WK991101", StringComparison.Ordinal)
        .Replace("{id}", "overlast", StringComparison.Ordinal)
        .Replace("{part}", "nieuw", StringComparison.Ordinal);

    private static IEnumerable<string> Notices(string page) => Notice().Matches(page).Select(m => m.Groups[1].Value);

    [GeneratedRegex("href=\"/voorbeeldstad/leveringen/([0-9]+)")]
    private static partial Regex DeliveryAddress();

    [GeneratedRegex("<span class=\"demo\"[^>]*>([^<]*)</span>")]
    private static partial Regex Notice();
}
