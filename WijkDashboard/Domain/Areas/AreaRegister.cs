using System.Collections.Frozen;

namespace WijkDashboard.Domain.Areas;

/// <summary>All editions of one municipality's division, and which figures may stand under which code.</summary>
public sealed class AreaRegister
{
    private readonly FrozenDictionary<string, FrozenDictionary<AreaCode, Area>> _byEdition;
    private readonly FrozenDictionary<string, int> _order;

    /// <exception cref="ArgumentException">No edition, or an area whose boundary dates from an unknown edition.</exception>
    public AreaRegister(IEnumerable<AreaEdition> editions)
    {
        Editions = [.. editions.OrderBy(e => e.FromYear)];
        if (Editions.Count == 0) throw new ArgumentException("A register needs at least one edition.", nameof(editions));
        _order = Editions.Select((e, i) => (e.Id, i)).ToFrozenDictionary(e => e.Id, e => e.i);
        var unknown = Editions.SelectMany(e => e.Areas).FirstOrDefault(a => !_order.ContainsKey(a.BoundarySince));
        if (unknown is not null)
            throw new ArgumentException($"{unknown.Code}: edition '{unknown.BoundarySince}' is unknown.", nameof(editions));
        _byEdition = Editions.ToFrozenDictionary(e => e.Id, e => e.Areas.ToFrozenDictionary(a => a.Code));
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<AreaEdition> Editions { get; }

    public AreaEdition Edition(string id) => Editions[_order[id]];

    public bool HasEdition(string id) => _order.ContainsKey(id);

    /// <summary>The edition on which figures of a year are counted: the last that began in or before it, else the first.</summary>
    public AreaEdition EditionOf(int year) => Editions.LastOrDefault(e => e.FromYear <= year) ?? Editions[0];

    public Area? Find(string editionId, AreaCode code) =>
        _byEdition.TryGetValue(editionId, out var areas) ? areas.GetValueOrDefault(code) : null;

    /// <summary>The area as the edition of that year knows it, or null when the code does not exist in it.</summary>
    public Area? Find(int year, AreaCode code) => Find(EditionOf(year).Id, code);

    /// <summary>True when a code means the same piece of land in both editions.</summary>
    public bool SameBoundary(AreaCode code, string editionId, string otherEditionId)
    {
        if (editionId == otherEditionId) return Find(editionId, code) is not null;
        var (older, newer) = _order[editionId] < _order[otherEditionId] ? (editionId, otherEditionId) : (otherEditionId, editionId);
        return Find(older, code) is not null
            && Find(newer, code) is { } area
            && _order[area.BoundarySince] <= _order[older];
    }
}
