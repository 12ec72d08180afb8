using System.Collections.Frozen;
using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Domain.Signals;

/// <summary>The areas of a comparison, each with a place of its own in every list of it.</summary>
public sealed class AreaPlaces
{
    private readonly FrozenDictionary<AreaCode, int> _places;

    public AreaPlaces(IReadOnlyList<Area> areas)
    {
        Areas = areas;
        _places = areas.Index().ToFrozenDictionary(a => a.Item.Code, a => a.Index);
    }

    public IReadOnlyList<Area> Areas { get; }

    /// <summary>Null for an area that takes no part.</summary>
    public int? Find(AreaCode area) => _places.TryGetValue(area, out var place) ? place : null;
}
