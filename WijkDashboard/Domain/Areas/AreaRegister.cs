using System.Collections.Frozen;

namespace WijkDashboard.Domain.Areas;

/// <summary>All editions of one municipality's division, and which figures may stand under which code.</summary>
public sealed class AreaRegister
{
    private readonly FrozenDictionary<string, FrozenDictionary<AreaCode, Area>> _byEdition;
    private readonly FrozenDictionary<string, ILookup<AreaCode, Recoding>> _origins;
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
        _origins = Editions.ToFrozenDictionary(e => e.Id, e => e.Recodings.ToLookup(r => r.To));
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<AreaEdition> Editions { get; }

    public AreaEdition Edition(string id) => Editions[_order[id]];

    public bool HasEdition(string id) => _order.ContainsKey(id);

    /// <summary>The edition on which figures of a year are counted: the last that began in or before it, else the first.</summary>
    /// <remarks>Asked for every figure, so without a closure.</remarks>
    public AreaEdition EditionOf(int year)
    {
        for (var i = Editions.Count - 1; i > 0; i--)
            if (Editions[i].FromYear <= year) return Editions[i];
        return Editions[0];
    }

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

    /// <summary>What became of the codes of the edition before, as far as it was written down; empty for the first edition.</summary>
    public IReadOnlyList<Recoding> Recodings(string editionId) => Edition(editionId).Recodings;

    /// <summary>The codes in an edition that a code of the edition before became; none when nothing was written down.</summary>
    public IReadOnlyList<AreaCode> SuccessorsOf(AreaCode code, string editionId) =>
        [.. Recodings(editionId).Where(r => r.From == code).Select(r => r.To).Distinct()];

    /// <summary>
    /// What happened to an area when an edition began. What the recode table says goes first; without a line in it, the
    /// boundary and the name of the same code decide.
    /// </summary>
    public AreaChange ChangeOf(AreaCode code, string editionId)
    {
        if (Find(editionId, code) is not { } area) return new AreaChange.Absent();
        var order = _order[editionId];
        if (order == 0) return new AreaChange.First();
        var before = Editions[order - 1].Id;
        var origins = _origins[editionId][code].ToArray();
        return origins switch
        {
            [{ KeepsLand: true } same, ..] => Kept(same.From, area, before),
            [{ Kind: RecodingKind.Split } split, ..] => new AreaChange.SplitFrom(split.From, NameOf(before, split.From)),
            [_, ..] => new AreaChange.MergedFrom([.. origins.Select(o => o.From)], [.. origins.Select(o => NameOf(before, o.From))]),
            [] when Find(before, code) is null => new AreaChange.Appeared(),
            [] when _order[area.BoundarySince] == order => new AreaChange.BoundaryMoved(),
            [] => Kept(code, area, before),
        };
    }

    /// <summary>Every edition since the first in which the series of a code breaks, oldest first.</summary>
    public IReadOnlyList<SeriesBreak> BreaksOf(AreaCode code) =>
    [
        .. Editions.Select(edition => new SeriesBreak(edition, ChangeOf(code, edition.Id))).Where(b => b.Change.BreaksSeries),
    ];

    private AreaChange Kept(AreaCode before, Area area, string editionBefore)
    {
        var name = NameOf(editionBefore, before);
        if (name != area.Name) return new AreaChange.Renamed(before, name);
        return before == area.Code ? new AreaChange.Comparable() : new AreaChange.NewCode(before);
    }

    private string NameOf(string editionId, AreaCode code) => Find(editionId, code)?.Name ?? code.Value;
}
