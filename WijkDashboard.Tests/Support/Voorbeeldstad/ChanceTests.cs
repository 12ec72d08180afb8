namespace WijkDashboard.Support.Voorbeeldstad;

public sealed class ChanceTests
{
    /// <summary>The published first numbers of SplitMix64 from 1234567.</summary>
    [Fact]
    public void Next_FromAKnownSeed_IsSplitMix64()
    {
        var chance = new Chance(1_234_567);

        Enumerable.Range(0, 5).Select(_ => chance.Next()).ShouldBe(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821]);
    }

    [Theory]
    [InlineData(-600)]
    [InlineData(-3.3)]
    [InlineData(0)]
    [InlineData(2.5)]
    public void Exp_OfANumber_IsThatOfTheLibrary(double x) => (Arithmetic.Exp(x) / Math.Exp(x)).ShouldBe(1, 1e-13);

    [Theory]
    [InlineData(1e-9)]
    [InlineData(0.7)]
    [InlineData(1)]
    [InlineData(123.4)]
    public void Log_OfANumber_IsThatOfTheLibrary(double x) => Arithmetic.Log(x).ShouldBe(Math.Log(x), 1e-13);

    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(1.875)]
    public void Turn_OfATurn_IsThatOfTheLibrary(double turns)
    {
        var (cos, sin) = Arithmetic.Turn(turns);

        cos.ShouldBe(Math.Cos(2 * Math.PI * turns), 1e-13);
        sin.ShouldBe(Math.Sin(2 * Math.PI * turns), 1e-13);
    }

    /// <summary>Means and variances within five standard errors of what they must be.</summary>
    [Theory]
    [InlineData(0.8)]
    [InlineData(12)]
    [InlineData(300)]
    public void Poisson_ManyTimes_HasItsMeanAndVariance(double mean)
    {
        var chance = new Chance(7);

        ShouldHave(() => chance.Poisson(mean), mean, mean);
    }

    [Theory]
    [InlineData(40, 0.3)]
    [InlineData(6000, 0.05)]
    public void Binomial_ManyTimes_HasItsMeanAndVariance(long of, double part)
    {
        var chance = new Chance(7);

        ShouldHave(() => chance.Binomial(of, part), of * part, of * part * (1 - part));
    }

    [Fact]
    public void Normal_ManyTimes_HasMeanZeroAndVarianceOne()
    {
        var chance = new Chance(7);

        ShouldHave(chance.Normal, 0, 1);
    }

    private static void ShouldHave(Func<double> draw, double mean, double variance)
    {
        const int Draws = 40_000;
        var drawn = Enumerable.Range(0, Draws).Select(_ => draw()).ToArray();
        var found = drawn.Average();

        found.ShouldBe(mean, 5 * Math.Sqrt(variance / Draws));
        drawn.Average(x => (x - found) * (x - found)).ShouldBe(variance, 5 * variance * Math.Sqrt((2 + (1 / Math.Max(variance, 0.5))) / Draws));
    }
}
