namespace WijkDashboard.Domain.Deliveries.PersonalData;

public sealed class HeadingCheckTests
{
    [Theory]
    [InlineData("k.oudshoorn@kpnmail.nl", PersonalDataKind.Email)]
    [InlineData("06-12345678", PersonalDataKind.Telephone)]
    [InlineData("NL91 ABNA 0417 1643 00", PersonalDataKind.Iban)]
    [InlineData("2801 AB 12", PersonalDataKind.PostcodeWithHouseNumber)]
    [InlineData("BSN 111222333", PersonalDataKind.CitizenServiceNumber)]
    [InlineData("Gesprekken met mevrouw Oudshoorn", null)]
    [InlineData("Particuliere huishoudens (Aantal)", null)]
    [InlineData("2016", null)]
    public void Heading_ThatIsPersonalData_IsFound(string heading, PersonalDataKind? kind) => HeadingCheck.KindIn(heading).ShouldBe(kind);

    [Theory]
    [InlineData("123456782", true)]
    [InlineData("12-03-2004", true)]
    [InlineData("Fatima", true)]
    [InlineData("Jan Oudshoorn", true)]
    [InlineData("2801 AB", true)]
    [InlineData("2016", false)]
    [InlineData("201609", false)]
    [InlineData("opmerking", false)]
    [InlineData("Geslacht (code)", false)]
    [InlineData("", false)]
    public void Heading_ThatMayBeAValue_IsNotShown(string heading, bool mayBe) => HeadingCheck.MayBeValue(heading).ShouldBe(mayBe);
}
