using CsCheck;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Compare;

public sealed class CompareChoiceTests
{
    private static readonly Publication s_now = OverviewSample.Publication(17);
    private static readonly Publication s_then = OverviewSample.Publication(12);

    [Fact]
    public void Areas_OfOneLevel_StandInTheOrderOfTheReader_AndTheRestIsSaid()
    {
        var (choice, ignored) = Read(new("BU99990102, BU99990101,WK999901,BU99990999,BU99990102"));

        choice.Areas.ShouldBe([OverviewSample.Beemd, OverviewSample.Akker]);
        (choice.Level, choice.Beside).ShouldBe((AreaLevel.Neighbourhood, Beside.Areas));
        ignored.ShouldBe(["WK999901", "BU99990999", "BU99990102"]);
    }

    [Fact]
    public void MoreThanFourAreas_AreNotShown_AndThatIsSaid()
    {
        var (choice, ignored) = Read(new("BU99990101,BU99990102,BU99990103,BU99990201,BU99990202"));

        choice.Areas.Count.ShouldBe(4);
        ignored.ShouldBe(["BU99990202"]);
    }

    [Fact]
    public void TwoPeriods_OfOneArea_StandBesideEachOther()
    {
        var (choice, ignored) = Read(new("BU99990102", Period: "2015", With: "2016"));

        (choice.Beside, choice.Period, choice.With).ShouldBe((Beside.Periods, Period.OfYear(2015), Period.OfYear(2016)));
        ignored.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2015", "2015", "2015")]
    [InlineData("2015", "2016-Q1", "2016-Q1")]
    [InlineData("2015", "1999", "1999")]
    [InlineData("ooit", "2016", "ooit")]
    public void Period_ThatCannotStandThere_IsSaid(string one, string with, string ignored)
    {
        var read = Read(new("BU99990102", Period: one, With: with));

        read.Choice.Beside.ShouldBe(Beside.Nothing);
        read.Ignored.ShouldBe([ignored]);
    }

    [Fact]
    public void Periods_BesideSeveralAreas_AreSaid() =>
        Read(new("BU99990101,BU99990102", Period: "2015", WithNumber: "12"), s_then).Ignored.ShouldBe(["2015", "12"]);

    [Fact]
    public void AnotherPublication_StandsBesideThisOne_AndPeriodsGiveWay()
    {
        var (choice, ignored) = Read(new("BU99990102", Period: "2015", WithNumber: "12", Number: "17"), s_then);

        (choice.Beside, choice.Other, choice.Number).ShouldBe((Beside.Publications, s_then, 17));
        ignored.ShouldBe(["2015"]);
    }

    [Theory]
    [InlineData("99")]
    [InlineData("ooit")]
    public void Publication_ThatIsNotThere_IsSaid(string number) =>
        Read(new("BU99990102", WithNumber: number, Number: number)).Ignored.ShouldBe([number, number]);

    [Fact]
    public void Address_WithAnyText_GivesAChoiceThatExists() =>
        Gen.Select(Gen.String, Gen.OneOf("BU99990101", "BU99990102", "WK999901", "x"), Gen.String, Gen.String, Gen.OneOf("2015", "2016", "x")).Sample((a, b, c, d, e) =>
        {
            var (choice, _) = Read(new($"{a},{b}", d, c, e, d, c, d));
            return choice.Areas.Count <= 4 && choice.Areas.All(area => s_now.Catalogue.Areas.Find(choice.EditionId, area) is not null);
        });

    private static (CompareChoice Choice, IReadOnlyList<string> Ignored) Read(CompareAddress address, Publication? other = null) =>
        CompareChoice.Read(address, s_now, other);
}
