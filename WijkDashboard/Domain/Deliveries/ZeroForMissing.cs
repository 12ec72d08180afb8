namespace WijkDashboard.Domain.Deliveries;

/// <summary>
/// Zero where it means "we have no figure": a whole area, period or indicator that is zero everywhere, where it never was. A
/// source that lost a month writes zeros, and zeros are believed.
/// </summary>
internal static class ZeroForMissing
{
    /// <summary>Fewer zeros than this can be chance.</summary>
    private const int Fewest = 5;

    /// <summary>With a usual count of this many, the chance of a zero is below one in a hundred (Poisson).</summary>
    private const decimal RarelyZero = 5;

    public static IEnumerable<DeliveryIssue> Of(IReadOnlyList<DeliverySheet> sheets, History history)
    {
        var counts = sheets.Where(s => s.Indicator.IsCount && s.Count > 0).ToArray();
        var empty = new HashSet<DeliverySheet>();
        foreach (var ofIndicator in counts.GroupBy(s => s.Indicator.Id))
        {
            var all = ofIndicator.ToArray();
            var zeros = all.Where(IsAllZero).ToArray();
            if (zeros.Length == 0) continue;
            // Never anything but zero, and nothing known before: the indicator as a whole was not delivered.
            if (zeros.Length == all.Length && !history.HasAny(all[0].Indicator))
            {
                if (all.Sum(s => s.Count) < Fewest) continue;
                empty.UnionWith(all);
                yield return Issue(all[0], all[0].Indicator.Name.Dutch);
                continue;
            }

            foreach (var sheet in zeros.Where(s => Usual(s, all, history) >= RarelyZero))
            {
                empty.Add(sheet);
                yield return Issue(sheet, sheet.Period.ToString());
            }
        }

        foreach (var issue in Areas([.. counts.Except(empty)], history)) yield return issue;
    }

    /// <summary>An area that has only zeros in a period, over several indicators that had figures there.</summary>
    private static IEnumerable<DeliveryIssue> Areas(DeliverySheet[] counts, History history)
    {
        foreach (var inPeriod in counts.GroupBy(s => s.Period))
        {
            var sheets = inPeriod.ToArray();
            for (var area = 0; area < sheets[0].Areas; area++)
            {
                if (!HasOnlyZeros(sheets, area)) continue;
                var given = sheets.Where(s => s.Value(area) is not null).ToArray();
                var code = sheets[0].Edition.Areas[area].Code;
                var usual = given.Sum(s => history.Of(s.Indicator, code, s.Period) is { Count: > 0 } earlier ? History.Median(earlier) : 0);
                if (usual >= RarelyZero)
                    yield return new(IssueCode.ZeroForMissing, given[0].Row(area), given[0].Column, "0", sheets[0].Edition.Areas[area].Name);
            }
        }
    }

    /// <summary>Two figures or more, and each of them zero. Asked for every area of every period, so it makes nothing.</summary>
    private static bool HasOnlyZeros(DeliverySheet[] sheets, int area)
    {
        var zeros = 0;
        foreach (var sheet in sheets)
        {
            if (sheet.Value(area) is not { } value) continue;
            if (value != 0) return false;
            zeros++;
        }

        return zeros >= 2;
    }

    private static bool IsAllZero(DeliverySheet sheet)
    {
        for (var area = 0; area < sheet.Areas; area++)
            if (sheet.Value(area) is not (null or 0))
                return false;
        return sheet.Count > 0;
    }

    /// <summary>What all areas together usually have: by what was published, or else by the other periods in the file.</summary>
    private static decimal Usual(DeliverySheet sheet, DeliverySheet[] all, History history)
    {
        var before = Enumerable.Range(0, sheet.Areas).Where(sheet.Has)
            .Select(a => history.Of(sheet.Indicator, sheet.Edition.Areas[a].Code, sheet.Period))
            .Sum(earlier => earlier.Count > 0 ? History.Median(earlier) : 0);
        if (before > 0) return before;
        var others = all.Where(s => !IsAllZero(s)).Select(s => Enumerable.Range(0, s.Areas).Sum(a => s.Value(a) ?? 0)).ToArray();
        return others.Length == 0 ? 0 : History.Median(others);
    }

    private static DeliveryIssue Issue(DeliverySheet sheet, string what) =>
        new(IssueCode.ZeroForMissing, WholeFileChecks.FirstRow(sheet), sheet.Column, "0", what);
}
