namespace WijkDashboard.Domain.Signals.Selection;

/// <summary>From many tests to the few that are worth talking about (methods, section 5).</summary>
internal static class Agenda
{
    /// <summary>Of the strong signals, the part that may be chance.</summary>
    private const double StrongRate = 0.05;

    private const double PossibleP = 0.01;

    /// <summary>Chance hits expected among the possible signals of a whole report, at most.</summary>
    private const double PossibleBudget = 2;

    /// <summary>The largest p of a possible signal in a family of so many tests.</summary>
    public static double PossibleLimit(int tests) => Math.Min(PossibleP, PossibleBudget / tests);

    /// <summary>The possible signals that chance alone gives, at most.</summary>
    public static double ExpectedChanceHits(int tests) => Math.Min(tests * PossibleP, PossibleBudget);

    /// <summary>Strong before possible, then by p, then lens, district and subject by name; not capped.</summary>
    /// <param name="names">District and subject of a test, to order what is equally likely.</param>
    public static IReadOnlyList<Hit> Select(IReadOnlyList<LensTest> family, Func<LensTest, (string District, string Subject)> names)
    {
        var p = new double[family.Count];
        for (var i = 0; i < p.Length; i++) p[i] = family[i].P;
        var adjusted = FalseDiscovery.Adjust(p, Adjustment.BenjaminiHochberg);
        var possible = PossibleLimit(family.Count);
        var hits = new List<Hit>();
        for (var i = 0; i < p.Length; i++)
        {
            if (!family[i].IsLarge) continue;
            if (adjusted[i] <= StrongRate) hits.Add(new(family[i], Tier.Strong, adjusted[i]));
            else if (p[i] <= possible) hits.Add(new(family[i], Tier.Possible, adjusted[i]));
        }

        return
        [
            .. hits.OrderBy(h => h.Tier).ThenBy(h => h.Test.P).ThenBy(h => h.Test.Lens.ToString(), StringComparer.Ordinal)
                .ThenBy(h => names(h.Test).District, StringComparer.Ordinal).ThenBy(h => names(h.Test).Subject, StringComparer.Ordinal),
        ];
    }
}
