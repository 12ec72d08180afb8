namespace WijkDashboard.Domain.Deliveries.PersonalData;

public sealed class NameTalliesTests
{
    private static readonly string[] Names = ["J. de Vries", "M. van Dijk", "A. el Amrani", "P. de Boer", "K. van der Veen", "T. ter Braak", "S. de Wit", "L. van Loon"];

    [Theory]
    [InlineData(5, 25, true)]
    [InlineData(5, 26, false)]
    [InlineData(4, 20, false)]
    [InlineData(3, 5, true)]
    [InlineData(3, 6, false)]
    [InlineData(2, 2, false)]
    public void WholeNames_ByTheirShareOfTheTexts_AreOfPersons(int names, int texts, bool areOfPersons) =>
        Of(NameSight.Whole, names).AreOfPersons(texts, besidePersons: false).ShouldBe(areOfPersons);

    [Theory]
    [InlineData(4, 26, true, true)]
    [InlineData(4, 27, true, false)]
    [InlineData(8, 8, false, false)]
    public void Surnames_NeedOtherColumnsAboutPersons(int names, int texts, bool besidePersons, bool areOfPersons) =>
        Of(NameSight.Surname, names).AreOfPersons(texts, besidePersons).ShouldBe(areOfPersons);

    [Theory]
    [InlineData(3, 150, true)]
    [InlineData(3, 151, false)]
    [InlineData(2, 2, false)]
    public void Mentions_OfSeveralPersons_Convince(int names, int texts, bool convince) =>
        Of(NameSight.Mention, names).AreOfPersons(texts, besidePersons: false).ShouldBe(convince);

    [Fact]
    public void Letters_ThatComeOnceEach_AreOfAList()
    {
        var list = default(NameTallies);
        foreach (var item in (string[])["A. Landbouw", "B. Delfstoffen", "C. Industrie", "D. Energie", "E. Waterbedrijven", "F. Bouwnijverheid"]) list.Add(NameSight.Lettered, item);

        list.AreOfPersons(6, besidePersons: false).ShouldBeFalse();
    }

    private static NameTallies Of(NameSight sight, int count)
    {
        var tallies = default(NameTallies);
        foreach (var name in Names.Take(count)) tallies.Add(sight, name);
        return tallies;
    }
}
