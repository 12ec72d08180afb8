namespace WijkDashboard.Domain.Disclosure;

/// <summary>The whole numbers from low to high, both included.</summary>
internal readonly record struct CountRange(long Low, long High)
{
    public long Count => High - Low + 1;
}

/// <summary>
/// What a published rate tells of the count under it: 9.6 per 1,000 with 1,250 residents is exactly 12 (methods, section 8).
/// </summary>
internal static class RateInversion
{
    /// <summary>A rate for each hundred is a percentage: nobody is counted twice, and whoever is not counted is known too.</summary>
    public const int Percentage = 100;

    /// <summary>All counts whose rate, rounded half up, is the given one; null when no whole number fits.</summary>
    /// <param name="population">Known exactly; more than 0.</param>
    /// <param name="decimals">Decimals to which the rate was rounded.</param>
    public static CountRange? Candidates(decimal rate, long population, int multiplier, int decimals)
    {
        var perUnit = (decimal)multiplier * Decimals.Scale(decimals);
        var rounded = rate * Decimals.Scale(decimals);
        if (rounded != decimal.Truncate(rounded)) return null;

        var low = (long)Math.Max(0, decimal.Ceiling(population * (rounded - 0.5m) / perUnit));
        var high = (long)decimal.Ceiling(population * (rounded + 0.5m) / perUnit) - 1;
        if (multiplier == Percentage) high = Math.Min(high, population);
        return low <= high ? new(low, high) : null;
    }
}
