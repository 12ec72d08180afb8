using Bunit;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Overview.Parts;

public sealed class FiltersTests
{
    [Fact]
    public async Task Field_Opened_OffersTheThemesAndTellsTheChoice()
    {
        await using var context = new ScreenContext();
        var popovers = context.Render<MudBlazor.MudPopoverProvider>();
        OverviewChoice? chosen = null;
        var filters = Render(context, choice => chosen = choice);
        filters.Find("#thema").GetAttribute("role").ShouldBe("combobox");
        filters.Find("label[for=thema]").TextContent.ShouldBe("Thema");

        await filters.Find("[data-filter=thema] .mud-input-control").MouseDownAsync(new());
        var options = popovers.FindAll("[role=option]");
        var last = options[^1].TextContent.Trim();
        await options[^1].ClickAsync();

        chosen.ShouldNotBeNull();
        Options().Themes.Single(t => t.Id == chosen.ThemeId).Name.ShouldBe(last);
    }

    [Fact]
    public async Task Fields_BeforeThePageIsLive_WaitAndHaveNoStyleOfTheirOwn()
    {
        await using var context = new ScreenContext();
        context.SetRendererInfo(new("Static", isInteractive: false));
        var filters = Render(context, _ => { });

        filters.FindAll("input:not([disabled])").ShouldBeEmpty();
        filters.FindAll(".waiting input").Select(field => field.GetAttribute("value")).ShouldBe(["Alle thema\u2019s", "Alle partners", "Nieuwste"]);
        filters.FindAll("[style]").ShouldBeEmpty();
    }

    private static ChoiceOptions Options() => new(
        [new(null, "Alle thema\u2019s"), new("veiligheid", "Veiligheid"), new("jeugd", "Jeugd")],
        [new(null, "Alle partners"), new("politie", "Politie")],
        [],
        [new(null, "Nieuwste"), new("2016", "2016")]);

    private static IRenderedComponent<Filters> Render(ScreenContext context, Action<OverviewChoice> changed) => context.Render<Filters>(p => p
        .Add(f => f.Choice, OverviewChoice.Read(new(Level: "buurt"), OverviewSample.Publication()).Choice)
        .Add(f => f.Options, Options())
        .Add(f => f.Changed, changed));
}
