using WijkDashboard.Intake;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Search;

public sealed class SearchQueryTests(GoudaInstallation gouda) : IClassFixture<GoudaInstallation>
{
    [Theory]
    [InlineData("nl-NL", "plasw", FoundKind.Area, "Plaswijck", "wijk", "/gouda/wijk/WK051304")]
    [InlineData("nl-NL", "WERVEN", FoundKind.Area, "Wervenbuurt", "buurt in Plaswijck", "/gouda/wijk/BU05130407")]
    [InlineData("nl-NL", "bu05130407", FoundKind.Area, "Wervenbuurt", "buurt in Plaswijck", "/gouda/wijk/BU05130407")]
    [InlineData("nl-NL", "woninginbraak", FoundKind.Indicator, "Woninginbraak", "Politie", "/gouda/indicator/woninginbraak")]
    [InlineData("en-GB", "burglary", FoundKind.Indicator, "Home burglary", "Police", "/gouda/indicator/woninginbraak")]
    [InlineData("nl-NL", "jeugdzorg", FoundKind.Partner, "Jeugdzorg", "de cijfers van deze partner", "/gouda/overzicht?partner=jeugdzorg")]
    [InlineData("nl-NL", "afgesch", FoundKind.Term, "Afgeschermd", "begrip", "/gouda/uitleg#afgeschermd")]
    [InlineData("en-GB", "what stands", FoundKind.Screen, "What stands out", "screen", "/gouda/opvallend")]
    public async Task Find_ByTheBeginningOfAWord_LeadsToItsPage(string culture, string asked, FoundKind kind, string name, string detail, string address)
    {
        await using var context = new ScreenContext(culture);

        var found = context.Get<SearchQuery>().Find(gouda.Publication, asked, 8);

        var one = found.First(f => f.Kind == kind);
        (one.Name, one.Detail, one.Address).ShouldBe((name, detail, address));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(null)]
    [InlineData("xyzzy wijk")]
    [InlineData("'; drop table")]
    public async Task Find_WithoutAWordOfAnything_FindsNothing(string? asked)
    {
        await using var context = new ScreenContext();
        context.Get<SearchQuery>().Find(gouda.Publication, asked, 8).ShouldBeEmpty();
    }
}
