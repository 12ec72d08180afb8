using System.Text.Json;
using WijkDashboard.Domain.Disclosure;

namespace WijkDashboard.Vectors;

/// <summary>Which of our functions each family calls.</summary>
public static class VectorFamilies
{
    public static readonly IReadOnlyDictionary<string, Func<JsonElement, object>> Run =
        new Dictionary<string, Func<JsonElement, object>>(
            [.. DistributionFamilies.Run, .. DisplayFamilies.Run, .. EngineFamilies.Run, .. PipelineFamily.Run])
        {
            ["sdc.protectCell"] = Protected,
            ["sdc.rateInversion"] = Inverted,
            ["sdc.intervals"] = ProtectionFamilies.Intervals,
            ["sdc.minimalSuppression"] = ProtectionFamilies.MinimalSuppression,
            ["sdc.primaryRules"] = ProtectionFamilies.PrimaryRules,
        };

    private static object Protected(JsonElement i)
    {
        var policy = i.GetProperty("policy");
        var cell = CellProtection.Protect(i.WholeOrNull("count"), i.WholeOrNull("population"), new(
            policy.Whole("threshold"), policy.Whole("base"), policy.Flag("zeroIsSensitive"),
            policy.Whole("minPopulation"), policy.Whole("multiplier"), policy.Whole("decimals"),
            policy.Flag("countsAreSubsetOfPopulation")));
        var isInvalid = cell.Reason is HidingReason.Invalid;
        return new
        {
            state = isInvalid ? "invalid" : cell.State.CamelCase(),
            value = cell.Value,
            low = cell.Low,
            high = cell.High,
            rate = cell.Rate,
            reason = isInvalid ? null : cell.Reason?.CamelCase(),
        };
    }

    private static object Inverted(JsonElement i)
    {
        var range = RateInversion.Candidates(
            i.GetProperty("rate").GetDecimal(), i.Whole("population"), i.Whole("multiplier"), i.Whole("decimals"));
        return new { low = range?.Low, high = range?.High, count = range?.Count ?? 0 };
    }
}
