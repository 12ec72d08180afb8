using Bunit;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Access;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store.Publications;
using WijkDashboard.Support;

namespace WijkDashboard.Features;

public sealed class PublicationScreenTests
{
    private readonly PublicationFeed _feed = SampleCatalogue.Feed();

    [Fact]
    public async Task Stranger_IsRefused_AndGetsNoFigures()
    {
        await using var context = Context();

        var screen = Render(context, new Viewer("wie", "Wie", []));

        screen.Find(".refused").TextContent.ShouldContain("Je mag de cijfers van deze gemeente niet zien");
        screen.FindAll("output").ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_YetKnown_SeesThatItLoads()
    {
        await using var context = Context();

        Render(context, null).Find(".loading").TextContent.ShouldContain("Opvallend");
    }

    [Fact]
    public async Task NewPublication_MovesTheOpenPage_AndIsSaid()
    {
        await using var context = Context();
        var screen = Render(context, new Viewer("kim", "Kim", [new("gouda", "politie", Role.Staff)]));
        screen.Find("output").TextContent.ShouldBe("1");

        _feed.Take(SampleCatalogue.Publication("gouda", "Gouda", 2));

        await screen.WaitForAssertionAsync(() => screen.Find("output").TextContent.ShouldBe("2"));
        screen.Find("[role=status]").TextContent.ShouldBe("Stand 2 is geladen.");
    }

    private ScreenContext Context() => new(more: services => services
        .AddSingleton(new ReadingGate(_feed)).AddSingleton<ShellQuery>());

    private static IRenderedComponent<PublicationScreen> Render(ScreenContext context, Viewer? viewer) => context.Render<PublicationScreen>(p =>
    {
        if (viewer is not null) p.AddCascadingValue(viewer);
        p.Add(s => s.Municipality, "gouda")
            .Add(s => s.Title, "Opvallend")
            .Add(s => s.ChildContent, publication => $"<output>{publication.Number}</output>");
    });
}
