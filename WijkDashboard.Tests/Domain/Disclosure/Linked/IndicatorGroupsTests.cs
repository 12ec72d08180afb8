using WijkDashboard.Domain.Indicators;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Disclosure.Linked;

public sealed class IndicatorGroupsTests
{
    [Fact]
    public void Groups_AreTheIndicatorsThatRulesAndPartsTieTogether()
    {
        var town = new LinkedTown(new(2, 0, Categories: 2, Subjects: 2), Towns.Exact, _ => 20);

        var groups = new IndicatorGroups(town.Catalogue);

        groups.All.Select(g => groups.Members(g).Count).ShouldBe([3, 3]);
        groups.All.ShouldAllBe(g => groups.HasEquations(g));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void IndicatorByItself_HasEquationsBetweenItsLevelsOnly(int levels, bool has)
    {
        var town = new LinkedTown(new(2, 0, 0), Towns.Exact, _ => 20);
        var groups = new IndicatorGroups(With(town.Catalogue, i => i with { Levels = [.. Enum.GetValues<Areas.AreaLevel>().Take(levels)] }));

        groups.HasEquations(groups.Of("s0")).ShouldBe(has);
    }

    /// <summary>A score is nobody's sum.</summary>
    [Fact]
    public void Score_IsLinkedWithNothing()
    {
        var town = new LinkedTown(new(2, 0, 0), Towns.Exact, _ => 20);
        var groups = new IndicatorGroups(With(town.Catalogue, i => i with { Measure = Measure.Score }));

        groups.Members(groups.Of("s0")).ShouldBeEmpty();
        groups.HasEquations(groups.Of("s0")).ShouldBeFalse();
    }

    private static Catalogue With(Catalogue catalogue, Func<Indicator, Indicator> change) => new()
    {
        Municipality = catalogue.Municipality, Partners = catalogue.Partners, Themes = catalogue.Themes, Policies = catalogue.Policies,
        Indicators = [.. catalogue.Indicators.Select(change)], Areas = catalogue.Areas, Population = catalogue.Population, Rules = catalogue.Rules,
    };
}
