using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>
/// A municipality is the sum of its wijken and what is in none of them, a wijk of its buurten; in each edition of which a code has
/// a figure, so that figures left from an older division are held against the land they share with the newer.
/// </summary>
internal static class AreaEquations
{
    public static void AddTo(ReleaseCells release)
    {
        var trees = release.Catalogue.Areas.Editions.ToDictionary(e => e.Id, Tree);
        foreach (var sheet in release.Keys.GroupBy(k => (k.IndicatorId, k.Period)))
        {
            var indicator = release.Catalogue.Indicator(sheet.Key.IndicatorId)!;
            var own = release.Catalogue.Areas.EditionOf(sheet.Key.Period.Year).Id;
            var strays = sheet.Select(k => k.Area).Where(a => release.Catalogue.Areas.Find(own, a) is null && a.Level > AreaLevel.Municipality).ToArray();
            foreach (var edition in release.Catalogue.Areas.Editions)
                if (edition.Id == own || Array.Exists(strays, a => release.Catalogue.Areas.Find(edition.Id, a) is not null))
                    new Sheet(release, indicator, sheet.Key.Period, edition.Id, own, trees[edition.Id]).Add([.. sheet.Select(k => k.Area)]);
        }
    }

    /// <summary>The municipality stands in it too, where the edition does not list it.</summary>
    private static ILookup<AreaCode?, AreaCode> Tree(AreaEdition edition)
    {
        var all = new HashSet<AreaCode>();
        foreach (var area in edition.Areas)
            for (AreaCode? up = area.Code; up is { } code && all.Add(code);) up = code.Parent;
        return all.ToLookup(c => c.Parent);
    }

    /// <summary>One indicator in one period, on one edition.</summary>
    private sealed class Sheet(
        ReleaseCells release, Indicator indicator, Period period, string edition, string own, ILookup<AreaCode?, AreaCode> children)
    {
        public void Add(HashSet<AreaCode> released)
        {
            // Everything that holds a released area; a total further up reaches down through it.
            var holding = new HashSet<AreaCode>();
            foreach (var area in released.Where(IsHere))
                for (AreaCode? up = area; up is { } code; up = code.Parent)
                    if (!holding.Add(code))
                        break;
            foreach (var top in holding.Where(c => c.Parent is not { } parent || !holding.Contains(parent)).Order()) Down(top, released, holding, isBelowTotal: false);
        }

        private void Down(AreaCode area, HashSet<AreaCode> released, HashSet<AreaCode> holding, bool isBelowTotal)
        {
            var inside = children[area].Order().ToArray();
            var isTotal = isBelowTotal || released.Contains(area);
            if (isTotal && IsSame(area) && Array.Exists(inside, holding.Contains) && release.AddsUp(indicator, area.Level, inside[0].Level))
                release.Sum(EquationKind.Areas, Place(area), [.. inside.Select(Place), .. Rest(area)]);
            foreach (var part in inside.Where(holding.Contains)) Down(part, released, holding, isTotal);
        }

        /// <summary>Who cannot be placed in a wijk counts for the municipality alone.</summary>
        private int[] Rest(AreaCode area) => area.Level <= AreaLevel.Municipality ? [release.Rest(new(indicator.Id, area, period))] : [];

        /// <summary>A code whose boundary moved has no figure of this land.</summary>
        private int Place(AreaCode area)
        {
            var key = new CellKey(indicator.Id, area, period);
            return IsSame(area) ? release.At(key) : release.Free($"{key} {edition}", CellRange.NotNegative);
        }

        private bool IsHere(AreaCode area) => area.Level <= AreaLevel.Municipality || release.Catalogue.Areas.Find(edition, area) is not null;

        private bool IsSame(AreaCode area) =>
            edition == own || area.Level <= AreaLevel.Municipality
            || release.Catalogue.Areas.Find(own, area) is null || release.Catalogue.Areas.SameBoundary(area, edition, own);
    }
}
