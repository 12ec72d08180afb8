using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>
/// Which figures can tell something of a hidden one that changes: those of the same year, of indicators that are tied together; of
/// all years where moving totals are among them.
/// Where nothing is hidden there is nothing to audit, and a release of open data passes at no cost.
/// </summary>
internal sealed class Scope
{
    private readonly IndicatorGroups _groups;
    private readonly HashSet<(string Group, int Year)> _open;

    public Scope(Catalogue catalogue, IReadOnlySet<CellKey> changed, IEnumerable<DisclosedObservation> cells)
    {
        _groups = new(catalogue);
        var touched = changed.Select(k => Of(k.IndicatorId, k.Period)).ToHashSet();
        _open = [.. cells.Where(c => c.State is CellState.Suppressed).Select(c => Of(c.IndicatorId, c.Period)).Where(touched.Contains)];
    }

    public bool IsEmpty => _open.Count == 0;

    public bool Covers(DisclosedObservation cell) => _open.Contains(Of(cell.IndicatorId, cell.Period));

    private (string Group, int Year) Of(string indicatorId, Period period)
    {
        var group = _groups.Of(indicatorId);
        return (group, _groups.SpansYears(group) ? 0 : period.Year);
    }
}
