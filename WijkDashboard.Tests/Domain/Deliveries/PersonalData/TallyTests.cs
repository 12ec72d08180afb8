namespace WijkDashboard.Domain.Deliveries.PersonalData;

public sealed class TallyTests
{
    [Fact]
    public void Texts_AddedAgain_CountAndDoNotDiffer()
    {
        var tally = default(Tally);
        foreach (var text in (string[])["Jan", "Kees", "Jan", "Jan"]) tally.Add(text);

        tally.Count.ShouldBe(4);
        tally.Distinct.ShouldBe(2);
    }

    [Fact]
    public void Tallies_Together_KnowTheTextsOfBoth()
    {
        Tally one = default, other = default;
        one.Add("Jan");
        other.Add("Jan");
        other.Add("Kees");

        (one + other).Count.ShouldBe(3);
        (one + other).Distinct.ShouldBe(2);
    }
}
