namespace WijkDashboard.Domain.Deliveries.PersonalData;

public sealed class NameReaderTests
{
    [Theory]
    [InlineData("J. Jansen")]
    [InlineData("J.P. de Vries")]
    [InlineData("J. P. van der Berg")]
    [InlineData("Th. van 't Hof")]
    [InlineData("Jan de Boer")]
    [InlineData("Jan Willem Bakker")]
    [InlineData("Fatima El Amrani")]
    [InlineData("Mohamed Bouzid")]
    [InlineData("Anna Maria Jansen-de Vries")]
    [InlineData("Jansen, J.")]
    [InlineData("Vries, J.P. de")]
    [InlineData("Vries, Jan de")]
    [InlineData("Jansen, JP")]
    [InlineData("de Vries, Jan")]
    [InlineData("JAN JANSEN")]
    [InlineData("J. JANSEN")]
    [InlineData("Zoë van Dijk")]
    public void Field_ThatIsAName_IsWhole(string text) => Look(text).ShouldBe(NameSight.Whole);

    [Theory]
    [InlineData("De heer Jansen kwam langs")]
    [InlineData("gesproken met de heer J. Jansen")]
    [InlineData("dhr. de Vries")]
    [InlineData("dhr Jansen wil een gesprek")]
    [InlineData("mevr. El Amrani")]
    [InlineData("Mevrouw A. van den Berg-Smit")]
    [InlineData("mw. Yildiz heeft gebeld")]
    [InlineData("hr. Bakker")]
    [InlineData("fam. De Wit")]
    [InlineData("Jan Jansen belde over de buren")]
    [InlineData("Telefonisch gesproken met A. Jansen")]
    [InlineData("Moeder Fatima Bouzid maakt zich zorgen")]
    [InlineData("verdachte P. Pietersen aangehouden")]
    [InlineData("zoon van Kees Mulder, geen contact")]
    public void Text_AboutSomebody_IsAPerson(string text) => Look(text).ShouldBe(NameSight.Person);

    [Theory]
    [InlineData("Jan Jansen 12-03-1980")]
    [InlineData("J. Jansen (12-03-1980)")]
    [InlineData("meisje, geb. 12-03-2010, woont bij oma")]
    [InlineData("jongen geboren op 12 maart 2010")]
    public void Text_WithADateOfBirth_TellsIt(string text) => Look(text).ShouldBe(NameSight.PersonWithBirthDate);

    [Theory]
    [InlineData("Zie ook J. Jansen over dit onderwerp")]
    [InlineData("Rapport van Anna Bakker")]
    public void Text_WithANameAndNoMore_IsAMention(string text) => Look(text).ShouldBe(NameSight.Mention);

    [Theory]
    [InlineData("C. Industrie")]
    [InlineData("K. Oudshoorn")]
    public void Field_OfALetterAndAWord_CanBeAListItem(string text) => Look(text).ShouldBe(NameSight.Lettered);

    [Theory]
    [InlineData("Fatima", "FirstName")]
    [InlineData("Jansen", "Surname")]
    [InlineData("de Vries", "Surname")]
    [InlineData("van der Heijden", "Surname")]
    public void Field_OfOneName_IsThat(string text, string sight) => Look(text).ToString().ShouldBe(sight);

    [Theory]
    [InlineData("De Korte Akkeren")]
    [InlineData("Jan van Goyenbuurt")]
    [InlineData("P.C. Hooftbuurt")]
    [InlineData("J.C. Hoogendoornlaan")]
    [InlineData("Annie M.G. Schmidtpark Midden")]
    [InlineData("Huizingalaan, K. Doormanlaan en omgeving")]
    [InlineData("Mr. Th. Heemskerklaan")]
    [InlineData("Dr. Schaepmanplein en omgeving")]
    [InlineData("Burgemeester Visserpark")]
    [InlineData("Willem III")]
    [InlineData("Anna Paulowna")]
    [InlineData("Sint Anna Noord")]
    [InlineData("Wijk 06 Maria Hoop")]
    [InlineData("Wijk 04 Heer Oudelands Ambacht")]
    [InlineData("Verspreide huizen 's-Heer Abtskerke")]
    [InlineData("Emma Kinderziekenhuis")]
    [InlineData("Prins Willem Alexanderschool")]
    [InlineData("DHR-meldingen per 1.000 huishoudens")]
    [InlineData("Meldingen dhr (huiselijk geweld)")]
    [InlineData("12 MW Windpark")]
    [InlineData("A. Landbouw, bosbouw en visserij")]
    [InlineData("Geregistreerde misdrijven")]
    [InlineData("Kinderen geboren na 01-01-2010")]
    [InlineData("Kinderen geboren tussen 12-03-2010 en 12-03-2012")]
    [InlineData("gebeurt 12-03-2020")]
    [InlineData("Buurt 'Juliana van Stolberg' (BU03830101) is een buurt in wijk 01")]
    public void Text_AboutPlacesAndFigures_IsNone(string text) => Look(text).ShouldBe(NameSight.None);

    /// <summary>Time must grow with the length, whatever the text repeats; squared, each would take minutes.</summary>
    [Theory]
    [InlineData("A.")]
    [InlineData("Jan ")]
    [InlineData("Jan Kerk")]
    [InlineData("van ")]
    [InlineData("J. van ")]
    [InlineData("dhr. ")]
    [InlineData("de heer ")]
    [InlineData("geb ")]
    [InlineData("Aa-")]
    public void LongText_OfOneThing_IsReadInOneGo(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 300_000)) + " Kerkstraat";

        Look(text).ShouldBeOneOf(NameSight.None, NameSight.Mention);
    }

    private static NameSight Look(string text) => NameReader.Look(text, Glance.At(text));
}
