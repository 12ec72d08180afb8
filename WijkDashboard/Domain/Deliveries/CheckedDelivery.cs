using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Domain.Deliveries;

/// <summary>
/// A delivery that passed every check and is not yet protected: it holds raw figures, lives as long as the desk works on it,
/// and is never stored, logged or shown. Only the check makes one, and only disclosure can read its figures.
/// </summary>
public sealed class CheckedDelivery
{
    internal CheckedDelivery(string municipalityId, string partnerId, IReadOnlyList<DeliverySheet> sheets)
    {
        MunicipalityId = municipalityId;
        PartnerId = partnerId;
        Sheets = sheets;
    }

    public string MunicipalityId { get; }

    public string PartnerId { get; }

    public int Count => Sheets.Sum(s => s.Count);

    /// <summary>One for each indicator and period; ordered by indicator, then period, then area, as figures are stored.</summary>
    internal IReadOnlyList<DeliverySheet> Sheets { get; }

    /// <summary>At most one for each indicator, area and period.</summary>
    public IEnumerable<CheckedObservation> Observations =>
        from sheet in Sheets
        from area in Enumerable.Range(0, sheet.Areas)
        where sheet.Has(area)
        select new CheckedObservation(sheet.Indicator.Id, sheet.Edition.Areas[area].Code, sheet.Period, sheet.Value(area));
}

/// <summary>One checked figure. Says what it is about when printed, never how much.</summary>
public readonly record struct CheckedObservation
{
    /// <param name="value">Whole and not negative for counts; null when the partner has no figure.</param>
    internal CheckedObservation(string indicatorId, AreaCode area, Period period, decimal? value)
    {
        IndicatorId = indicatorId;
        Area = area;
        Period = period;
        Value = value;
    }

    public string IndicatorId { get; }

    public AreaCode Area { get; }

    public Period Period { get; }

    /// <summary>Raw; not to be seen outside the core.</summary>
    internal decimal? Value { get; }

    public override string ToString() => $"{IndicatorId} {Area} {Period}";
}
