using CsCheck;

namespace WijkDashboard.Domain.Deliveries.PersonalData;

public sealed class WordListTests
{
    private static readonly WordList List = new("Jan Zoë van 't v.d. Öztürk IJ");

    [Theory]
    [InlineData("Jan", true)]
    [InlineData("JAN", true)]
    [InlineData("zoë", true)]
    [InlineData("ZOË", true)]
    [InlineData("'t", true)]
    [InlineData("v.d.", true)]
    [InlineData("öztürk", true)]
    [InlineData("ij", true)]
    [InlineData("Ja", false)]
    [InlineData("Jab", false)]
    [InlineData("Jans", false)]
    [InlineData("ʲan", false)]
    [InlineData("", false)]
    public void Word_InAnyCase_IsOnTheListOrNot(string word, bool isOnIt) => List.Contains(word).ShouldBe(isOnIt);

    [Fact]
    public void AnyWord_IsOnTheListAsASetSays()
    {
        string[] words = ["Jan", "Zoë", "van", "'t", "v.d.", "Öztürk", "IJ"];
        Gen.String[Gen.Char["jJaAnNzoëvt'.d"], 0, 4].Sample(word => List.Contains(word) == words.Contains(word, StringComparer.OrdinalIgnoreCase));
    }
}
