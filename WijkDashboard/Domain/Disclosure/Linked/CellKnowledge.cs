using WijkDashboard.Domain.Indicators;

namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>
/// What an outsider can attach to one cell by itself, knowing policy and population: both are public. Who is hidden is not told
/// why, but small is the likely reason, and the strongest attacker guesses right (methods, section 11).
/// </summary>
internal sealed class CellKnowledge(Release release, double width)
{
    private readonly Catalogue _catalogue = release.Catalogue;

    /// <summary>What is linked with others: counts, and shares that are protected as counts.</summary>
    public static bool IsLinked(Catalogue catalogue, Indicator indicator) =>
        indicator.IsCount || (indicator is { Measure: Measure.Share, Population: not null } && ChangesCounts(catalogue.Policy(indicator)));

    public LinkedCell Of(DisclosedObservation cell, string id)
    {
        var key = CellKey.Of(cell);
        var indicator = _catalogue.Indicator(cell.IndicatorId)!;
        var policy = Policy(indicator);
        var most = Most(key, policy);
        var linked = new LinkedCell(id, new(0, most))
        {
            PartnerId = indicator.PartnerId,
            WhenHidden = new(policy.ZeroIsSensitive ? Math.Min(policy.Threshold, most) : 0, most),
        };
        return cell.State switch
        {
            CellState.Published when Count(cell, key, indicator, policy) is { } count => linked with { Range = Behind(Published(count, policy, IsOfNow(cell, indicator)), indicator), Value = count },
            CellState.Suppressed => Hidden(linked, key, indicator, policy, most),
            _ => linked,
        };
    }

    /// <summary>What a repair hid is too large for the threshold; whoever repeats the repair knows which cells those are.</summary>
    private LinkedCell Hidden(LinkedCell cell, CellKey key, Indicator indicator, CellPolicy policy, double most)
    {
        var range = release.HiddenBesides.Contains(key) ? cell.WhenHidden : Behind(Small(policy, most, Population(key)), indicator);
        return cell with { Range = range, Certain = range == new CellRange(0, most) ? null : new(0, most), Protection = Math.Min(width, range.Width) };
    }

    /// <summary>What can lie behind the delivered counts of a range, where the source rounded before.</summary>
    private static CellRange Behind(CellRange delivered, Indicator indicator)
    {
        if (indicator.SourceRounding == 1) return delivered;
        double rounding = indicator.SourceRounding, half = rounding / 2;
        var (least, most) = (Math.Ceiling(delivered.Low / rounding) * rounding, Math.Floor(delivered.High / rounding) * rounding);
        // A figure that is no multiple was not rounded as the catalogue says.
        return least > most ? delivered : new(Math.Max(0, least - half), most + half);
    }

    /// <summary>Nothing is known of a group that is too small to tell of; else the count itself was.</summary>
    private static CellRange Small(CellPolicy policy, double most, long? population) =>
        population < policy.MinPopulation || policy.Threshold == 0
            ? new(0, most)
            : new(policy.ZeroIsSensitive ? 0 : 1, Math.Min(policy.Threshold - 1, most));

    /// <param name="isOfNow">Under an earlier policy there was another threshold, of which nothing is known here.</param>
    private static CellRange Published(long count, CellPolicy policy, bool isOfNow)
    {
        var (low, high) = CellProtection.Candidates(count, isOfNow ? policy : policy with { Threshold = 0 });
        return new(low, high);
    }

    private bool IsOfNow(DisclosedObservation cell, Indicator indicator) => cell.Policy == _catalogue.Policy(indicator).Reference;

    /// <summary>Persons are no more than there are; the complement is what is left.</summary>
    private double Most(CellKey key, CellPolicy policy) =>
        policy.IsSubset && Population(key) is { } population ? population : double.PositiveInfinity;

    /// <summary>The released count; of a share the one that it was computed from.</summary>
    private long? Count(DisclosedObservation cell, CellKey key, Indicator indicator, CellPolicy policy)
    {
        if (indicator.Measure is not Measure.Share) return cell.Count;
        if (cell.Value is not { } share || Population(key) is not { } population) return null;
        var people = CellProtection.Round(population, policy.RoundingBase);
        return CellProtection.Round((long)Decimals.Round(share * people / indicator.Multiplier, 0), policy.RoundingBase);
    }

    private long? Population(CellKey key) => _catalogue.Indicator(key.IndicatorId)!.Population is { } kind
        ? _catalogue.Population.For(key.Area, kind, key.Period.Year)?.Count
        : null;

    private CellPolicy Policy(Indicator indicator) => CellPolicy.Of(
        _catalogue.Policy(indicator), indicator.Multiplier, indicator.Decimals,
        indicator.Measure is Measure.Proportion || indicator is { Measure: Measure.Share, Multiplier: RateInversion.Percentage });

    private static bool ChangesCounts(DisclosurePolicy policy) => policy.Threshold > 0 || policy.RoundingBase > 1;
}
