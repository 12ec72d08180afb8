namespace WijkDashboard.Domain.Signals.Selection;

public sealed class LabelsTests
{
    [Theory]
    [InlineData(0, false, SignalLabel.New)]
    [InlineData(1, false, SignalLabel.Lasting)]
    [InlineData(2, false, SignalLabel.Known)]
    [InlineData(5, false, SignalLabel.Known)]
    [InlineData(2, true, SignalLabel.Lasting)]
    [InlineData(0, true, SignalLabel.New)]
    public void Signal_ThatStoodOutBefore_IsCalledSo(int periodsBefore, bool hasChanged, SignalLabel label) =>
        Labels.Of(back => back <= periodsBefore, hasChanged).ShouldBe(label);

    [Fact]
    public void Signal_AfterAPeriodWithout_IsNewAgain() => Labels.Of(back => back > 1, hasChanged: false).ShouldBe(SignalLabel.New);
}
