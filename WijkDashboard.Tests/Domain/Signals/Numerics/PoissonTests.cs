using CsCheck;

namespace WijkDashboard.Domain.Signals.Numerics;

public sealed class PoissonTests
{
    [Fact]
    public void Cdf_OfAnyCount_IsTheSumOfTheChances() =>
        Gen.Int[0, 60].Select(Gen.Double[0.1, 40]).Sample((k, mean) =>
        {
            var (term, sum) = (Math.Exp(-mean), 0.0);
            for (var i = 0; i <= k; term *= mean / ++i) sum += term;
            return Math.Abs(Poisson.Cdf(k, mean) - sum) < 1e-12 && Math.Abs(Poisson.UpperTail(k, mean) - (1 - sum)) < 1e-12;
        });

    [Fact]
    public void Count_BelowZero_NeverHappens()
    {
        Poisson.Cdf(-1, 3).ShouldBe(0);
        Poisson.UpperTail(-1, 3).ShouldBe(1);
    }
}
