using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Disclosure.Linked;

public sealed class LinkedFiguresTests
{
    private static readonly Period s_2020 = Period.OfYear(2020);
    private static readonly AreaCode s_district = AreaCode.Parse("WK999900");
    private static readonly AreaCode s_other = AreaCode.Parse("WK999901");

    [Fact]
    public void Municipality_IsItsDistrictsAndWhoIsInNone() =>
        Written(Of(new(2, 0, 0)), EquationKind.Areas).ShouldBe(["s0 GM9999 2020 = s0 WK999900 2020 + s0 WK999901 2020 + s0 GM9999 2020 rest"]);

    [Fact]
    public void District_IsItsNeighbourhoods() => Written(Of(new(1, 2, 0)), EquationKind.Areas).ShouldBe(
    [
        "s0 GM9999 2020 = s0 WK999900 2020 + s0 GM9999 2020 rest",
        "s0 WK999900 2020 = s0 BU99990000 2020 + s0 BU99990001 2020",
    ]);

    [Fact]
    public void Year_IsItsQuarters() => Written(Of(new(1, 0, 0, 1, true)), EquationKind.Periods).ShouldContain(
        "s0 WK999900 2020 = s0 WK999900 2020-Q1 + s0 WK999900 2020-Q2 + s0 WK999900 2020-Q3 + s0 WK999900 2020-Q4");

    [Fact]
    public void Whole_IsItsCategories() => Written(Of(new(1, 0, 2)), EquationKind.Categories).ShouldBe(
        ["s0 GM9999 2020 = s0c0 GM9999 2020 + s0c1 GM9999 2020", "s0 WK999900 2020 = s0c0 WK999900 2020 + s0c1 WK999900 2020"]);

    [Fact]
    public void Levels_ThatAreCountedOtherwise_DoNotAddUp() => Written(
            Of(new(2, 0, 0), c => With(c, rules: [new IndicatorRule.NotComparable("anders", "s0", AreaLevel.Municipality, AreaLevel.District, null)])),
            EquationKind.Areas)
        .ShouldBeEmpty();

    [Fact]
    public void Rule_ThatOneIsNeverLess_BindsBoth()
    {
        var linked = Of(new(1, 0, 0, 2), c => With(c, rules: [new IndicatorRule.AtLeast("meer", "s0", "s1", 5, null)]));

        Written(linked, EquationKind.AtLeast).ShouldContain("s0 WK999900 2020 = s1 WK999900 2020 + s0 WK999900 2020 above s1");
        linked.Cells.Cells.Single(c => c.Id == "s0 WK999900 2020 above s1").Range.ShouldBe(new(-5, double.PositiveInfinity));
    }

    /// <summary>The old code still has a figure of a year that is counted on the new edition by now.</summary>
    [Fact]
    public void Districts_ThatWereJoined_AddUpToTheNewOne()
    {
        var (joined, first, second) = (AreaCode.Parse("WK999910"), s_district, s_other);
        var linked = Of(new(2, 0, 0), c => With(c, areas: new([
            c.Areas.Editions[0] with { FromYear = 2015 },
            new("nieuw", 2020, [new(joined, "Samen", "nieuw", null)])
            {
                Recodings = [new(first, joined, RecodingKind.Merged), new(second, joined, RecodingKind.Merged)],
            }])), Cell(joined, 40));

        Written(linked, EquationKind.Editions).ShouldBe(["s0 WK999910 2020 = s0 WK999900 2020 + s0 WK999901 2020"]);
        Written(linked, EquationKind.Areas).ShouldBe(
        [
            "s0 GM9999 2020 = s0 WK999900 2020 + s0 WK999901 2020 + s0 GM9999 2020 rest",
            "s0 GM9999 2020 = s0 WK999910 2020 + s0 GM9999 2020 rest",
        ]);
    }

    [Fact]
    public void Release_WithNothingHidden_HasNothingToAudit()
    {
        var town = new LinkedTown(new(3, 0, 0), Towns.Exact, _ => 20);

        LinkedFigures.Of(new(town.Release(), town.Keys, [], 5)).Cells.Cells.ShouldBeEmpty();
    }

    [Fact]
    public void Draft_OfOtherFigures_LeavesTheHiddenOnesAlone()
    {
        var town = new LinkedTown(new(2, 0, 0, 2), Towns.Exact, n => n == 0 ? 3 : 20);

        LinkedFigures.Of(new(town.Release(), town.Keys.Where(k => k.IndicatorId == "s1").ToHashSet(), [], 5)).Cells.Cells.ShouldBeEmpty();
    }

    [Fact]
    public void Figure_HiddenBefore_StaysHidden()
    {
        var town = new LinkedTown(new(2, 0, 0), Towns.Exact, n => n == 0 ? 3 : 20);
        var earlier = town.Release();
        town.Correct(_ => 20);

        var figures = LinkedFigures.Of(new(town.Release(), town.Keys, [earlier], 5));

        figures.Kept.ShouldBe([new(RepairStepKind.StaysHidden, "s0 WK999900 2020", "s0 WK999900 2020 #1")]);
        var kept = figures.Cells.Cells.Single(c => c.Id == "s0 WK999900 2020");
        (kept.Protection, kept.Value, kept.Range.Low).ShouldBe((5, null, 8));
    }

    /// <summary>What comes back was seen: it is attacked, and left as it is.</summary>
    [Fact]
    public void Figure_ThatComesBack_IsAttackedAndNotHidden()
    {
        var town = new LinkedTown(new(2, 0, 0), Towns.Exact, n => n == 0 ? 3 : 20);
        var earlier = town.Release();
        town.Correct(_ => 20);

        var figures = LinkedFigures.Of(new(town.Release(), new HashSet<CellKey>(), [earlier]) { Changed = town.Keys });

        figures.Kept.ShouldBeEmpty();
        figures.Cells.Cells.ShouldNotBeEmpty();
        figures.Cells.Cells.ShouldAllBe(c => !c.MayHide);
    }

    [Fact]
    public void Figure_ShownBefore_CannotBeHiddenAnyMore()
    {
        var town = new LinkedTown(new(2, 0, 0), Towns.Exact, n => n == 0 ? 3 : 20);
        var earlier = town.Release();
        town.Correct(n => n == 0 ? 4 : 20);

        var figures = LinkedFigures.Of(new(town.Release(), town.Keys, [earlier], 5));

        figures.Cells.Cells.Where(c => c.MayHide).Select(c => c.Id).ShouldBe(["s0 GM9999 2020"]);
        Written(figures, EquationKind.Unchanged).Count.ShouldBe(2);
    }

    [Fact]
    public void Release_ThatIsTheSame_AddsNothing()
    {
        var town = new LinkedTown(new(2, 0, 0), Towns.Exact, n => n == 0 ? 3 : 20);

        LinkedFigures.Of(new(town.Release(), town.Keys, [town.Release()], 5)).Cells.Cells.Count
            .ShouldBe(LinkedFigures.Of(new(town.Release(), town.Keys, [], 5)).Cells.Cells.Count);
    }

    private static LinkedFigures Of(TownSize size, Func<Catalogue, Catalogue>? change = null, params DisclosedObservation[] more)
    {
        var town = new LinkedTown(size, Towns.Exact, n => n == 0 ? 3 : 20);
        var release = town.Release();
        return LinkedFigures.Of(new(
            release with { Catalogue = change?.Invoke(town.Catalogue) ?? town.Catalogue, Cells = [.. release.Cells, .. more] }, town.Keys, [], 5));
    }

    private static Catalogue With(Catalogue catalogue, IReadOnlyList<IndicatorRule>? rules = null, AreaRegister? areas = null) => new()
    {
        Municipality = catalogue.Municipality, Partners = catalogue.Partners, Themes = catalogue.Themes, Indicators = catalogue.Indicators,
        Policies = catalogue.Policies, Areas = areas ?? catalogue.Areas, Population = catalogue.Population, Rules = rules ?? catalogue.Rules,
    };

    private static DisclosedObservation Cell(AreaCode area, long count) =>
        DisclosedObservation.Restore("s0", area, s_2020, CellState.Published, count, 2000, count / 2m, Towns.Exact.Reference, false);

    private static IReadOnlyList<string> Written(LinkedFigures linked, EquationKind kind)
    {
        string Id(int place) => linked.Cells.Cells[place].Id;
        return
        [
            .. linked.Cells.Equations.Where(e => e.Kind == kind)
                .Select(e => $"{Id(e.Terms[^1].Cell)} = {string.Join(" + ", e.Terms.SkipLast(1).Select(t => Id(t.Cell)))}")
                .Order(StringComparer.Ordinal),
        ];
    }
}
