namespace WijkDashboard.Domain.Disclosure;

/// <summary>Which rule finds a sum unsafe, in the order in which they are told.</summary>
internal enum UnsafeBy
{
    MinFrequency,
    Dominance,
    PPercent,
}

/// <summary>The largest contributors hold so much of a sum that it is nearly their own figure.</summary>
internal sealed record DominanceRule(int Contributors, decimal Percentage);

/// <summary>
/// Rules for one sum by who contributed to it (methods, section 9; Handbook on Statistical Disclosure Control, chapter 4). A rule
/// that is null does not apply.
/// </summary>
/// <param name="MinFrequency">Fewer contributors are too few.</param>
/// <param name="ZeroIsUnsafe">Whether none at all is too few as well.</param>
/// <param name="PPercent">The second contributor may not estimate the first closer than this percentage.</param>
internal sealed record PrimaryRules(int? MinFrequency, bool ZeroIsUnsafe, DominanceRule? Dominance, decimal? PPercent)
{
    /// <param name="contributions">Null when only their number is known: then only the number is weighed.</param>
    public IReadOnlyList<UnsafeBy> Test(long count, IReadOnlyList<decimal>? contributions)
    {
        var unsafeBy = new List<UnsafeBy>();
        if (count < MinFrequency && (count > 0 || ZeroIsUnsafe)) unsafeBy.Add(UnsafeBy.MinFrequency);
        if (contributions is null) return unsafeBy;

        decimal[] largestFirst = [.. contributions.OrderDescending()];
        var total = largestFirst.Sum();
        if (Dominance is { } rule && largestFirst.Take(rule.Contributors).Sum() * 100 > rule.Percentage * total)
            unsafeBy.Add(UnsafeBy.Dominance);
        if (PPercent is { } p && largestFirst is [var first, ..]
            && (total - first - largestFirst.ElementAtOrDefault(1)) * 100 < p * first)
            unsafeBy.Add(UnsafeBy.PPercent);
        return unsafeBy;
    }
}
