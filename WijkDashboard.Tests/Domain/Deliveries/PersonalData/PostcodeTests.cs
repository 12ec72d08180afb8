namespace WijkDashboard.Domain.Deliveries.PersonalData;

public sealed class PostcodeTests
{
    [Theory]
    [InlineData("2801 AB 12")]
    [InlineData("2801AB 12")]
    [InlineData("2801 AB12")]
    [InlineData("2801ab 12")]
    [InlineData("2801AB-12")]
    [InlineData("2801AB, 12a")]
    [InlineData("2801 AB 12-2")]
    [InlineData("2801AB_12")]
    [InlineData("woont op 2801 AB 12 in Gouda")]
    [InlineData("woont op 2801AB12 in Gouda")]
    [InlineData("Dorpsstraat 12, 2801 AB Gouda")]
    [InlineData("Dorpsstraat 12a 2801AB Gouda")]
    [InlineData("Van der Palmstraat 112 2801 AB")]
    public void Text_WithPostcodeAndHouseNumber_IsAnAddress(string text) => Postcode.In(text).ShouldBe(Postcode.Form.Written);

    [Theory]
    [InlineData("2801AB12")]
    [InlineData("2801ab112a")]
    public void Code_OfPostcodeAndHouseNumber_IsLessSure(string text) => Postcode.In(text).ShouldBe(Postcode.Form.Code);

    [Theory]
    [InlineData("2801 AB")]
    [InlineData("2801 AB Gouda")]
    [InlineData("2801AB")]
    [InlineData("3743")]
    [InlineData("2022KW01")]
    [InlineData("2022JJ00")]
    [InlineData("2012MM03")]
    [InlineData("TOTAAL 2019 EN 2020")]
    [InlineData("van 2019 en 2020 samen")]
    [InlineData("2015 vs 2016")]
    [InlineData("BU05130200")]
    [InlineData("0801 AB 12")]
    [InlineData("2801 SS 12")]
    [InlineData("12801 AB 12")]
    [InlineData("Wijk 12, 2801 AB")]
    [InlineData("2801 AB 012")]
    [InlineData("1500 KM 12")]
    [InlineData("2801 ABC 12")]
    public void Text_WithoutOne_IsNot(string text) => Postcode.In(text).ShouldBe(Postcode.Form.None);

    [Theory]
    [InlineData("2801 AB", true)]
    [InlineData("2801AB", true)]
    [InlineData("2801ab", true)]
    [InlineData("2801", false)]
    [InlineData("2801ABC", false)]
    [InlineData("2801 AB 1", false)]
    public void Field_ThatIsAPostcode_IsKnown(string text, bool isOne) => Postcode.IsField(text).ShouldBe(isOne);

    [Theory]
    [InlineData("12", true, false)]
    [InlineData("12a", true, true)]
    [InlineData("12 bis", true, true)]
    [InlineData("12-2", true, true)]
    [InlineData("2016-09", false, false)]
    [InlineData("2016-Q3", false, false)]
    [InlineData("012", false, false)]
    [InlineData("12,5", false, false)]
    [InlineData("12%", false, false)]
    [InlineData("123456", false, false)]
    [InlineData("<5", false, false)]
    public void Field_ThatCanBeAHouseNumber_TellsItsAddition(string text, bool isOne, bool hasAddition)
    {
        Postcode.IsHouseNumber(text, out var has).ShouldBe(isOne);
        has.ShouldBe(hasAddition);
    }

    [Theory]
    [InlineData("Dorpsstraat 12", true)]
    [InlineData("Laan van Noord 12", false)]
    [InlineData("Wijk 06 Maria Hoop", false)]
    [InlineData("Stationsweg 3a", true)]
    [InlineData("Stationsweg", false)]
    [InlineData("Kernwinkelgebied 2", false)]
    public void Street_WithANumber_IsKnown(string text, bool isOne) => Postcode.IsStreetWithNumber(text).ShouldBe(isOne);
}
