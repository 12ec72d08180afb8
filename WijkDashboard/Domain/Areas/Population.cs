using System.Runtime.InteropServices;

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
    private static readonly PopulationCount[] s_none = [];

    private readonly AreaRegister _areas;

    // Plain dictionaries: of the whole country they hold tens of thousands of areas, and to group and freeze those takes longer than to read them.
    private readonly Dictionary<string, Dictionary<AreaCode, PopulationCount[]>> _counts;

    public PopulationRegister(AreaRegister areas, IEnumerable<PopulationCount> counts)
    {
        _areas = areas;
        _counts = [];
        foreach (var count in counts)
        {
            if (!_counts.TryGetValue(count.Kind, out var areasOfKind)) _counts.Add(count.Kind, areasOfKind = []);
            ref var years = ref CollectionsMarshal.GetValueRefOrAddDefault(areasOfKind, count.Area, out _);
            years = years is null ? [count] : [.. years.Where(c => c.Year <= count.Year), count, .. years.Where(c => c.Year > count.Year)];
        }
    }

    /// <summary>
    /// The count of the year itself, else of the nearest year on the same boundary (of two equally near, the earlier);
    /// null when the register has none.
    /// </summary>
    public PopulationCount? For(AreaCode area, string kind, int year)
    {
        PopulationCount? nearest = null;
        foreach (var count in Of(area, kind))
            if ((nearest is not { } best || Math.Abs(count.Year - year) < Math.Abs(best.Year - year)) && IsOnBoundaryOf(count, _areas.EditionOf(year)))
                nearest = count;
        return nearest;
    }

    /// <summary>The newest count on the boundary of an edition; null when there is none.</summary>
    public PopulationCount? Newest(AreaCode area, string kind, string editionId)
    {
        var counts = Of(area, kind);
        for (var i = counts.Length - 1; i >= 0; i--)
            if (IsOnBoundaryOf(counts[i], _areas.Edition(editionId))) return counts[i];
        return null;
    }

    /// <summary>By year.</summary>
    private PopulationCount[] Of(AreaCode area, string kind) =>
        _counts.TryGetValue(kind, out var areas) && areas.TryGetValue(area, out var counts) ? counts : s_none;

    private bool IsOnBoundaryOf(PopulationCount count, AreaEdition edition) =>
        _areas.SameBoundary(count.Area, edition.Id, _areas.EditionOf(count.Year).Id);
}
