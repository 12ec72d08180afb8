using WijkDashboard.Domain.Areas;
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

    /// <returns>
    /// One for each checked observation, in the same order; made one by one as they are asked for, so that a release of millions
    /// never stands in memory.
    /// </returns>
    public static IEnumerable<DisclosedObservation> Disclose(Catalogue catalogue, CheckedDelivery delivery)
    {
        // Each figure by itself. Those that give each other away are protected where a publication is made, beside everything
        // else that can be read then: methods, sections 10 to 12.
        var lookup = new AreaLookup(catalogue);
        return delivery.Sheets.SelectMany(sheet => Disclose(catalogue, lookup, sheet));
    }

    private static IEnumerable<DisclosedObservation> Disclose(Catalogue catalogue, AreaLookup lookup, DeliverySheet sheet)
    {
        var indicator = sheet.Indicator;
        var kind = indicator.Measure is Measure.Score ? Inhabitants : indicator.Population;
        var populations = kind is null ? null : lookup.Population(sheet.Edition, kind, sheet.Period.Year);
        var rules = new Rules(indicator, catalogue.Policy(indicator), sheet);
        for (var area = 0; area < sheet.Areas; area++)
            if (sheet.Has(area))
                yield return new Cell(rules, sheet.Edition.Areas[area].Code, populations?[area]).Protect(sheet.Value(area));
    }

    /// <summary>What protects every figure of a sheet.</summary>
    private sealed class Rules(Indicator indicator, DisclosurePolicy policy, DeliverySheet sheet)
    {
        public Indicator Indicator => indicator;

        public DisclosurePolicy Policy => policy;

        public DeliverySheet Sheet => sheet;

        public bool ChangesCounts { get; } = policy.Threshold > 0 || policy.RoundingBase > 1;

        public CellPolicy OfPeople { get; } = CellPolicy.Of(policy, indicator.Multiplier, indicator.Decimals, isSubset: true);

        public CellPolicy OfEvents { get; } = CellPolicy.Of(policy, indicator.Multiplier, indicator.Decimals, isSubset: false);

        public string Name { get; } = policy.Reference;
    }

    /// <summary>One raw figure with the rules that protect it.</summary>
    private readonly struct Cell(Rules rules, AreaCode area, long? population)
    {
        public DisclosedObservation Protect(decimal? raw) => raw is not { } value
            ? Without(CellState.Missing)
            : rules.Indicator.Measure switch
            {
                Measure.Rate or Measure.Proportion => Ratio((long)value),
                Measure.Quantity => Quantity((long)value),
                Measure.Share => Share(value),
                _ => AsItIs(value),
            };

        private DisclosedObservation Ratio(long count)
        {
            if (population is null or 0) return Without(CellState.NoPopulation);
            var cell = Protect(count, isSubset: rules.Indicator.Measure is Measure.Proportion);
            return cell.Rate is null
                ? Without(CellState.Suppressed)
                : With(cell.Rate, cell.Value, CellProtection.Round(population.Value, rules.Policy.RoundingBase));
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
            if (population == 0) return Without(CellState.NoPopulation);
            if (!rules.ChangesCounts) return AsItIs(share);
            if (population is not { } whole) return Without(CellState.Suppressed);

            var multiplier = rules.Indicator.Multiplier;
            var isSubset = multiplier == RateInversion.Percentage;
            var given = Decimals.Round(share, MostDecimals);
            var nearest = (long)Decimals.Round(given * whole / multiplier, 0);
            var implied = RateInversion.Candidates(given, whole, multiplier, given.Scale) ?? new CountRange(nearest, nearest);
            for (var count = implied.Low; count <= implied.High; count++)
                if (Protect(count, isSubset).Rate is null)
                    return Without(CellState.Suppressed);
            return With(Protect(Math.Clamp(nearest, implied.Low, implied.High), isSubset).Rate);
        }

        private DisclosedObservation AsItIs(decimal value) => population < rules.Policy.MinPopulation
            ? Without(CellState.Suppressed)
            : With(Decimals.Round(value, rules.Indicator.Decimals));

        private ProtectedCell Protect(long count, bool isSubset) =>
            CellProtection.Protect(count, population, isSubset ? rules.OfPeople : rules.OfEvents);

        private DisclosedObservation With(decimal? value, long? count = null, long? exposure = null) =>
            Made(CellState.Published, count, exposure, value);

        private DisclosedObservation Without(CellState state) => Made(state, null, null, null);

        private DisclosedObservation Made(CellState state, long? count, long? exposure, decimal? value) => new(
            rules.Indicator.Id, area, rules.Sheet.Period, state, count, exposure, value, rules.Name, rules.Sheet.IsProvisional);
    }
}
