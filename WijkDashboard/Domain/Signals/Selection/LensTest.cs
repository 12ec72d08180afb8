namespace WijkDashboard.Domain.Signals.Selection;

/// <summary>One question that a lens asked of one district. All questions of a municipality are one family.</summary>
/// <param name="Subject">The place of its indicator or pair in the family.</param>
/// <param name="Area">The place of its district.</param>
/// <param name="Observed">For discordance the score of the first domain.</param>
/// <param name="Expected">For discordance the score of the second.</param>
/// <param name="IsLarge">Whether the difference is large enough to talk about, however sure.</param>
internal readonly record struct LensTest(
    Lens Lens, int Subject, int Area, double Observed, double Expected, double Z, double P, bool IsLarge)
{
    /// <summary>A smaller difference concerns too few people or events to talk about.</summary>
    private const double SmallestDifference = 5;

    private const double SmallestExcess = 1.25;

    private const double SmallestShortfall = 0.8;

    /// <summary>The gate on size of the level and change lens (methods, section 5).</summary>
    public static bool IsLargeDifference(double observed, double expected)
    {
        if (!(Math.Abs(observed - expected) >= SmallestDifference)) return false;
        var ratio = observed / expected;
        return expected == 0 || ratio is >= SmallestExcess or <= SmallestShortfall;
    }
}

/// <summary>A test that became a signal.</summary>
internal readonly record struct Hit(LensTest Test, Tier Tier, double AdjustedP);
