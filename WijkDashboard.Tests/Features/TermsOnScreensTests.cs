using System.Text.RegularExpressions;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Access;
using WijkDashboard.Features.Compare;
using WijkDashboard.Features.Compare.Parts;
using WijkDashboard.Features.Indicators.Parts;
using WijkDashboard.Features.Overview.Parts;
using WijkDashboard.Features.Profile.Parts;
using WijkDashboard.Features.Signals.Parts;
using WijkDashboard.Intake;
using WijkDashboard.Support;
using WijkDashboard.Ui.Layout;
using WijkDashboard.Ui.Terms;

namespace WijkDashboard.Features;

/// <summary>A word of the glossary that a screen uses leads to its meaning from that screen.</summary>
public sealed class TermsOnScreensTests(GoudaInstallation gouda) : IClassFixture<GoudaInstallation>
{
    // The screens are full of these, in their everyday meaning.
    private static readonly string[] s_everyday = ["wijk", "buurt", "partner", "indicator", "levering", "per-duizend", "vergelijken"];

    private static readonly ShellView s_shell = new("gouda", "Gouda", [], "", 17, DateTimeOffset.UnixEpoch, "Gemeente");

    [Theory]
    [InlineData(null)]
    [InlineData("BU05130407.woninginbraak")]
    [InlineData("BU05130305.bijstand")]
    public async Task Overview_LeadsToItsWords(string? cell) => await CheckAsync<OverviewScreen>(p => p
        .Add(s => s.Publication, gouda.Publication).Add(s => s.Address, new(Level: "buurt")).Add(s => s.Cell, cell));

    [Fact]
    public async Task Signals_LeadToTheirWords() =>
        await CheckAsync<SignalsScreen>(p => p.Add(s => s.Publication, gouda.Publication).Add(s => s.Address, new(Level: "buurt")));

    [Theory]
    [InlineData("BU05130407")]
    [InlineData("BU05130305")]
    [InlineData("WK051301")]
    public async Task Profile_LeadsToItsWords(string code) =>
        await CheckAsync<ProfileScreen>(p => p.Add(s => s.Publication, gouda.Publication).Add(s => s.Address, new(code)));

    [Theory]
    [InlineData("woninginbraak")]
    [InlineData("bijstand")]
    public async Task Indicator_LeadsToItsWords(string id) =>
        await CheckAsync<IndicatorScreen>(p => p.Add(s => s.Publication, gouda.Publication).Add(s => s.Address, new(id, "buurt")));

    [Fact]
    public async Task Comparison_LeadsToItsWords() => await CheckAsync<CompareScreen>(p => p
        .Add(s => s.Publication, gouda.Publication).Add(s => s.Address, new() { Areas = "BU05130407,BU05130305" }));

    [Fact]
    public async Task Reason_LeadsToTheMeaningOfItsMark_AndOfWhatIsNotThere()
    {
        await using var context = Context();
        var marked = Render<OverviewScreen>(context, p => p.Add(s => s.Publication, gouda.Publication).Add(s => s.Address, new(Level: "buurt")).Add(s => s.Cell, "BU05130407.woninginbraak"));
        marked.Find(".reason .chip a").GetAttribute("href").ShouldBe("/gouda/uitleg#sterk");

        var hidden = Render<OverviewScreen>(context, p => p.Add(s => s.Publication, gouda.Publication).Add(s => s.Address, new(Level: "buurt")).Add(s => s.Cell, "BU05130305.bijstand"));
        hidden.Find(".reason .meaning").TextContent.ShouldBe("Uitleg van het woord: Afgeschermd");
        hidden.FindAll(".matrix td a.term, table td a.term").ShouldBeEmpty("a link in each cell is a link too many");
    }

    private async Task CheckAsync<T>(Action<ComponentParameterCollectionBuilder<T>> parameters)
        where T : IComponent
    {
        await using var context = Context();
        var screen = Render(context, parameters);
        var text = string.Join('\n', screen.Nodes.Select(n => n.TextContent));
        var linked = screen.FindAll("a.term").Select(a => a.GetAttribute("href")!.Split('#')[1]).ToHashSet();

        var used = context.Get<Glossary>().All.Where(t => !s_everyday.Contains(t.Id) && Regex.IsMatch(text, $@"\b{Regex.Escape(Plain(t.Name))}\b", RegexOptions.IgnoreCase)).ToArray();
        used.ShouldNotBeEmpty();
        used.Where(t => !linked.Contains(t.Id)).Select(t => t.Name).ShouldBeEmpty();
        screen.FindAll("a.term").ShouldAllBe(a => a.TextContent.Trim().Length > 0);
    }

    private static string Plain(string name) => name.Split(" (")[0];

    private ScreenContext Context() => new(more: s => s.AddCompare().AddSingleton(gouda.Get<ReadingGate>()));

    private static IRenderedComponent<T> Render<T>(ScreenContext context, Action<ComponentParameterCollectionBuilder<T>> parameters)
        where T : IComponent => context.Render<T>(p =>
        {
            p.AddCascadingValue(s_shell);
            parameters(p);
        });
}
