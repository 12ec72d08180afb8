using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Intake.Catalogues;

public sealed class CatalogueChangesTests
{
    private static readonly IReadOnlyDictionary<string, string> Before = new CatalogueTexts().Files;

    [Fact]
    public void Files_WrittenOtherwise_DoNotDiffer() =>
        Between(t => t.With("themes.json", """
            [ // hetzelfde
              { "name": { "en": "Safety", "nl": "Veiligheid" }, "id": "veiligheid" },
            ]
            """)).ShouldBeEmpty();

    [Fact]
    public void Entry_Changed_TellsWhichPropertiesAndWhose()
    {
        var change = Between(t => t.Changing("indicators.json", ", \"partOf\": \"misdrijven\"", "")).ShouldHaveSingleItem();

        (change.Part, change.Id, change.Kind).ShouldBe((CataloguePart.Indicators, "inbraak", EntryChangeKind.Changed));
        change.PartnerIds.ShouldBe(["politie"]);
        change.Properties.ShouldBe(["partOf"]);
    }

    [Fact]
    public void Layout_GivenToAnotherPartner_IsOfBoth() =>
        Between(t => t.Changing("layouts.json", "\"partner\": \"politie\"", "\"partner\": \"zorg\"")).ShouldHaveSingleItem()
            .PartnerIds.ShouldBe(["politie", "zorg"]);

    [Fact]
    public void Entry_AddedAndRemoved_IsTold() =>
        Between(t => t.With("themes.json", """[{ "id": "jeugd", "name": { "nl": "Jeugd" } }]"""))
            .Select(c => (c.Part, c.Id, c.Kind)).ShouldBe(
            [
                (CataloguePart.Themes, "veiligheid", EntryChangeKind.Removed), (CataloguePart.Themes, "jeugd", EntryChangeKind.Added),
            ]);

    [Fact]
    public void Rule_IsOfThePartnersOfItsIndicators()
    {
        var change = Between(t => t.With("rules.json", """[{ "id": "r", "kind": "atLeast", "larger": "misdrijven", "smaller": "inbraak" }]"""))
            .ShouldHaveSingleItem();

        (change.Part, change.Kind).ShouldBe((CataloguePart.Rules, EntryChangeKind.Added));
        change.PartnerIds.ShouldBe(["politie"]);
    }

    [Fact]
    public void Order_OfOnesOwnIndicators_IsThatPartners()
    {
        var editor = new CatalogueEditor(Before, Store.Catalogues.UsedIds.None);
        var moved = editor.Move(CataloguePart.Indicators, "misdrijven", 0).ShouldBeOfType<CatalogueEdit.Made>().Files;

        var change = CatalogueChanges.Between(Before, moved).ShouldHaveSingleItem();
        (change.Part, change.Kind).ShouldBe((CataloguePart.Indicators, EntryChangeKind.Reordered));
        change.PartnerIds.ShouldBe(["politie"]);
    }

    [Fact]
    public void Order_OfPartners_IsNobodysOwn() =>
        Between(t => t.With("partners.json", """
            [
              { "id": "zorg", "look": "youth", "name": { "nl": "Zorg" } },
              { "id": "politie", "look": "police", "name": { "nl": "Politie" } }
            ]
            """)).ShouldHaveSingleItem().PartnerIds.ShouldBeEmpty();

    [Fact]
    public void Tables_AndTheMunicipality_AreToldByFileAndProperty() =>
        Between(t => t
                .Changing("population.csv", ",400", ",401")
                .Changing("areas/areas-2015.csv", "Centrum", "Binnenstad")
                .Without("areas/boundaries-2015-wijk.geojson")
                .Changing("municipality.json", "Proefstad", "Proefdorp"))
            .Select(c => (c.Part, c.Id, c.Kind, string.Join(' ', c.Properties))).ShouldBe(
            [
                (CataloguePart.Municipality, "", EntryChangeKind.Changed, "name"),
                (CataloguePart.Areas, "areas/areas-2015.csv", EntryChangeKind.Changed, ""),
                (CataloguePart.Boundaries, "areas/boundaries-2015-wijk.geojson", EntryChangeKind.Removed, ""),
                (CataloguePart.Population, "population.csv", EntryChangeKind.Changed, ""),
            ]);

    private static IReadOnlyList<EntryChange> Between(Func<CatalogueTexts, CatalogueTexts> change) =>
        CatalogueChanges.Between(Before, change(new CatalogueTexts()).Files);
}
