using CsCheck;

namespace WijkDashboard.Domain.Signals.Numerics;

public sealed class StudentTests
{
    private static readonly Gen<int> Df = Gen.Int[1, 100];

    [Fact]
    public void Quantile_OfAnyChance_IsTheInverse() =>
        Gen.Double[1e-6, 0.999].Select(Df).Sample((p, df) => Math.Abs(1 - Student.UpperTail(Student.Quantile(p, df), df) - p) < 1e-11);

    [Fact]
    public void Tails_OfBothSides_AreAlike() =>
        Gen.Double[0, 20].Select(Df).Sample((x, df) =>
            Math.Abs(new Student(df).TwoSided(-x) - Student.UpperTail(x, df) - (1 - Student.UpperTail(-x, df))) < 1e-14);

    [Fact]
    public void Tail_WithOneDegree_IsCauchys() => Student.UpperTail(1, 1).ShouldBe(0.25, 1e-14);

    [Fact]
    public void Quantile_WithManyDegrees_NearsTheNormal() =>
        Student.Quantile(0.975, 1e6).ShouldBe(Normal.Quantile(0.975), 1e-5);
}
