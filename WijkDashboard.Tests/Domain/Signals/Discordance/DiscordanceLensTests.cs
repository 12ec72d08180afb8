using CsCheck;

namespace WijkDashboard.Domain.Signals.Discordance;

public sealed class DiscordanceLensTests
{
    [Fact]
    public void District_WhereOneIsHighAndTheOtherLow_StandsApart()
    {
        double[] first = [0.1, -0.2, 0.3, 0, -0.1, 0.2, -0.3, 0.1, 2], second = [0.2, -0.1, 0.2, 0.1, -0.2, 0.1, -0.2, 0, -2];

        var result = DiscordanceLens.Compare(first, second);

        result.Status.ShouldBe(ComparisonStatus.Ok);
        result.Standings[8].P.ShouldNotBeNull().ShouldBeLessThan(0.001);
    }

    [Fact]
    public void Scores_OfAnyKind_GiveNumbers() =>
        Gen.OneOf(Gen.Double[-5, 5], Gen.Const(double.NaN), Gen.Const(1.0), Gen.Const(double.NegativeInfinity)).Array[24].Sample(scores =>
            DiscordanceLens.Compare(scores.AsSpan(0, 12), scores.AsSpan(12)).Standings
                .All(s => s.Z is not { } z || (double.IsFinite(z) && s.P is >= 0 and <= 1)));
}
