using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>Which figure: the same in every release.</summary>
public readonly record struct CellKey(string IndicatorId, AreaCode Area, Period Period)
{
    public static CellKey Of(DisclosedObservation cell) => new(cell.IndicatorId, cell.Area, cell.Period);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static CellKey Parse(string text) => text.Split(' ') is [var indicator, var area, var period]
        ? new(indicator, AreaCode.Parse(area), Period.Parse(period))
        : throw new FormatException($"'{text}' names no figure.");

    public override string ToString() => $"{IndicatorId} {Area} {Period}";
}

/// <summary>One state of the figures as readers have it or had it, with the catalogue it was read by.</summary>
/// <param name="Cells">At most one of each key.</param>
/// <param name="HiddenBesides">Those that a repair hid: by themselves they could have been shown.</param>
/// <remarks>Holds no figure as it was counted, so nothing that is decided about a release can depend on one.</remarks>
public sealed record Release(Catalogue Catalogue, IReadOnlyCollection<DisclosedObservation> Cells, IReadOnlySet<CellKey> HiddenBesides);
