using CsCheck;

namespace WijkDashboard.Domain.Signals.Numerics;

public sealed class BinomialTests
{
    [Fact]
    public void Cdf_OfAnyCount_IsTheSumOfTheChances() =>
        Gen.Int[1, 40].Select(Gen.Double[0.01, 0.99]).Sample((n, chance) =>
        {
            var (term, sum) = (Math.Pow(1 - chance, n), 0.0);
            for (var k = 0; k < n; k++)
            {
                sum += term;
                if (Math.Abs(Binomial.Cdf(k, n, chance) - sum) > 1e-11) return false;
                term *= (n - k) / (k + 1.0) * chance / (1 - chance);
            }

            return Binomial.Cdf(-1, n, chance) == 0 && Binomial.Cdf(n, n, chance) == 1;
        });
}
