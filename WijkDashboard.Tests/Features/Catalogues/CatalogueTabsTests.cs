namespace WijkDashboard.Features.Catalogues;

public sealed class CatalogueTabsTests
{
    [Fact]
    public void Names_AreReadBack() => CatalogueTabs.All.Select(tab => CatalogueTabs.Read(tab.Name())).ShouldBe(Enum.GetValues<CatalogueTab>());

    [Theory]
    [InlineData(null)]
    [InlineData("onbekend")]
    public void AnythingElse_IsTheFirst(string? name) => CatalogueTabs.Read(name).ShouldBe(CatalogueTab.Indicators);
}
