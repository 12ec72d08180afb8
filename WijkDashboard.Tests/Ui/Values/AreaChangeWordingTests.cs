using System.Globalization;
using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Ui.Values;

public sealed class AreaChangeWordingTests
{
    private static readonly AreaCode Before = AreaCode.Parse("BU05130900");
    private static readonly AreaEdition Edition = new("2020", 2020, []);

    public static TheoryData<AreaChange, string?> Sentences => new()
    {
        { new AreaChange.SplitFrom(Before, "Westergouwe"), "De reeks breekt in 2020: dit gebied was een deel van Westergouwe." },
        { new AreaChange.MergedFrom([Before, Before, Before], ["Raam", "Markt", "De Baan"]), "De reeks breekt in 2020: hier is Raam, Markt en De Baan samengevoegd." },
        { new AreaChange.MergedFrom([Before], ["Raam"]), "De reeks breekt in 2020: hier is Raam samengevoegd." },
        { new AreaChange.BoundaryMoved(), "De reeks breekt in 2020: de grens is verlegd. Oudere cijfers gaan over een ander stuk." },
        { new AreaChange.Appeared(), "De reeks begint in 2020: dit gebied was er eerst niet." },
        { new AreaChange.Renamed(Before, "Oostpolder"), "Sinds 2020 heet dit gebied zo; eerst heette het Oostpolder. De cijfers zijn te vergelijken." },
        { new AreaChange.NewCode(Before), "Sinds 2020 heeft dit gebied een andere code; eerst was het BU05130900. De cijfers zijn te vergelijken." },
        { new AreaChange.Comparable(), null },
        { new AreaChange.First(), null },
        { new AreaChange.Absent(), null },
    };

    [Theory]
    [MemberData(nameof(Sentences), DisableDiscoveryEnumeration = true)]
    public void Change_OfAnArea_IsOneSentence(AreaChange change, string? sentence) =>
        AreaChangeWording.Sentence(Edition, change, CultureInfo.GetCultureInfo("nl-NL")).ShouldBe(sentence);

    [Fact]
    public void Change_InEnglish_IsSaidAsWell() =>
        AreaChangeWording.Sentence(Edition, new AreaChange.BoundaryMoved(), CultureInfo.GetCultureInfo("en-GB"))!.ShouldStartWith("The series breaks in 2020");
}
