using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Domain.Signals;

/// <summary>One question that a lens asked of one figure. All questions of a report are one family.</summary>
internal readonly record struct LensTest(
    Lens Lens, AreaCode Area, string IndicatorId, Period Period, double Observed, double Expected, double P);

/// <summary>From many tests to the few that are worth talking about (methods, section 5).</summary>
internal static class Agenda
{
    /// <summary>Of the strong signals, the part that may be chance.</summary>
    private const double StrongRate = 0.05;

    private const double PossibleP = 0.01;

    /// <summary>Chance hits expected among the possible signals of a whole report, at most.</summary>
    private const double PossibleBudget = 2;

    /// <summary>A smaller difference concerns too few people or events to talk about.</summary>
    private const double SmallestDifference = 5;

    private const double SmallestExcess = 1.25;

    private const double SmallestShortfall = 0.8;

    /// <summary>Not capped: a page shows the first lines, and a cap by p does not weaken the control of errors.</summary>
    public static IReadOnlyList<Signal> Select(IReadOnlyList<LensTest> family)
    {
        var adjusted = FalseDiscovery.Adjust([.. family.Select(t => (double?)t.P)], Adjustment.BenjaminiHochberg);
        var possible = Math.Min(PossibleP, PossibleBudget / family.Count);
        var signals = new List<Signal>();
        for (var i = 0; i < family.Count; i++)
        {
            Tier? tier = adjusted[i] <= StrongRate ? Tier.Strong : family[i].P <= possible ? Tier.Possible : null;
            if (tier is { } sure && IsLargeEnough(family[i])) signals.Add(ToSignal(family[i], sure, adjusted[i]!.Value));
        }

        return
        [
            .. signals.OrderBy(s => s.Tier).ThenBy(s => s.P).ThenBy(s => s.Lens).ThenBy(s => s.Area)
                .ThenBy(s => s.IndicatorId, StringComparer.Ordinal),
        ];
    }

    private static bool IsLargeEnough(LensTest test)
    {
        if (Math.Abs(test.Observed - test.Expected) < SmallestDifference) return false;
        var ratio = test.Observed / test.Expected;
        return test.Expected == 0 || ratio is >= SmallestExcess or <= SmallestShortfall;
    }

    private static Signal ToSignal(LensTest test, Tier tier, double adjusted) => new(
        $"{Name(test.Lens)}:{test.IndicatorId}:{test.Area}:{test.Period}",
        test.Lens, test.Area, test.IndicatorId, test.Period,
        test.Observed > test.Expected ? Direction.More : Direction.Fewer,
        tier, test.Observed, test.Expected, test.P, adjusted);

    /// <summary>Stands in addresses and files, so it does not follow a renamed member.</summary>
    private static string Name(Lens lens) => lens switch
    {
        Lens.Level => "level",
        _ => throw new ArgumentOutOfRangeException(nameof(lens), lens, null),
    };
}
