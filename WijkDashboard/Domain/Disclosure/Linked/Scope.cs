using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>
/// Which figures can tell something of a hidden one that a draft touches: those of the same year, of indicators that rules link.
/// Where nothing is hidden there is nothing to audit, and a release of open data passes at no cost.
/// </summary>
internal sealed class Scope
{
    private readonly Dictionary<string, string> _groups = [];
    private readonly HashSet<(string Group, int Year)> _open;

    public Scope(Catalogue catalogue, IReadOnlySet<CellKey> draft, IEnumerable<DisclosedObservation> cells)
    {
        foreach (var indicator in catalogue.Indicators) _groups[indicator.Id] = indicator.Id;
        foreach (var rule in catalogue.Rules.Where(r => r is not IndicatorRule.NotComparable))
            foreach (var id in rule.IndicatorIds) Join(rule.IndicatorIds[0], id);
        foreach (var part in catalogue.Indicators.Where(i => i.PartOf is not null)) Join(part.PartOf!, part.Id);

        var touched = draft.Select(k => Of(k.IndicatorId, k.Period)).ToHashSet();
        _open = [.. cells.Where(c => c.State is CellState.Suppressed).Select(c => Of(c.IndicatorId, c.Period)).Where(touched.Contains)];
    }

    public bool IsEmpty => _open.Count == 0;

    public bool Covers(DisclosedObservation cell) => _open.Contains(Of(cell.IndicatorId, cell.Period));

    private (string Group, int Year) Of(string indicatorId, Period period) => (_groups.GetValueOrDefault(indicatorId, indicatorId), period.Year);

    private void Join(string one, string other)
    {
        if (!_groups.TryGetValue(one, out var to) || !_groups.TryGetValue(other, out var from) || to == from) return;
        foreach (var id in _groups.Where(g => g.Value == from).Select(g => g.Key).ToArray()) _groups[id] = to;
    }
}
