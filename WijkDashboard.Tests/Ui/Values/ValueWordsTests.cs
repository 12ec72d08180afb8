using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Ui.Values;

public sealed class ValueWordsTests
{
    [Theory]
    [InlineData("nl-NL", "2016", "2016")]
    [InlineData("nl-NL", "2016-Q3", "3e kwartaal 2016")]
    [InlineData("en-GB", "2016-Q3", "Q3 2016")]
    [InlineData("nl-NL", "2016-09", "september 2016")]
    [InlineData("en-GB", "2016-09", "September 2016")]
    public async Task Period_IsWrittenOut(string culture, string period, string expected)
    {
        await using var context = new ScreenContext(culture);
        context.Get<ValueWords>().Period(Period.Parse(period)).ShouldBe(expected);
    }

    [Fact]
    public async Task Absence_HasOtherWordsForEachState()
    {
        await using var context = new ScreenContext();
        var words = context.Get<ValueWords>();
        words.Absence(CellState.Suppressed).ShouldBe("afgeschermd");
        words.Absence(CellState.Missing).ShouldBe("geen levering");
        words.Absence(CellState.NoPopulation).ShouldBe("geen inwoners");
        words.Absence(CellState.Published).ShouldBeNull();
    }
}
