namespace WijkDashboard.Domain.Deliveries.PersonalData;

public sealed class ColophonTests
{
    [Theory]
    [InlineData("Gemeente Gouda, Burgemeester Jamesplein 1", true)]
    [InlineData("Bron: politie", true)]
    [InlineData("contact: 0182-588911", true)]
    [InlineData("Contact gehad met melder", false)]
    [InlineData("Gemeentehuis bezet", false)]
    [InlineData("WK051301", false)]
    public void Text_ThatTellsWhoMadeATable_BeginsAsAColophon(string text, bool begins) => Colophon.Begins(text).ShouldBe(begins);
}
