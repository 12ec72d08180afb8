using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Disclosure.Linked;

namespace WijkDashboard.Store.Audits;

/// <summary>The years of which a delivery has figures of an indicator.</summary>
internal sealed record Span(long DeliveryId, string IndicatorId, int First, int Last)
{
    /// <summary>No figure tells anything of another, but the same one in other deliveries: only those that were ever hidden matter.</summary>
    public bool IsAlone { get; init; }

    public bool Meets(Span other) => First <= other.Last && other.First <= Last;
}

/// <summary>What matters of one delivery to an audit.</summary>
/// <param name="HiddenBesides">Which of its figures an earlier audit hid.</param>
internal sealed record LinkedSheet(IReadOnlyList<DisclosedObservation> Cells, IReadOnlySet<CellKey> HiddenBesides)
{
    /// <summary>The figures of several deliveries as one state; the later go over the earlier.</summary>
    public static Release Together(Domain.Catalogue catalogue, IEnumerable<LinkedSheet> sheets)
    {
        var (cells, besides) = (new Dictionary<CellKey, DisclosedObservation>(), new HashSet<CellKey>());
        foreach (var sheet in sheets)
            foreach (var cell in sheet.Cells)
            {
                var key = CellKey.Of(cell);
                cells[key] = cell;
                if (sheet.HiddenBesides.Contains(key)) besides.Add(key);
                else besides.Remove(key);
            }

        return new(catalogue, cells.Values, besides);
    }
}
