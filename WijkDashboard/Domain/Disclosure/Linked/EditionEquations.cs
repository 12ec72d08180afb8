using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>The same land under the codes of two editions: joined, divided or only called otherwise.</summary>
internal static class EditionEquations
{
    public static void AddTo(ReleaseCells release)
    {
        var sheets = release.Keys.Select(k => (k.IndicatorId, k.Period)).Distinct().ToArray();
        foreach (var recodings in release.Catalogue.Areas.Editions.Select(e => e.Recodings))
        {
            var wholes = recodings.Where(r => r.Kind != RecodingKind.Split).GroupBy(r => r.To, r => r.From)
                .Concat(recodings.Where(r => r.Kind == RecodingKind.Split).GroupBy(r => r.From, r => r.To))
                // A code that goes on under its own name is one cell, not two.
                .Where(whole => !whole.Contains(whole.Key))
                .ToArray();
            foreach (var (indicator, period) in sheets)
                foreach (var whole in wholes)
                    Add(release, new(indicator, whole.Key, period), [.. whole.Distinct()]);
        }
    }

    private static void Add(ReleaseCells release, CellKey whole, AreaCode[] parts)
    {
        if (release.Find(whole) is not { } total || !Array.Exists(parts, p => release.Find(whole with { Area = p }) is not null)) return;
        release.Sum(EquationKind.Editions, total, [.. parts.Select(p => release.At(whole with { Area = p }))]);
    }
}
