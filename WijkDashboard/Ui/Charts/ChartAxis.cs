using System.Globalization;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Ui.Charts;

/// <summary>One axis: from where to where, and what stands at its evenly spaced marks, in the reader's language.</summary>
/// <param name="Ticks">At least two: the first stands at <paramref name="Min"/>, the last at <paramref name="Max"/>. An empty one is not written.</param>
/// <param name="Title">Beside the axis; null where the head of the picture says it.</param>
public sealed record ChartAxis(double Min, double Max, IReadOnlyList<string> Ticks, string? Title = null)
{
    /// <summary>An axis without anything on it, for a picture that is not drawn.</summary>
    public static readonly ChartAxis None = new(0, 1, ["", ""]);

    private const int Steps = 5;

    // A year is short, a quarter or month is not.
    private const int ShortText = 4;
    private const int MostShort = 12;
    private const int MostLong = 6;

    /// <summary>On round numbers, so that about five marks hold all values.</summary>
    public static ChartAxis Round(double lowest, double highest, CultureInfo culture, string? title = null)
    {
        var step = RoundStep((highest - lowest) / Steps);
        var (min, max) = (Math.Floor(lowest / step + 1e-9) * step, Math.Ceiling(highest / step - 1e-9) * step);
        if (max <= min) max = min + step;
        var decimals = Math.Max(0, -(int)Math.Floor(Math.Log10(step) + 1e-9));
        var count = (int)Math.Round((max - min) / step);
        return new(min, max, [.. Enumerable.Range(0, count + 1).Select(i => Figure.Number((decimal)Math.Round(min + i * step, decimals), decimals, culture))], title);
    }

    /// <summary>So many places beside each other, each with its text; of many only some are written.</summary>
    public static ChartAxis Places(IReadOnlyList<string> texts)
    {
        var most = texts.Any(t => t.Length > ShortText) ? MostLong : MostShort;
        var every = (texts.Count + most - 1) / most;
        return texts.Count < 2
            ? None
            // Counted from the last, which is the one that is shown.
            : new(0, texts.Count - 1, [.. texts.Select((text, i) => (texts.Count - 1 - i) % every == 0 ? text : "")]);
    }

    /// <summary>Each mark twice the one before: the place of a value is its logarithm to the base 2.</summary>
    /// <param name="text">Of the power of two at a mark.</param>
    public static ChartAxis Doubling(int first, int last, Func<int, string> text, string? title = null) =>
        new(first, last, [.. Enumerable.Range(first, last - first + 1).Select(text)], title);

    private static double RoundStep(double step)
    {
        if (step <= 0) return 1;
        var power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        return (step / power) switch { <= 1 => power, <= 2 => 2 * power, <= 5 => 5 * power, _ => 10 * power };
    }
}
