using WijkDashboard.Domain.Indicators;

namespace WijkDashboard.Domain.Deliveries;

/// <summary>
/// Figures that do not look like their own history. A question to the one who knows, not a test of significance: that is what
/// signals are for, once the figure is right.
/// </summary>
internal static class Plausibility
{
    /// <summary>Three times as much or as little as is usual here…</summary>
    private const decimal Factor = 3;

    /// <summary>…and a difference that chance and rounding do not make.</summary>
    private const decimal LeastDifference = 20;

    /// <summary>So many pairs tell a lost decimal mark from one odd figure.</summary>
    private const int FewestPairs = 4;

    public static IEnumerable<DeliveryIssue> Of(DeliverySheet sheet, History history)
    {
        if (!history.HasAny(sheet.Indicator)) yield break;
        var pairs = new List<(int Area, decimal Now, decimal Usual)>();
        for (var area = 0; area < sheet.Areas; area++)
            if (sheet.Value(area) is { } now
                && history.Of(sheet.Indicator, sheet.Edition.Areas[area].Code, sheet.Period) is { Count: > 0 } earlier)
                pairs.Add((area, now, History.Median(earlier)));

        if (LostMark(pairs) is { } times)
        {
            var (area, now, usual) = pairs.First(p => p.Usual != 0);
            yield return new(IssueCode.LostDecimalMark, sheet.Row(area), sheet.Column, Text(now), $"{Text(times)}{DeliveryIssue.Between}{Text(usual)}");
            yield break;
        }

        foreach (var (area, now, usual) in pairs)
            if (IsOdd(sheet.Indicator, now, usual))
                yield return new(IssueCode.Implausible, sheet.Row(area), sheet.Column, Text(now), $"{Text(usual)}{DeliveryIssue.Between}{sheet.Edition.Areas[area].Name}");
    }

    /// <summary>Ten or a hundred times the usual value in the middle of all areas, and in nearly each of them.</summary>
    private static decimal? LostMark(List<(int Area, decimal Now, decimal Usual)> pairs)
    {
        var ratios = pairs.Where(p => p is { Usual: not 0, Now: not 0 }).Select(p => p.Now / p.Usual).ToArray();
        if (ratios.Length < FewestPairs) return null;
        foreach (var times in new[] { 10m, 100m, 1000m })
            if (ratios.Count(r => r >= times * 0.7m && r <= times * 1.4m) >= ratios.Length * 0.8)
                return times;
        return null;
    }

    private static bool IsOdd(Indicator indicator, decimal now, decimal usual)
    {
        var difference = Math.Abs(now - usual);
        if (indicator.Measure == Measure.Score && indicator.Range is { } range) return difference > (range.High - range.Low) / 2;
        var least = indicator.IsCount ? LeastDifference : indicator.Multiplier * LeastDifference / 100;
        return difference >= least && (now >= usual * Factor || now * Factor <= usual);
    }

    private static string Text(decimal number) => WholeFileChecks.Text(number);
}
