namespace WijkDashboard.Features.Search;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("Jeugd\u00ADhulp", "jeugdhulp")]
    [InlineData("Café  De Érker!", "cafe de erker")]
    [InlineData("  Per 1.000 inwoners ", "per 1 000 inwoners")]
    [InlineData("", "")]
    [InlineData("…", "")]
    public void Plain_KeepsWhatIsTyped(string text, string plain) => SearchText.Plain(text).ShouldBe(plain);

    [Theory]
    [InlineData("korte akkeren", 3)]
    [InlineData("korte", 3)]
    [InlineData("akkeren korte", 2)]
    [InlineData("akk", 2)]
    [InlineData("wk051301", 1)]
    [InlineData("korte wk05", 1)]
    [InlineData("orte", 0)]
    [InlineData("korte noord", 0)]
    [InlineData("", 0)]
    public void Fit_PutsTheBeginningOfANameFirst(string asked, int fit) =>
        SearchText.Fit("korte akkeren", "wk051301 wijk", asked).ShouldBe(fit);
}
