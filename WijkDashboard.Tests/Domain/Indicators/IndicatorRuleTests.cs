using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Domain.Indicators;

public sealed class IndicatorRuleTests
{
    [Theory]
    [InlineData(10, 10, 0, RuleAnswer.Holds)]
    [InlineData(10, 11, 0, RuleAnswer.Broken)]
    [InlineData(10, 15, 5, RuleAnswer.Holds)]
    [InlineData(10, 16, 5, RuleAnswer.Broken)]
    [InlineData(null, 16, 5, RuleAnswer.CannotTell)]
    [InlineData(10, null, 5, RuleAnswer.CannotTell)]
    public void AtLeast_ComparesWithItsTolerance(int? larger, int? smaller, int tolerance, RuleAnswer answer) =>
        new IndicatorRule.AtLeast("regel", "groot", "klein", tolerance, null)
            .Test(id => id == "groot" ? larger : smaller).ShouldBe(answer);

    // Gouda 2021, per wijk 2120 together: the sum of parts that were each rounded to five.
    [Theory]
    [InlineData(2120, 1000, 1120, 0, RuleAnswer.Holds)]
    [InlineData(2120, 1000, 1115, 5, RuleAnswer.Holds)]
    [InlineData(2120, 1000, 1125, 5, RuleAnswer.Holds)]
    [InlineData(2120, 1000, 1126, 5, RuleAnswer.Broken)]
    [InlineData(2120, 1000, null, 5, RuleAnswer.CannotTell)]
    [InlineData(null, 1000, 1120, 5, RuleAnswer.CannotTell)]
    public void SumOf_ComparesTheSumBothWays(int? whole, int? one, int? other, int tolerance, RuleAnswer answer) =>
        new IndicatorRule.SumOf("regel", "geheel", ["een", "ander"], tolerance, null)
            .Test(id => id switch { "geheel" => whole, "een" => one, _ => other }).ShouldBe(answer);

    [Theory]
    [InlineData(10, 0, RuleAnswer.Holds)]
    [InlineData(11, 0, RuleAnswer.Broken)]
    [InlineData(11, 1, RuleAnswer.Holds)]
    [InlineData(null, 1, RuleAnswer.CannotTell)]
    public void MovingTotal_IsTheSumOfItsLastPeriods(int? whole, int tolerance, RuleAnswer answer) =>
        new IndicatorRule.MovingTotal("regel", "totaal", "deel", 4, tolerance, null)
            .Test((id, before) => id == "totaal" ? whole : before + 1).ShouldBe(answer);

    [Fact]
    public void MovingTotal_OfWhichAPeriodIsMissing_TellsNothing() =>
        new IndicatorRule.MovingTotal("regel", "totaal", "deel", 4, 0, null)
            .Test((id, before) => id == "totaal" ? 10 : before < 3 ? 1 : null).ShouldBe(RuleAnswer.CannotTell);

    [Theory]
    [InlineData(AreaLevel.Municipality, AreaLevel.District, true)]
    [InlineData(AreaLevel.Municipality, AreaLevel.Neighbourhood, true)]
    [InlineData(AreaLevel.Country, AreaLevel.District, true)]
    [InlineData(AreaLevel.District, AreaLevel.Neighbourhood, false)]
    [InlineData(AreaLevel.Country, AreaLevel.Municipality, false)]
    public void NotComparable_BetweenTwoLevels_ExceptsWhatGoesThroughThem(AreaLevel larger, AreaLevel smaller, bool excepted)
    {
        var rule = new IndicatorRule.NotComparable("regel", "jeugdzorg", AreaLevel.Municipality, AreaLevel.District, new("Wie betaalt, wie er woont"));

        rule.Excepts(larger, smaller).ShouldBe(excepted);
        rule.Test(_ => 1).ShouldBe(RuleAnswer.CannotTell);
    }
}
