using WijkDashboard.Domain.Indicators;

namespace WijkDashboard.Domain.Disclosure;

/// <summary>Why a catalogue protects people less than the one before it.</summary>
public enum WeakeningReason
{
    /// <summary>A policy lets smaller numbers through; see <see cref="PolicyChange.IsWeaker(DisclosurePolicy, DisclosurePolicy)"/>.</summary>
    PolicyWeaker,

    /// <summary>A policy is gone.</summary>
    PolicyRemoved,

    /// <summary>An indicator got a policy that lets smaller numbers through than the one it had.</summary>
    IndicatorMoved,

    /// <summary>
    /// An indicator was a count and now counts as a percentage or score of the source, which no threshold touches.
    /// </summary>
    CountNoMore,

    /// <summary>The least population of the policy is held against another population, or against none.</summary>
    OtherPopulation,
}

/// <param name="Id">The policy, or the indicator, by <paramref name="Reason"/>.</param>
public sealed record Weakening(WeakeningReason Reason, string Id);

/// <summary>Whether a change of policies protects less. Only the privacy officer may make one that does.</summary>
public static class PolicyChange
{
    /// <summary>
    /// One weaker part makes the whole weaker, however much stronger the others are: they protect different people. Weaker is
    /// a lower threshold, a smaller rounding base, a zero that is shown where it was hidden, and a lower least population.
    /// </summary>
    public static bool IsWeaker(DisclosurePolicy before, DisclosurePolicy after) =>
        after.Threshold < before.Threshold
        || after.RoundingBase < before.RoundingBase
        || (before.ZeroIsSensitive && !after.ZeroIsSensitive)
        || after.MinPopulation < before.MinPopulation;

    /// <summary>True when anything that protects is other than before, weaker or stronger; a name protects nobody.</summary>
    public static bool IsOther(DisclosurePolicy before, DisclosurePolicy after) =>
        before with { Name = after.Name, Version = after.Version } != after;

    /// <summary>Everything by which the newer catalogue protects less, policies first.</summary>
    public static IReadOnlyList<Weakening> Weakenings(Catalogue before, Catalogue after) =>
    [
        .. before.Policies.SelectMany(policy => OfPolicy(policy, after)),
        .. before.Indicators.SelectMany(indicator => OfIndicator(before, indicator, after)),
    ];

    private static IEnumerable<Weakening> OfPolicy(DisclosurePolicy policy, Catalogue after)
    {
        if (after.Policies.FirstOrDefault(p => p.Id == policy.Id) is not { } now)
            yield return new(WeakeningReason.PolicyRemoved, policy.Id);
        else if (IsWeaker(policy, now))
            yield return new(WeakeningReason.PolicyWeaker, policy.Id);
    }

    private static IEnumerable<Weakening> OfIndicator(Catalogue before, Indicator indicator, Catalogue after)
    {
        if (after.Indicator(indicator.Id) is not { } now) yield break;
        var policy = before.Policy(indicator);
        if (now.PolicyId != indicator.PolicyId && IsWeaker(policy, after.Policy(now)))
            yield return new(WeakeningReason.IndicatorMoved, indicator.Id);
        if (policy.Threshold > 0 && indicator.IsCount && !now.IsCount)
            yield return new(WeakeningReason.CountNoMore, indicator.Id);
        if (policy.MinPopulation > 0 && indicator.Population is { } population && now.Population != population)
            yield return new(WeakeningReason.OtherPopulation, indicator.Id);
    }
}
