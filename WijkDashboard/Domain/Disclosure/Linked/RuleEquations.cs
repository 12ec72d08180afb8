using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>What the catalogue says of indicators: parts of a whole, sums of categories, one that is never less than another.</summary>
internal static class RuleEquations
{
    public static void AddTo(ReleaseCells release)
    {
        var keys = release.Keys.ToLookup(k => k.IndicatorId);
        foreach (var rule in release.Catalogue.Rules)
        {
            if (rule is IndicatorRule.SumOf sum)
                foreach (var whole in keys[sum.WholeId]) Categories(release, sum, whole);
            if (rule is IndicatorRule.MovingTotal moving)
                foreach (var whole in keys[moving.WholeId]) Moving(release, moving, whole);
            if (rule is IndicatorRule.AtLeast least)
                foreach (var larger in keys[least.LargerId]) AtLeast(release, larger, least.SmallerId, (double)least.Tolerance);
        }

        foreach (var part in release.Catalogue.Indicators.Where(i => i.PartOf is not null))
            foreach (var whole in keys[part.PartOf!])
                AtLeast(release, whole, part.Id, 0);
    }

    private static void Categories(ReleaseCells release, IndicatorRule.SumOf rule, CellKey whole)
    {
        CellKey[] parts = [.. rule.PartIds.Select(id => whole with { IndicatorId = id })];
        if (!Array.Exists(parts, p => release.Find(p) is not null)) return;
        Add(release, EquationKind.Categories, whole, parts, rule.Id, rule.Tolerance);
    }

    /// <summary>Two totals after each other differ by the period that came and the one that went.</summary>
    private static void Moving(ReleaseCells release, IndicatorRule.MovingTotal rule, CellKey whole)
    {
        CellKey[] parts = [.. LastPeriods(whole.Period, rule.Periods).Select(period => whole with { IndicatorId = rule.PartId, Period = period })];
        Add(release, EquationKind.Periods, whole, parts, rule.Id, rule.Tolerance);
    }

    private static IEnumerable<Period> LastPeriods(Period last, int count)
    {
        for (var period = last; count > 0; count--, period = period.Previous) yield return period;
    }

    private static void Add(ReleaseCells release, EquationKind kind, CellKey whole, CellKey[] parts, string ruleId, decimal tolerance)
    {
        var places = parts.Select(release.At).ToList();
        if (tolerance > 0) places.Add(release.Free($"{whole} {ruleId}", new(-(double)tolerance, (double)tolerance)));
        release.Sum(kind, release.At(whole), places);
    }

    private static void AtLeast(ReleaseCells release, CellKey larger, string smallerId, double tolerance)
    {
        if (release.Find(larger with { IndicatorId = smallerId }) is { } smaller)
            release.AtLeast(release.At(larger), smaller, $"{larger} above {smallerId}", tolerance);
    }
}
