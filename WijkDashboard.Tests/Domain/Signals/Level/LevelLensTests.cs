using CsCheck;

namespace WijkDashboard.Domain.Signals.Level;

public sealed class LevelLensTests
{
    private static readonly LevelSettings Rate = new(IsProportion: false, RoundingBase: 1, MinExposure: 200);

    private static readonly Gen<Cell[]> Municipality =
        Gen.Int[0, 300].Select(Gen.Int[300, 6000], (count, exposure) => new Cell(count, exposure, false)).Array[8, 51];

    [Fact]
    public void Districts_FewerThanEight_AreNotCompared() =>
        Compare(Cells(10, 11, 12, 13, 14, 15, 16), Rate)
            .ShouldSatisfyAllConditions(r => r.Status.ShouldBe(ComparisonStatus.TooFewDistricts), r => r.Compared.ShouldBe(7), HasNoStanding);

    [Fact]
    public void Districts_WithTooManyMissing_AreNotCompared() =>
        Compare(Cells(10, 11, 12, 13, 14, 15, 16, 17, null, null, null), Rate)
            .ShouldSatisfyAllConditions(r => r.Status.ShouldBe(ComparisonStatus.TooManyMissing), HasNoStanding);

    [Fact]
    public void Districts_WithoutAnyEvent_AreNotCompared() =>
        Compare(Cells(0, 0, 0, 0, 0, 0, 0, 0), Rate)
            .ShouldSatisfyAllConditions(r => r.Status.ShouldBe(ComparisonStatus.NoEvents), r => r.Pooled.ShouldBe(0), HasNoStanding);

    [Fact]
    public void Districts_AllMissing_AreNotCompared() =>
        Compare(Cells(null, null, null, null, null, null, null, null, null), Rate)
            .ShouldSatisfyAllConditions(r => r.Status.ShouldBe(ComparisonStatus.TooFewDistricts), r => r.Compared.ShouldBe(0), HasNoStanding);

    [Fact]
    public void Districts_None_AreNotCompared() =>
        Compare([], Rate).Status.ShouldBe(ComparisonStatus.TooFewDistricts);

    [Fact]
    public void District_ThatIsSpecialEmptyOrSmall_NeitherGetsNorGivesAScore()
    {
        Cell[] ordinary = Cells(10, 12, 11, 13, 9, 14, 10, 12);
        Cell[] withOthers = [.. ordinary, new(900, 1000, true), new(5, 0, false), new(5, null, false), new(90, 199, false)];

        var result = Compare(withOthers, Rate);

        result.Standings.Take(8).ShouldBe(Compare(ordinary, Rate).Standings);
        result.Standings.Skip(8).ShouldAllBe(s => s == default);
    }

    [Fact]
    public void District_FarAboveTheOthers_StandsAloneAndLeavesTheOthersNearTheMiddle()
    {
        var result = Compare(Cells(40, 42, 38, 44, 41, 39, 43, 40, 41, 300), Rate);

        result.Standings[9].Z!.Value.ShouldBeGreaterThan(3);
        result.Standings[9].P!.Value.ShouldBeLessThan(0.001);
        result.Standings.Take(9).ShouldAllBe(s => Math.Abs(s.Z!.Value) < 1);
    }

    [Fact]
    public void Scores_InAnotherOrder_GoWithTheirDistricts() =>
        Municipality.Sample(cells =>
        {
            var (straight, reversed) = (Compare(cells, Rate), Compare([.. Enumerable.Reverse(cells)], Rate));
            foreach (var (one, other) in straight.Standings.Zip(Enumerable.Reverse(reversed.Standings)))
                if (Math.Abs((one.Z ?? 0) - (other.Z ?? 0)) > 1e-7)
                    return false;
            return straight.Status == reversed.Status;
        });

    [Fact]
    public void Scores_OfAnyMunicipality_AreNumbersOnTheRightSide() =>
        Gen.Select(Municipality, Gen.Bool, Gen.Int[1, 10]).Sample((cells, isProportion, roundingBase) =>
        {
            var result = Compare(cells, new(isProportion, roundingBase, 200));
            return result.Standings.Select((s, i) => (Standing: s, cells[i].Count)).All(x =>
                x.Standing.Z is not { } z
                || (double.IsFinite(z) && x.Standing.P is >= 0 and <= 1
                    && (Math.Abs(z) < 1e-9 || z > 0 == x.Count > x.Standing.Expected)));
        });

    private readonly record struct Cell(double? Count, double? Exposure, bool IsSpecial);

    private static Cell[] Cells(params double?[] counts) => [.. counts.Select(c => new Cell(c, 1000, false))];

    private static LevelResult Compare(Cell[] cells, LevelSettings settings) => LevelLens.Compare(
        new(Array.ConvertAll(cells, c => c.Count ?? CountColumn.Absent), Array.ConvertAll(cells, c => c.Exposure ?? CountColumn.Absent)),
        Array.ConvertAll(cells, c => c.IsSpecial),
        settings);

    private static void HasNoStanding(LevelResult result) => result.Standings.ShouldAllBe(s => s == default);
}
