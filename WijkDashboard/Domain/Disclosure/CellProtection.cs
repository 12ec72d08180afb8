namespace WijkDashboard.Domain.Disclosure;

/// <summary>The numbers by which one cell is protected.</summary>
/// <param name="Multiplier">The rate is given for each so many of the population.</param>
/// <param name="Decimals">Decimals of the rate.</param>
/// <param name="IsSubset">The counted are part of the population, so that whoever is not counted is known too.</param>
internal sealed record CellPolicy(
    int Threshold, int RoundingBase, bool ZeroIsSensitive, int MinPopulation, int Multiplier, int Decimals, bool IsSubset)
{
    public static CellPolicy Of(DisclosurePolicy policy, int multiplier, int decimals, bool isSubset) => new(
        policy.Threshold, policy.RoundingBase, policy.ZeroIsSensitive, policy.MinPopulation, multiplier, decimals, isSubset);
}

/// <summary>Why a cell is hidden. For the audit at the desk alone: whoever knows the reason knows something of the number.</summary>
internal enum HidingReason
{
    /// <summary>More counted than there are: the figure is wrong.</summary>
    Invalid,
    MinPopulation,
    Threshold,

    /// <summary>Too few are not counted, so that the figure tells of nearly everybody.</summary>
    Complement,
}

/// <summary>One cell after protection, with what an outsider can still conclude from it.</summary>
/// <param name="Value">The rounded count; null unless published.</param>
/// <param name="Low">The smallest count that an outsider cannot exclude; null when missing or invalid.</param>
/// <param name="High">The largest one; null when nothing bounds it.</param>
/// <param name="Rate">From the rounded count and the rounded population; null without a population.</param>
internal readonly record struct ProtectedCell(
    CellState State, long? Value, long? Low, long? High, decimal? Rate, HidingReason? Reason);

/// <summary>The release policy of one cell (methods, section 9): integers only, so that every machine rounds alike.</summary>
internal static class CellProtection
{
    /// <param name="count">Null when the partner has no figure.</param>
    /// <param name="population">Null when unknown or when the count has none; then only the count itself is weighed.</param>
    public static ProtectedCell Protect(long? count, long? population, CellPolicy policy)
    {
        if (count is not { } observed) return new(CellState.Missing, null, null, null, null, null);
        if (policy.IsSubset && observed > population) return Hidden(HidingReason.Invalid, null, null);
        if (population < policy.MinPopulation) return Hidden(HidingReason.MinPopulation, 0, null);
        if (IsBelowThreshold(observed, policy))
            return Hidden(HidingReason.Threshold, policy.ZeroIsSensitive ? 0 : 1, policy.Threshold - 1);
        if (policy.IsSubset && population - observed < policy.Threshold) return Hidden(HidingReason.Complement, 0, null);

        var value = Round(observed, policy.RoundingBase);
        var (low, high) = Candidates(value, policy);
        var rate = population is { } n ? Rate(value, Round(n, policy.RoundingBase), policy) : null;
        return new(CellState.Published, value, low, high, rate, null);
    }

    /// <summary>The nearest multiple of the base; halfway goes up.</summary>
    public static long Round(long count, int roundingBase) => (2 * count + roundingBase) / (2 * roundingBase) * roundingBase;

    private static ProtectedCell Hidden(HidingReason reason, long? low, long? high) =>
        new(CellState.Suppressed, null, low, high, null, reason);

    /// <summary>True for a count that is hidden because it is small.</summary>
    public static bool IsBelowThreshold(long count, CellPolicy policy) =>
        count < policy.Threshold && (count > 0 || policy.ZeroIsSensitive);

    /// <summary>Of the integers that round to a value, the first and last that would not have been hidden.</summary>
    public static (long Low, long High) Candidates(long value, CellPolicy policy)
    {
        var low = Math.Max(0, value - policy.RoundingBase / 2);
        var high = value + (policy.RoundingBase - 1) / 2;
        while (IsBelowThreshold(low, policy)) low++;
        while (IsBelowThreshold(high, policy)) high--;
        return (low, high);
    }

    /// <summary>Null when the population rounds to nobody.</summary>
    private static decimal? Rate(long value, long population, CellPolicy policy)
    {
        if (population == 0) return null;
        var scale = Decimals.Scale(policy.Decimals);
        return (2 * value * policy.Multiplier * scale + population) / (2 * population) / (decimal)scale;
    }
}
