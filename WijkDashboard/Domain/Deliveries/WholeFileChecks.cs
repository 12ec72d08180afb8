using System.Globalization;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Domain.Deliveries;

/// <summary>
/// What only shows when a file is seen as a whole: parts against wholes, totals against parts, and figures against their own
/// history. History is what was released before, so a hidden figure takes no part in it.
/// </summary>
internal static class WholeFileChecks
{
    public static IEnumerable<DeliveryIssue> Of(
        Catalogue catalogue, IReadOnlyDictionary<(string Indicator, Period Period), DeliverySheet> sheets, Figures published)
    {
        var inOrder = sheets.Values.Where(s => s.Count > 0 || s.Has(s.Total)).OrderBy(s => s.Indicator.Id, StringComparer.Ordinal).ThenBy(s => s.Period).ToArray();
        var history = new History(catalogue, published);
        return inOrder.SelectMany(sheet => PartsAboveWholes(sheet, sheets))
            .Concat(TotalsBesideParts(catalogue, inOrder))
            .Concat(catalogue.Rules.SelectMany(rule => BrokenRule(rule, inOrder, sheets, published)))
            .Concat(inOrder.GroupBy(s => s.Indicator.Id).SelectMany(s => GapsInPeriods(s, published)).DistinctBy(i => (i.Value, i.Detail)))
            .Concat(ZeroForMissing.Of(inOrder, history))
            .Concat(inOrder.SelectMany(sheet => Plausibility.Of(sheet, history)));
    }

    /// <summary>A part and its whole are compared when both stand in the file. The part is taken out: one of the two is wrong.</summary>
    private static IEnumerable<DeliveryIssue> PartsAboveWholes(
        DeliverySheet part, IReadOnlyDictionary<(string Indicator, Period Period), DeliverySheet> sheets)
    {
        if (part.Indicator.PartOf is not { } wholeId || !sheets.TryGetValue((wholeId, part.Period), out var whole)) yield break;
        for (var area = 0; area < part.Areas; area++)
        {
            if (part.Value(area) is not { } value || whole.Value(area) is not { } limit || value <= limit) continue;
            yield return new(IssueCode.PartAboveWhole, part.Row(area), part.Column, Text(value), Text(limit));
            part.Remove(area);
        }
    }

    /// <summary>
    /// Counts of the parts add up to the total that stands in the file, but for rounding: CBS rounds persons to fives and benefits
    /// to tens, so each number may be five beside the truth.
    /// </summary>
    private static IEnumerable<DeliveryIssue> TotalsBesideParts(Catalogue catalogue, IEnumerable<DeliverySheet> sheets)
    {
        var exceptions = catalogue.Rules.OfType<IndicatorRule.NotComparable>().ToLookup(r => r.IndicatorId);
        var wholes = new Dictionary<string, (int Total, int[] Parts)[]>();
        foreach (var sheet in sheets.Where(s => s.Indicator.IsCount))
        {
            if (!wholes.TryGetValue(sheet.Edition.Id, out var ofEdition)) wholes[sheet.Edition.Id] = ofEdition = [.. Wholes(sheet.Edition)];
            foreach (var (total, parts) in ofEdition)
                if (sheet.Has(total) && !exceptions[sheet.Indicator.Id].Any(e => Excepts(e, sheet, total)) && Mismatch(sheet, total, parts) is { } issue)
                    yield return issue;
        }
    }

    private static bool Excepts(IndicatorRule.NotComparable exception, DeliverySheet sheet, int total) => total == sheet.Total
        ? exception.Excepts(AreaLevel.Municipality, AreaLevel.District)
        : exception.Excepts(AreaLevel.District, AreaLevel.Neighbourhood);

    /// <summary>
    /// A rule between indicators, in each area and period of which the file has a figure; the other figures can be published ones,
    /// of this partner or another.
    /// </summary>
    private static IEnumerable<DeliveryIssue> BrokenRule(
        IndicatorRule rule, IReadOnlyList<DeliverySheet> inOrder,
        IReadOnlyDictionary<(string Indicator, Period Period), DeliverySheet> sheets, Figures published)
    {
        foreach (var period in inOrder.Where(s => rule.IndicatorIds.Contains(s.Indicator.Id)).GroupBy(s => s.Period))
        {
            var edition = period.First().Edition;
            for (var area = 0; area < edition.Areas.Count; area++)
            {
                if (period.FirstOrDefault(s => s.Value(area) is not null) is not { } own) continue;
                var code = edition.Areas[area].Code;
                if (rule.Test(Figure) == RuleAnswer.Broken)
                    yield return new(IssueCode.RuleBroken, own.Row(area), own.Column, Text(own.Value(area)!.Value), $"{rule.Note?.Dutch ?? rule.Id}{DeliveryIssue.Between}{edition.Areas[area].Name}");

                decimal? Figure(string id, int before)
                {
                    var when = period.Key;
                    for (; before > 0; before--) when = when.Previous;
                    if (sheets.TryGetValue((id, when), out var sheet) && sheet.Edition == edition && sheet.Value(area) is { } value) return value;
                    return published.Find(id, code, when) is { State: CellState.Published } cell ? cell.Count ?? cell.Value : null;
                }
            }
        }
    }

    /// <summary>The municipality with its wijken, and each wijk with its buurten.</summary>
    private static IEnumerable<(int Total, int[] Parts)> Wholes(AreaEdition edition)
    {
        var places = edition.Areas.Index().ToLookup(a => a.Item.Code.Level == AreaLevel.District ? null : a.Item.Code.Parent, a => a.Index);
        yield return (edition.Areas.Count, [.. places[null]]);
        foreach (var district in places[null]) yield return (district, [.. places[edition.Areas[district].Code]]);
    }

    private static DeliveryIssue? Mismatch(DeliverySheet sheet, int total, int[] parts)
    {
        const decimal RoundedToTens = 5;
        if (sheet.Value(total) is not { } whole || parts.Length == 0) return null;
        var known = parts.Select(sheet.Value).OfType<decimal>().ToArray();
        if (known.Length == 0) return null;
        var (sum, room) = (known.Sum(), RoundedToTens * (known.Length + 1));
        // With parts missing, only a sum that is too large says something.
        var fits = known.Length == parts.Length ? Math.Abs(sum - whole) <= room : sum <= whole + room;
        return fits ? null : new(IssueCode.TotalMismatch, sheet.Row(total), sheet.Column, Text(whole), Text(sum));
    }

    /// <summary>A file that skips a period after the newest published one, such as a quarter that was forgotten.</summary>
    private static IEnumerable<DeliveryIssue> GapsInPeriods(IEnumerable<DeliverySheet> ofIndicator, Figures published)
    {
        var first = ofIndicator.First();
        var newest = published.NewestPeriod(first.Indicator.Id);
        if (newest is null || first.Period <= newest.Value.Next) yield break;
        yield return new(
            IssueCode.PeriodUnexpected, FirstRow(first), first.Column, first.Period.ToString(), newest.Value.Next.ToString());
    }

    internal static int FirstRow(DeliverySheet sheet) =>
        Enumerable.Range(0, sheet.Areas + 1).Where(sheet.Has).Select(sheet.Row).DefaultIfEmpty(0).Min();

    internal static string Text(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
