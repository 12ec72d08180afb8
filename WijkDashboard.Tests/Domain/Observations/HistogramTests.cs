using CsCheck;

namespace WijkDashboard.Domain.Observations;

public sealed class HistogramTests
{
    /// <summary>Eight values from 1 to 9: 8 over log₂ 8 + 1 is 2.</summary>
    [Fact]
    public void Values_LieInStepsOnRoundNumbers()
    {
        var histogram = Histogram.Of([1, 2, 3, 4, 5, 6, 7, 9]);

        (histogram.From, histogram.Width).ShouldBe((0, 2));
        histogram.Steps.Select(s => s.Count).ShouldBe([1, 2, 2, 2, 1]);
        histogram.Steps[1].ShouldBe([1, 2]);
    }

    [Fact]
    public void Value_OnABorder_BelongsToTheStepAbove_AlsoWhenItCannotBeWrittenInBinary() =>
        Histogram.Of([0.1, 0.2, 0.3, 0.3, 0.4, 0.5, 0.6, 0.7]).Steps.Select(s => s.Count).ShouldBe([1, 3, 2, 2]);

    [Fact]
    public void Values_ThatAreAllTheSame_LieInOneStep()
    {
        var histogram = Histogram.Of([4, 4, 4]);

        (histogram.From, histogram.Width, histogram.Steps.Count).ShouldBe((4, 1, 1));
    }

    [Fact]
    public void AnyValues_AreEachInTheStepThatHoldsThem() =>
        Gen.Double[-1000, 1000].Array[1, 60].Sample(values =>
        {
            var histogram = Histogram.Of(values);
            histogram.Steps.SelectMany(s => s).Order().ShouldBe(Enumerable.Range(0, values.Length));
            histogram.Steps.Count.ShouldBeLessThan(20);
            for (var i = 0; i < histogram.Steps.Count; i++)
                foreach (var place in histogram.Steps[i])
                    values[place].ShouldBeInRange(histogram.From + i * histogram.Width - 1e-6, histogram.From + (i + 1) * histogram.Width + 1e-6);
        });

    [Fact]
    public void NoValues_AreAMistakeOfTheCaller() => Should.Throw<ArgumentException>(() => Histogram.Of([]));
}
