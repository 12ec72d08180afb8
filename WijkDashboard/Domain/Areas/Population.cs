using System.Collections.Frozen;

namespace WijkDashboard.Domain.Areas;

/// <summary>How many people (or households) of one kind lived in an area in one year.</summary>
/// <param name="Kind">Which population: <c>inhabitants</c>, <c>youth</c>, <c>households</c>, …</param>
public readonly record struct PopulationCount(AreaCode Area, int Year, string Kind, long Count);

/// <summary>
/// The denominators of a municipality per area and year. Not every year is published at every level, so a figure gets the
/// year that is nearest within the same edition of the division; which year that is, always goes with it.
/// </summary>
public sealed class PopulationRegister
{
    private readonly AreaRegister _areas;
    private readonly FrozenDictionary<(AreaCode Area, string Kind), PopulationCount[]> _counts;

    public PopulationRegister(AreaRegister areas, IEnumerable<PopulationCount> counts)
    {
        _areas = areas;
        _counts = counts.GroupBy(c => (c.Area, c.Kind))
            .ToFrozenDictionary(g => g.Key, g => g.OrderBy(c => c.Year).ToArray());
    }

    /// <summary>
    /// The count of the year itself, else of the nearest year on the same boundary (of two equally near, the earlier);
    /// null when the register has none.
    /// </summary>
    public PopulationCount? For(AreaCode area, string kind, int year)
    {
        if (!_counts.TryGetValue((area, kind), out var counts)) return null;
        var edition = _areas.EditionOf(year).Id;
        return counts
            .Where(c => _areas.SameBoundary(area, edition, _areas.EditionOf(c.Year).Id))
            .OrderBy(c => Math.Abs(c.Year - year)).ThenBy(c => c.Year)
            .Select(c => (PopulationCount?)c)
            .FirstOrDefault();
    }

    /// <summary>The newest count on the boundary of an edition; null when there is none.</summary>
    public PopulationCount? Newest(AreaCode area, string kind, string editionId) =>
        _counts.TryGetValue((area, kind), out var counts)
            ? counts.Where(c => _areas.SameBoundary(area, editionId, _areas.EditionOf(c.Year).Id))
                .Select(c => (PopulationCount?)c)
                .LastOrDefault()
            : null;
}
