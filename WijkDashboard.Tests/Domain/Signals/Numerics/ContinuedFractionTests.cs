namespace WijkDashboard.Domain.Signals.Numerics;

public sealed class ContinuedFractionTests
{
    [Fact]
    public void Fraction_OfOnes_IsTheGoldenRatio() =>
        ContinuedFraction.Evaluate(1, new Ones()).ShouldBe((1 + Math.Sqrt(5)) / 2, 3e-15);

    [Fact]
    public void Fraction_BeginningWithZero_IsEvaluated() =>
        ContinuedFraction.Evaluate(0, new Ones()).ShouldBe((Math.Sqrt(5) - 1) / 2, 3e-15);

    private readonly struct Ones : IFractionTerms
    {
        public (double A, double B) Term(int n) => (1, 1);
    }
}
