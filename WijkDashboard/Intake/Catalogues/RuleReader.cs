using System.Globalization;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;

namespace WijkDashboard.Intake.Catalogues;

internal enum RuleKind
{
    AtLeast,
    SumOf,
    MovingTotal,
    NotComparable,
}

/// <summary>Reads what is known of how indicators hang together. The file may be absent: then nothing is.</summary>
internal static class RuleReader
{
    private const int FewestPeriods = 2;

    /// <summary>Five years of months.</summary>
    private const int MostPeriods = 60;

    public static IReadOnlyList<IndicatorRule> Read(CatalogueFiles files) =>
        files.OptionalEntries(CataloguePaths.Rules, Rule, rule => rule.Id);

    private static IndicatorRule Rule(JsonEntry entry)
    {
        var rule = Rule(entry, entry.Id(), entry.Choice("kind", CatalogueWords.Rules));
        if (rule.IndicatorIds.Count != rule.IndicatorIds.Distinct().Count())
            entry.Add("kind", CatalogueProblem.RuleOfItself, rule.IndicatorIds.GroupBy(id => id).First(g => g.Count() > 1).Key);
        return rule;
    }

    private static IndicatorRule Rule(JsonEntry entry, string id, RuleKind kind)
    {
        switch (kind)
        {
            case RuleKind.AtLeast:
                return new IndicatorRule.AtLeast(id, entry.Text("larger"), entry.Text("smaller"), Tolerance(entry), entry.OptionalLocal("note"));
            case RuleKind.SumOf:
                var parts = entry.Texts("parts");
                if (parts.Count == 0) entry.Add("parts", CatalogueProblem.EmptyList);
                return new IndicatorRule.SumOf(id, entry.Text("whole"), parts, Tolerance(entry), entry.OptionalLocal("note"));
            case RuleKind.MovingTotal:
                return new IndicatorRule.MovingTotal(
                    id, entry.Text("whole"), entry.Text("part"), entry.Whole("periods", FewestPeriods, MostPeriods), Tolerance(entry), entry.OptionalLocal("note"));
            default:
                var levels = entry.Choices("levels", CatalogueWords.Levels);
                if (levels.Count is not 0 and not 2) entry.Add("levels", CatalogueProblem.RuleOfOneLevel);
                return new IndicatorRule.NotComparable(
                    id, entry.Text("indicator"), levels.DefaultIfEmpty().Min(), levels.DefaultIfEmpty(AreaLevel.Neighbourhood).Max(), entry.Local("note"));
        }
    }

    private static decimal Tolerance(JsonEntry entry)
    {
        var tolerance = entry.OptionalNumber("tolerance", 0);
        if (tolerance < 0) entry.Add("tolerance", CatalogueProblem.OutOfRange, tolerance.ToString(CultureInfo.InvariantCulture), "≥ 0");
        return tolerance;
    }
}
