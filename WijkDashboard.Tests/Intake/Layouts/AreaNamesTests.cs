using CsCheck;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Support;

namespace WijkDashboard.Intake.Layouts;

public sealed class AreaNamesTests
{
    private static readonly AreaNames Names = new(new("2015", 2015,
    [
        Area("WK051301", "Binnenstad"),
        Area("WK051302", "De Korte Akkeren"),
        Area("WK051305", "Noord"),
        Area("WK051306", "Wijk 6"),
        Area("BU05130100", "Nieuwe Markt en omgeving"),
        Area("BU05130500", "Noord"),
        Area("BU05130501", "2e Exloërmond"),
        Area("BU05130502", "'t Weegje"),
        Area("BU05130503", "Achterwillens-Oost"),
    ]));

    [Theory]
    [InlineData("Binnenstad", "WK051301")]
    [InlineData(" BINNENSTAD ", "WK051301")]
    [InlineData("Wijk 01 Binnenstad", "WK051301")]
    [InlineData("01 Binnenstad", "WK051301")]
    [InlineData("WK051301 Binnenstad", "WK051301")]
    [InlineData("Binnenstad (gemeente Gouda)", "WK051301")]
    [InlineData("Binnenstad, gemeente Gouda", "WK051301")]
    [InlineData("de korte-akkeren", "WK051302")]
    [InlineData("Nieuwe Markt e.o.", "BU05130100")]
    [InlineData("2e Exloermond", "BU05130501")]
    [InlineData("’t Weegje", "BU05130502")]
    [InlineData("Achterwillens Oost", "BU05130503")]
    [InlineData("Wijk 6", "WK051306")]
    [InlineData("Wijk 05 Noord", "WK051305")]
    [InlineData("Wijk Noord", "WK051305")]
    [InlineData("Noord (buurt)", "BU05130500")]
    public void Name_HoweverItIsWritten_IsTheArea(string text, string expected) =>
        Names.Find(text).ShouldHaveSingleItem().Code.Value.ShouldBe(expected);

    [Fact]
    public void Name_OfAWijkAndABuurt_GivesBoth() => Names.Find("Noord").Select(area => area.Code.Value).ShouldBe(["WK051305", "BU05130500"]);

    [Theory]
    [InlineData("")]
    [InlineData("Gouda")]
    [InlineData("Wijk 99")]
    [InlineData("Noordwest")]
    [InlineData("Binnen stad")]
    public void Name_ThatTheRegisterDoesNotHave_GivesNone(string text) => Names.Find(text).ShouldBeEmpty();

    [Fact]
    public void Name_OfEveryAreaOfGouda_FindsIt()
    {
        foreach (var edition in CatalogueOfGouda.Areas.Editions)
        {
            var names = new AreaNames(edition);
            edition.Areas.Where(area => !names.Find(area.Name).Contains(area)).ShouldBeEmpty();
            edition.Areas.Where(area => area.Code.Level == AreaLevel.District)
                .Where(area => names.Find($"Wijk {area.Code.Value[^2..]} {area.Name}") is not [var one] || one != area).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Text_OfAnyKind_IsNeverAnException() => Gen.String.Sample(text => Names.Find(text).Count >= 0);

    private static Catalogue CatalogueOfGouda { get; } =
        CatalogueReader.Read(CatalogueFolder.Read(Path.Combine(Repository.Data, "gouda"))).Folder!.Catalogue;

    private static Area Area(string code, string name) => new(AreaCode.Parse(code), name, "2015", null);
}
