namespace WijkDashboard.Domain.Signals.Numerics;

public sealed class InverseTests
{
    [Fact]
    public void Inverse_WhereNewtonWouldLeaveTheBracket_StillArrives() =>
        Inverse.Of(x => Math.Pow(x, 9), x => 9 * Math.Pow(x, 8), 0.5, low: 0, high: 1, start: 0.01)
            .ShouldBe(Math.Pow(0.5, 1 / 9.0), 1e-14);

    [Fact]
    public void Inverse_WithAFlatStart_HalvesTheBracket() =>
        Inverse.Of(x => x, _ => 0, 0.3, low: 0, high: 1, start: 0.5).ShouldBe(0.3, 1e-14);
}
