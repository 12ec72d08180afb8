namespace WijkDashboard.Domain.Observations;

/// <summary>How values are spread: in steps of equal width on round numbers, and how many lie in each.</summary>
/// <param name="From">Where the first step begins.</param>
/// <param name="Width">1, 2 or 5 times a power of ten, so that every border is a round number.</param>
/// <param name="Steps">The places of the values in each step; a border belongs to the step above it.</param>
public sealed record Histogram(double From, double Width, IReadOnlyList<IReadOnlyList<int>> Steps)
{
    /// <summary>About log₂ n + 1 steps (Sturges, JASA 1926;21:65); all in one when they do not differ.</summary>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static Histogram Of(IReadOnlyList<double> values)
    {
        if (values.Count == 0) throw new ArgumentException("There is nothing to spread.", nameof(values));
        var (lowest, highest) = (values.Min(), values.Max());
        var width = Round((highest - lowest) / (Math.Log2(values.Count) + 1));
        var first = Place(lowest);
        var steps = new List<int>[(int)(Place(highest) - first) + 1];
        for (var i = 0; i < steps.Length; i++) steps[i] = [];
        for (var i = 0; i < values.Count; i++) steps[(int)(Place(values[i]) - first)].Add(i);
        return new(first * width, width, steps);

        // 0.3 / 0.1 is just below 3; a border is not to fall one step back for that.
        double Place(double value) => Math.Floor(value / width + 1e-9);
    }

    private static double Round(double width)
    {
        if (width <= 0) return 1;
        var power = Math.Pow(10, Math.Floor(Math.Log10(width)));
        return (width / power) switch { <= 1 => power, <= 2 => 2 * power, <= 5 => 5 * power, _ => 10 * power };
    }
}
