using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;

namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>The cells of one release while its equations are written down.</summary>
/// <param name="release">With only the cells that matter.</param>
/// <param name="mark">Tells its cells from those of other releases; empty for the newest.</param>
internal sealed class ReleaseCells(Release release, string mark, CellKnowledge knowledge, List<LinkedCell> cells, List<Equation> equations)
{
    private readonly Dictionary<CellKey, int> _places = [];

    public Release Release => release;

    public Catalogue Catalogue => release.Catalogue;

    /// <summary>Every cell that has a place, ordered; those that nobody delivered among them.</summary>
    public IReadOnlyList<CellKey> Keys =>
        [.. _places.Keys.OrderBy(k => k.IndicatorId, StringComparer.Ordinal).ThenBy(k => k.Period).ThenBy(k => k.Area)];

    public void AddReleased()
    {
        foreach (var cell in release.Cells.OrderBy(c => c.IndicatorId, StringComparer.Ordinal).ThenBy(c => c.Period).ThenBy(c => c.Area))
        {
            var key = CellKey.Of(cell);
            _places.Add(key, Add(knowledge.Of(cell, key + mark)));
        }
    }

    public int? Find(CellKey key) => _places.TryGetValue(key, out var place) ? place : null;

    /// <summary>The place of a cell; one that was not released gets a place of its own and can be anything.</summary>
    public int At(CellKey key)
    {
        if (!_places.TryGetValue(key, out var place)) _places[key] = place = Free(key.ToString(), CellRange.NotNegative);
        return place;
    }

    /// <summary>A number that is in an equation and is no figure.</summary>
    public int Free(string name, CellRange range) => Add(new LinkedCell(name + mark, range));

    /// <summary>What a total counts that is in none of its parts; most likely nobody.</summary>
    public int Rest(CellKey total)
    {
        var rest = Free($"{total} rest", CellRange.NotNegative);
        equations.Add(new(EquationKind.Complete, [new(rest, 1)]));
        return rest;
    }

    /// <summary>A total is the sum of its parts.</summary>
    public void Sum(EquationKind kind, int total, IEnumerable<int> parts) =>
        equations.Add(new(kind, [.. parts.Select(p => new Term(p, 1)), new Term(total, -1)], Total: total));

    /// <summary>The one is at most so much less than the other.</summary>
    public void AtLeast(int larger, int smaller, string name, double tolerance) => equations.Add(new(
        EquationKind.AtLeast,
        [new(smaller, 1), new(Free(name, new(-tolerance, double.PositiveInfinity)), 1), new(larger, -1)]));

    /// <summary>True when figures of a smaller level add up to those of a larger one.</summary>
    public bool AddsUp(Indicator indicator, AreaLevel larger, AreaLevel smaller) =>
        !Catalogue.Rules.OfType<IndicatorRule.NotComparable>().Any(r => r.IndicatorId == indicator.Id && r.Excepts(larger, smaller));

    private int Add(LinkedCell cell)
    {
        cells.Add(cell);
        return cells.Count - 1;
    }
}
