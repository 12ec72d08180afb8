using System.Globalization;
using WijkDashboard.Domain.Disclosure;

namespace WijkDashboard.Intake.Catalogues;

internal static class PolicyReader
{
    public static IReadOnlyList<DisclosurePolicy> Read(CatalogueFiles files) =>
        files.Entries(CataloguePaths.Policies, Policy, policy => policy.Id);

    private static DisclosurePolicy Policy(JsonEntry entry)
    {
        var policy = new DisclosurePolicy(
            entry.Text("id"),
            entry.Whole("version", 1, int.MaxValue),
            entry.Local("name"),
            entry.Whole("threshold", 0, 1000),
            entry.Whole("roundingBase", 1, 100),
            entry.Flag("zeroIsSensitive"),
            entry.Whole("minPopulation", 0, int.MaxValue));
        if (!KeepsRoundingWhole(policy))
            entry.Add("threshold", CatalogueProblem.BadThreshold, Invariant(policy.Threshold), Invariant(policy.RoundingBase));
        return policy;
    }

    /// <summary>
    /// Every published multiple must stand for as many counts as the base: with base 5 that is 8, 13, 18 (10 = 8..12), while
    /// a threshold of 10 would leave only 10..12 and so give two counts away.
    /// </summary>
    private static bool KeepsRoundingWhole(DisclosurePolicy policy) =>
        policy.Threshold == 0 || (policy.Threshold - (policy.RoundingBase + 1) / 2) % policy.RoundingBase == 0;

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
