namespace WijkDashboard.Domain.Signals;

/// <summary>What rounding the released counts adds to their noise (methods, section 1).</summary>
internal static class RoundingNoise
{
    /// <summary>The constant in Anscombe's square root of a Poisson count, Biometrika 1948;35:246.</summary>
    private const double Anscombe = 3.0 / 8;

    /// <summary>v_b, the mean square of the rounding error: a count lies anywhere among the b that share its multiple.</summary>
    public static double Variance(int roundingBase)
    {
        var square = (double)roundingBase * roundingBase;
        return (roundingBase % 2 == 0 ? square + 2 : square - 1) / 12;
    }

    /// <summary>k, what is added to a count before its root is taken.</summary>
    public static double Shift(int roundingBase) => Anscombe + Variance(roundingBase);
}
