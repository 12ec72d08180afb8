using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store.Catalogues;

namespace WijkDashboard.Intake.Catalogues;

public sealed class CatalogueHistoryTests
{
    private static readonly DateTimeOffset Then = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    private static readonly CatalogueVersion[] Versions =
    [
        Version(1, "data/proefstad", new CatalogueTexts()),
        Version(2, "Sanne", new CatalogueTexts().Changing("themes.json", "Safety", "Security")),
        Version(3, "Yusuf", new CatalogueTexts().Changing("themes.json", "Safety", "Security").Changing("policies.json", "\"minPopulation\": 50", "\"minPopulation\": 100")),
        Version(4, "Sanne", new CatalogueTexts().Changing("themes.json", "\"veiligheid\"", "\"orde\"").Changing("policies.json", "\"minPopulation\": 50", "\"minPopulation\": 100")),
    ];

    [Fact]
    public void LastChange_OfEachEntry_IsTheLastVersionThatChangedIt()
    {
        var last = CatalogueHistory.LastChanges(CatalogueHistory.Changes(Versions));

        last[(CataloguePart.Policies, "A")].ShouldBe(new(3, Then.AddDays(3), "Yusuf", "Reden 3"));
        last[(CataloguePart.Themes, "orde")].By.ShouldBe("Sanne");
        last[(CataloguePart.Partners, "politie")].Number.ShouldBe(1);
        last.ShouldNotContainKey((CataloguePart.Themes, "veiligheid"));
    }

    [Fact]
    public void Changes_OfEachVersion_AreThoseSinceTheOneBefore()
    {
        var changes = CatalogueHistory.Changes(Versions);

        changes[0].Changes.ShouldAllBe(c => c.Kind == EntryChangeKind.Added || c.Part == CataloguePart.Municipality);
        changes[1].Changes.ShouldHaveSingleItem().Id.ShouldBe("veiligheid");
        changes[2].Changes.ShouldHaveSingleItem().Properties.ShouldBe(["minPopulation"]);
        changes[3].Changes.Select(c => c.Kind).ShouldBe([EntryChangeKind.Removed, EntryChangeKind.Added]);
    }

    private static CatalogueVersion Version(int number, string by, CatalogueTexts texts) =>
        new(number, Then.AddDays(number), by, $"Reden {number}", number == 1, texts.Files);
}
