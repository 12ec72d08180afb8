using System.Globalization;
using System.Resources;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Intake.Catalogues;

public sealed class CatalogueRefusalTextsTests
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    [Theory]
    [InlineData(CatalogueRefusalReason.NotOwnPartner, CataloguePart.Indicators, "inbraak", "Het cijfer inbraak is van een andere partner.")]
    [InlineData(CatalogueRefusalReason.MunicipalityOnly, CataloguePart.Municipality, "", "De gemeente zelf is van alle partners samen.")]
    [InlineData(CatalogueRefusalReason.MunicipalityOnly, CataloguePart.Themes, "", "De volgorde is van alle partners samen.")]
    [InlineData(CatalogueRefusalReason.PrivacyOfficerOnly, CataloguePart.Policies, "A", "Met deze wijziging worden bij A mensen minder beschermd.")]
    public void Text_Dutch_TellsWhatAndWhose(CatalogueRefusalReason reason, CataloguePart part, string id, string start) =>
        CatalogueRefusalTexts.Of(new(reason, part, id), Dutch).ShouldStartWith(start);

    [Fact]
    public void Texts_EveryReasonAndPart_HaveWords()
    {
        var texts = new ResourceManager(typeof(CatalogueRefusalTexts)).GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;

        Enum.GetNames<CatalogueRefusalReason>().Concat(Enum.GetNames<CataloguePart>()).Where(name => string.IsNullOrEmpty(texts.GetString(name))).ShouldBeEmpty();
    }
}
