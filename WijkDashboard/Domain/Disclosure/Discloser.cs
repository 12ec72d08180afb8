using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Indicators;

namespace WijkDashboard.Domain.Disclosure;

/// <summary>Protects a checked delivery: the one step between a partner's raw figures and anything others can see.</summary>
/// <remarks>The same delivery under the same catalogue always gives the same release; nothing is left to chance.</remarks>
public static class Discloser
{
    /// <summary>The population of which a score needs enough members, as a score has none of its own.</summary>
    private const string Inhabitants = "inhabitants";

    /// <summary>Further decimals of a share tell no more of the count under it.</summary>
    private const int MostDecimals = 6;

    /// <returns>One for each checked observation, in the same order.</returns>
    /// <exception cref="ArgumentException">The delivery names an indicator that the catalogue does not have.</exception>
    public static IReadOnlyList<DisclosedObservation> Disclose(Catalogue catalogue, CheckedDelivery delivery)
    {
        var release = new DisclosedObservation[delivery.Observations.Count];
        for (var i = 0; i < release.Length; i++) release[i] = Cell.Of(catalogue, delivery.Observations[i]).Protect();

        // Here the whole release is known, and nothing of it has left yet. Protecting linked cells (totals, parts, overlapping
        // areas, earlier releases) and the audit of the result belong at this point: methods, sections 10 to 12.
        return release;
    }

    /// <summary>One raw figure with the rules that protect it.</summary>
    private sealed record Cell(CheckedObservation Observation, Indicator Indicator, DisclosurePolicy Policy, long? Population)
    {
        public static Cell Of(Catalogue catalogue, CheckedObservation observation)
        {
            var indicator = catalogue.Indicator(observation.IndicatorId)
                ?? throw new ArgumentException($"Indicator '{observation.IndicatorId}' is not in the catalogue.", nameof(observation));
            var kind = indicator.Measure is Measure.Score ? Inhabitants : indicator.Population;
            var population = kind is null ? null : catalogue.Population.For(observation.Area, kind, observation.Period.Year);
            return new(observation, indicator, catalogue.Policy(indicator), population?.Count);
        }

        public DisclosedObservation Protect() => Observation.Value is not { } value
            ? Without(CellState.Missing)
            : Indicator.Measure switch
            {
                Measure.Rate or Measure.Proportion => Ratio((long)value),
                Measure.Quantity => Quantity((long)value),
                Measure.Share => Share(value),
                _ => AsItIs(value),
            };

        private bool IsOfTooFew => Population < Policy.MinPopulation;

        private bool ChangesCounts => Policy.Threshold > 0 || Policy.RoundingBase > 1;

        private DisclosedObservation Ratio(long count)
        {
            if (Population is null or 0) return Without(CellState.NoPopulation);
            var cell = Protect(count, isSubset: Indicator.Measure is Measure.Proportion);
            return cell.Rate is null
                ? Without(CellState.Suppressed)
                : With(cell.Rate, cell.Value, CellProtection.Round(Population.Value, Policy.RoundingBase));
        }

        private DisclosedObservation Quantity(long count)
        {
            var cell = Protect(count, isSubset: false);
            return cell.State is CellState.Published ? With(cell.Value, cell.Value) : Without(CellState.Suppressed);
        }

        /// <summary>
        /// Where counts of a kind are hidden or rounded, a share must not tell more than they would. It is traced back to
        /// the counts it can stand for; when one of them would be hidden so is the share, else it follows the rounded count.
        /// </summary>
        private DisclosedObservation Share(decimal share)
        {
            if (Population == 0) return Without(CellState.NoPopulation);
            if (!ChangesCounts) return AsItIs(share);
            if (Population is not { } population) return Without(CellState.Suppressed);

            var isSubset = Indicator.Multiplier == RateInversion.Percentage;
            var given = Decimals.Round(share, MostDecimals);
            var nearest = (long)Decimals.Round(given * population / Indicator.Multiplier, 0);
            var implied = RateInversion.Candidates(given, population, Indicator.Multiplier, given.Scale)
                ?? new CountRange(nearest, nearest);
            for (var count = implied.Low; count <= implied.High; count++)
                if (Protect(count, isSubset).Rate is null)
                    return Without(CellState.Suppressed);
            return With(Protect(Math.Clamp(nearest, implied.Low, implied.High), isSubset).Rate);
        }

        private DisclosedObservation AsItIs(decimal value) =>
            IsOfTooFew ? Without(CellState.Suppressed) : With(Decimals.Round(value, Indicator.Decimals));

        private ProtectedCell Protect(long count, bool isSubset) => CellProtection.Protect(
            count, Population, CellPolicy.Of(Policy, Indicator.Multiplier, Indicator.Decimals, isSubset));

        private DisclosedObservation With(decimal? value, long? count = null, long? exposure = null) =>
            Made(CellState.Published, count, exposure, value);

        private DisclosedObservation Without(CellState state) => Made(state, null, null, null);

        private DisclosedObservation Made(CellState state, long? count, long? exposure, decimal? value) => new(
            Observation.IndicatorId, Observation.Area, Observation.Period,
            state, count, exposure, value, $"{Policy.Id}.{Policy.Version}");
    }
}
