using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>The same land under the codes of two editions: joined, divided or only called otherwise.</summary>
internal static class EditionEquations
{
    /// <summary>Codes of two editions beside each other, where figures are left from the older.</summary>
    public static void AddTo(ReleaseCells release)
    {
        foreach (var (whole, parts, _) in release.Catalogue.Areas.Editions.SelectMany(Wholes))
            // A code that goes on under its own name is one cell, not two.
            if (!parts.Contains(whole))
                foreach (var (indicator, period) in Sheets(release))
                    Add(release, new(indicator, whole, period), release, parts, release, EquationKind.Editions);
    }

    /// <summary>
    /// The same figures counted on an older division in an earlier release: what was one wijk is its new pieces, also when the largest
    /// of them kept the code. That nothing else was corrected is a guess.
    /// </summary>
    public static void AddBetween(ReleaseCells earlier, ReleaseCells later)
    {
        foreach (var (indicator, period) in Sheets(earlier).Intersect(Sheets(later)))
        {
            var (before, now) = (earlier.Catalogue.Areas.EditionOf(period.Year).Id, later.Catalogue.Areas.EditionOf(period.Year));
            if (before == now.Id || !FollowsOn(later.Catalogue.Areas, before, now.Id)) continue;
            foreach (var (whole, parts, isDivided) in Wholes(now))
            {
                var key = new CellKey(indicator, whole, period);
                if (isDivided) Add(earlier, key, later, parts, later, EquationKind.Unchanged);
                else Add(later, key, earlier, parts, later, EquationKind.Unchanged);
            }
        }
    }

    private static (string IndicatorId, Observations.Period Period)[] Sheets(ReleaseCells release) =>
        [.. release.Keys.Select(k => (k.IndicatorId, k.Period)).Distinct()];

    private static bool FollowsOn(AreaRegister areas, string before, string edition) =>
        areas.Editions.Zip(areas.Editions.Skip(1)).Any(pair => pair.First.Id == before && pair.Second.Id == edition);

    /// <summary>Land of one edition that is several areas, or one of another code, in the other.</summary>
    private static IEnumerable<(AreaCode Whole, AreaCode[] Parts, bool IsDivided)> Wholes(AreaEdition edition) =>
        edition.Recodings.Where(r => r.Kind != RecodingKind.Split).GroupBy(r => r.To, r => r.From).Select(g => (g.Key, g.Distinct().ToArray(), false))
            .Concat(edition.Recodings.Where(r => r.Kind == RecodingKind.Split).GroupBy(r => r.From, r => r.To).Select(g => (g.Key, g.Distinct().ToArray(), true)));

    private static void Add(ReleaseCells ofWhole, CellKey whole, ReleaseCells ofParts, AreaCode[] parts, ReleaseCells to, EquationKind kind)
    {
        if (ofWhole.Find(whole) is not { } total || !Array.Exists(parts, p => ofParts.Find(whole with { Area = p }) is not null)) return;
        to.Sum(kind, total, [.. parts.Select(p => ofParts.At(whole with { Area = p }))]);
    }
}
