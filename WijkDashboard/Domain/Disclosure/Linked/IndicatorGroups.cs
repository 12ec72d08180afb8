using WijkDashboard.Domain.Indicators;

namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>Indicators that can tell something of each other: rules and parts of a whole tie them together.</summary>
public sealed class IndicatorGroups
{
    private readonly Catalogue _catalogue;
    private readonly Dictionary<string, string> _groups;

    public IndicatorGroups(Catalogue catalogue)
    {
        _catalogue = catalogue;
        _groups = catalogue.Indicators.ToDictionary(i => i.Id, i => i.Id);
        foreach (var rule in catalogue.Rules.Where(r => r is not IndicatorRule.NotComparable))
            foreach (var id in rule.IndicatorIds) Join(rule.IndicatorIds[0], id);
        foreach (var part in catalogue.Indicators.Where(i => i.PartOf is not null)) Join(part.PartOf!, part.Id);
    }

    public IEnumerable<string> All => _groups.Values.Distinct();

    /// <summary>One name for all that are tied together.</summary>
    public string Of(string indicatorId) => _groups.GetValueOrDefault(indicatorId, indicatorId);

    /// <summary>True when figures of one year can tell something of another: a moving total goes over the end of a year.</summary>
    public bool SpansYears(string group) => _catalogue.Rules.OfType<IndicatorRule.MovingTotal>().Any(r => Of(r.WholeId) == group);

    /// <summary>The indicators of a group of which figures can stand in an equation.</summary>
    public IReadOnlyList<string> Members(string group) =>
        [.. _catalogue.Indicators.Where(i => _groups[i.Id] == group && CellKnowledge.IsLinked(_catalogue, i)).Select(i => i.Id)];

    /// <summary>
    /// True when figures of the group, read by this catalogue, can be in one equation. Where it has one indicator on one level they
    /// cannot, and only another delivery of the same figures can tell something of them.
    /// </summary>
    public bool HasEquations(string group) =>
        Members(group) is var members && (members.Count > 1 || members.Any(id => _catalogue.Indicator(id)!.Levels.Count > 1));

    private void Join(string one, string other)
    {
        if (!_groups.TryGetValue(one, out var to) || !_groups.TryGetValue(other, out var from) || to == from) return;
        foreach (var id in _groups.Where(g => g.Value == from).Select(g => g.Key).ToArray()) _groups[id] = to;
    }
}
