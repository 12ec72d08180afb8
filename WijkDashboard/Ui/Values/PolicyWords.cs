using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Disclosure;

namespace WijkDashboard.Ui.Values;

/// <summary>How small numbers are protected, in words: the same on every screen, in the reader's language.</summary>
public sealed class PolicyWords(IStringLocalizer<PolicyWords> text)
{
    /// <summary>Klein onder 8 afgeschermd, afgerond op 5, nul ook, groepen onder 50 niet.</summary>
    public string Of(DisclosurePolicy policy)
    {
        var parts = new List<string>();
        if (policy.Threshold > 0) parts.Add(text[policy.ZeroIsSensitive ? "ThresholdZero" : "Threshold", policy.Threshold]);
        if (policy.RoundingBase > 1) parts.Add(text["Rounding", policy.RoundingBase]);
        if (policy.MinPopulation > 0) parts.Add(text["Population", policy.MinPopulation]);
        return parts.Count == 0 ? text["None"] : string.Join(" ", parts);
    }
}
