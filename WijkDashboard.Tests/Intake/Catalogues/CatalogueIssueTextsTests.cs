using System.Globalization;
using System.Resources;

namespace WijkDashboard.Intake.Catalogues;

public sealed class CatalogueIssueTextsTests
{
    private static readonly CatalogueIssue Issue = new("population.csv", "4:count", CatalogueProblem.NegativeNumber, ["-400"]);

    [Fact]
    public void Text_Dutch_TellsPlaceValueAndRemedy() =>
        CatalogueIssueTexts.Of(Issue, CultureInfo.GetCultureInfo("nl-NL"))
            .ShouldBe("population.csv, 4:count: -400 is negatief. Een aantal mensen kan niet onder nul zijn; laat een onbekend aantal weg.");

    [Fact]
    public void Text_English_IsThereAsWell() =>
        CatalogueIssueTexts.Of(Issue, CultureInfo.GetCultureInfo("en-GB")).ShouldStartWith("population.csv, 4:count: -400 is negative.");

    [Theory]
    [InlineData("")]
    [InlineData("en")]
    public void Texts_EveryProblem_HasWords(string culture)
    {
        var texts = new ResourceManager(typeof(CatalogueIssueTexts))
            .GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: false).ShouldNotBeNull();

        Enum.GetNames<CatalogueProblem>().Where(name => string.IsNullOrEmpty(texts.GetString(name))).ShouldBeEmpty();
    }
}
