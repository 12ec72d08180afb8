using CsCheck;

namespace WijkDashboard.Domain.Signals.Change;

public sealed class ChangeLensTests
{
    private static readonly ChangeSettings Settings = new(RoundingBase: 1, MinExposure: 200);

    [Fact]
    public void Period_WithoutAPast_IsOnePeriod() => Compare([Column(Forties())]).Status.ShouldBe(ComparisonStatus.OnePeriod);

    [Fact]
    public void Jump_InTheFourthPeriod_StandsOutAgainstThePast()
    {
        var result = Compare([Column(Forties()), Column(Forties(1)), Column(Forties(2)), Column([120, .. Forties().Skip(1)])]);

        (result.Status, result.Yardstick).ShouldBe((ComparisonStatus.Ok, ChangeYardstick.History));
        result.Standings[0].P.ShouldNotBeNull().ShouldBeLessThan(1e-4);
        result.Standings[0].Expected.ShouldNotBeNull().ShouldBe(41, 3);
        result.Standings.Skip(1).ShouldAllBe(s => s.P > 0.05);
    }

    [Fact]
    public void Change_OfAllDistrictsTogether_IsNobodysSignal() =>
        Compare([Column(Forties()), Column(Forties(1)), Column(Forties(2)), Column([.. Forties().Select(c => c * 3)])])
            .ShouldSatisfyAllConditions(r => r.Ratio.ShouldNotBeNull().ShouldBe(3, 0.3), r => r.Standings.ShouldAllBe(s => s.P > 0.05));

    [Fact]
    public void Periods_FewerThanFour_AreMeasuredByTheOtherDistricts() =>
        Compare([Column(Forties()), Column(Forties(1)), Column(Forties(2))]).Yardstick.ShouldBe(ChangeYardstick.Districts);

    [Fact]
    public void Periods_WithGapsEverywhereInAShortPast_AreGaps()
    {
        double[] half = [.. Forties().Select((c, i) => i % 2 == 0 ? double.NaN : c)], other = [.. Forties().Select((c, i) => i % 2 == 1 ? double.NaN : c)];

        Compare([Column(half), Column(other), Column(Forties())]).Status.ShouldBe(ComparisonStatus.Gaps);
    }

    [Fact]
    public void Past_WithoutAnyEvent_HasNothingToCompare() =>
        Compare([Column(new double[10]), Column(new double[10]), Column(Forties())]).Status.ShouldBe(ComparisonStatus.NoEvents);

    [Fact]
    public void SpecialArea_HasItsOwnTrendWithoutATest()
    {
        var special = new bool[10];
        special[0] = true;

        var standing = ChangeLens.Compare([Column(Forties()), Column(Forties(1)), Column([400, .. Forties().Skip(1)])], special, Settings).Standings[0];

        standing.Z.ShouldNotBeNull().ShouldBeGreaterThan(2);
        standing.P.ShouldBeNull();
    }

    [Fact]
    public void Standings_OfAnyFigures_AreNumbers() =>
        Gen.Select(Column(), Gen.Int[1, 7], Gen.Bool.Array[12], Gen.Int[1, 10]).Sample((column, periods, special, roundingBase) =>
        {
            var all = Enumerable.Range(0, periods).Select(t => Rotated(column, t)).ToArray();
            return ChangeLens.Compare(all, special, new(roundingBase, 0)).Standings
                .All(s => s.Z is not { } z || (double.IsFinite(z) && double.IsFinite(s.Expected!.Value) && s.P is null or (>= 0 and <= 1)));
        });

    private static Gen<CountColumn> Column() =>
        from counts in Gen.OneOf(Gen.Int[0, 400].Select(i => (double)i), Gen.Const(0.0), Gen.Const(double.NaN), Gen.Const(double.PositiveInfinity), Gen.Const(-3.0), Gen.Const(1e300)).Array[12]
        from exposures in Gen.OneOf(Gen.Int[0, 4000].Select(i => (double)i), Gen.Const(double.NaN), Gen.Const(double.PositiveInfinity)).Array[12]
        select new CountColumn(counts, exposures);

    private static CountColumn Rotated(CountColumn column, int by) => new([.. column.Counts.Skip(by), .. column.Counts.Take(by)], column.Exposures);

    private static ChangeResult Compare(CountColumn[] periods) => ChangeLens.Compare(periods, new bool[10], Settings);

    private static CountColumn Column(double[] counts) => new(counts, [.. counts.Select(_ => 1000.0)]);

    /// <summary>Ten districts of about forty events, each year a little otherwise.</summary>
    private static double[] Forties(int year = 0) => [.. Enumerable.Range(0, 10).Select(i => 38.0 + (i * 7 + year * 3) % 6)];
}
