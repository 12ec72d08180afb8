using CsCheck;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Benchmarks;
using WijkDashboard.Domain.Signals.Change;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Comparing;

public sealed class SideBySideTests
{
    private static readonly Period s_2015 = Period.OfYear(2015);
    private static readonly Period s_2016 = Period.OfYear(2016);
    private static readonly AreaCode s_area = OverviewSample.Akker;
    private static readonly Indicator s_indicator = new IndicatorBuilder().Build();
    private static readonly CellKind[] s_absent = [.. Enum.GetValues<CellKind>().Where(k => k is not (CellKind.Figure or CellKind.Small))];

    private static readonly Gen<CellFacts> s_figures = Gen.Select(Gen.Double[-5, 5], Gen.Bool, (z, tested) => Cell(3, tested ? new(3, z, 0.5) : default));
    private static readonly Gen<CellFacts> s_cells = Gen.Select(s_figures, Gen.Bool, Gen.OneOf(s_absent), (figure, there, kind) => there ? figure : new(kind, s_2016, null, default, null));

    [Fact]
    public void HiddenOrMissing_IsNeverNamed_AndWhichOfTheTwoItIsChangesNothing() =>
        s_cells.Array[2, 4].Sample(cells =>
        {
            var otherwise = cells.Select(c => c.HasFigure ? c : c with { Kind = s_absent[((int)c.Kind + 1) % s_absent.Length] }).ToArray();
            var verdict = SideBySide.OfAreas(cells, null);
            return Text(verdict) == Text(SideBySide.OfAreas(otherwise, null))
                && (verdict is not Verdict.Outside(var named) || named.All(i => cells[i].HasFigure))
                && (cells.Count(c => c.HasFigure) >= 2 || verdict is Verdict.Nothing);
        });

    [Fact]
    public void Columns_InAnotherOrder_SayTheSame_BecauseNoneIsHeldAgainstAnother() =>
        s_cells.Array[2, 4].Sample(cells =>
        {
            CellFacts[] turned = [.. cells.Reverse()];
            return (SideBySide.OfAreas(cells, null), SideBySide.OfAreas(turned, null)) switch
            {
                (Verdict.Outside(var named), Verdict.Outside(var other)) => named.SequenceEqual(other.Select(i => cells.Length - 1 - i).Order()),
                var (one, same) => Text(one) == Text(same),
            };
        });

    [Fact]
    public void Areas_WithinOrdinaryDifferences_AreNotNamed_HoweverFarApartTheirNumbers() =>
        SideBySide.OfAreas([Cell(1, new(3, -0.9, 0.3)), Cell(900, new(3, 0.9, 0.3))], null).ShouldBe(new Verdict.Ordinary(All: true));

    [Theory]
    [InlineData(ComparisonStatus.TooFewDistricts, ComparisonStatus.TooFewDistricts)]
    [InlineData(ComparisonStatus.Ok, null)]
    public void Areas_ThatWereNotCompared_SayWhy(ComparisonStatus status, ComparisonStatus? why) =>
        SideBySide.OfAreas([Cell(1, default), Cell(9, default)], Compared(status, default)).ShouldBe(new Verdict.Untested(why));

    [Fact]
    public void Areas_OfWhichOneIsTooSmall_SayThatTheyWereNotAllTested() =>
        SideBySide.OfAreas([Cell(1, new(3, 0, 1)), Cell(9, default) with { Kind = CellKind.Small }], null).ShouldBe(new Verdict.Ordinary(All: false));

    [Theory]
    [InlineData(0.4, false, "Steady")]
    [InlineData(1.4, false, "Moved More")]
    [InlineData(-2.4, false, "Moved Fewer")]
    [InlineData(3.9, true, "Moved More signal")]
    public void Periods_AreSaidToDiffer_OnlyByWhatThePastMakesOrdinary(double z, bool isSignal, string says)
    {
        var change = isSignal ? new IndicatorSignal("change:x", Lens.Change, s_area, "x", s_2016, Tier.Strong, 15, 2, z, 0.0001, 0.01) : null;

        var verdict = SideBySide.OfPeriods(Cell(2, default, s_2015), Cell(15, default), s_area, Compared(ComparisonStatus.Ok, new(2, z, 0.1)), change);

        (verdict switch { Verdict.Moved m => $"Moved {m.Direction}{(m.Signal is null ? "" : " signal")}", _ => verdict.GetType().Name }).ShouldBe(says);
    }

    [Fact]
    public void Periods_OfBefore_WereNotTested()
    {
        var earlier = SideBySide.OfPeriods(Cell(2, default, Period.OfYear(2014)), Cell(15, default, s_2015), s_area, Compared(ComparisonStatus.Ok, new(2, 4, 0.1)), null);

        earlier.ShouldBe(new Verdict.NotTheNewest(s_2016));
    }

    [Fact]
    public void Periods_OfASpecialArea_AreShownWithoutATest() =>
        SideBySide.OfPeriods(Cell(2, default, s_2015), Cell(15, default), s_area, Compared(ComparisonStatus.Ok, new(2, 4, null)), null)
            .ShouldBe(new Verdict.Untested(null));

    [Fact]
    public void Publications_TellACorrection_AndNothingOfAHiddenFigure() =>
        Gen.Select(s_cells, s_cells).Sample((before, after) =>
        {
            var verdict = SideBySide.OfPublications(before, s_indicator, after, s_indicator);
            return before.HasFigure && after.HasFigure ? verdict is Verdict.Unrevised : verdict is Verdict.Nothing;
        });

    [Fact]
    public void Publications_ThatCountOtherwise_HaveNoDifference()
    {
        SideBySide.OfPublications(Cell(2, default), s_indicator, Cell(3, default), s_indicator).ShouldBeOfType<Verdict.Revised>();
        SideBySide.OfPublications(Cell(2, default), s_indicator with { Multiplier = 100 }, Cell(3, default), s_indicator).ShouldBeOfType<Verdict.CountedOtherwise>();
        SideBySide.OfPublications(Cell(2, default), null, Cell(3, default), s_indicator).ShouldBeOfType<Verdict.Nothing>();
    }

    private static CellFacts Cell(long count, Standing standing, Period? period = null) => new(
        CellKind.Figure, period ?? s_2016,
        new("x", s_area, period ?? s_2016, CellState.Published, count, 1000, count, "C.1"), standing, null);

    private static Comparison Compared(ComparisonStatus status, Standing change)
    {
        var places = new AreaPlaces([new(s_area, "Akker", "2015", null)]);
        return new(
            "x", s_2016, Benchmark.OwnMunicipality, new(status, 12, places, [default]),
            new(status, 12, places, [change], [s_2015], ChangeYardstick.History, 1));
    }

    private static string Text(Verdict verdict) => verdict is Verdict.Outside(var named) ? $"outside {string.Join(",", named)}" : verdict.ToString();
}
