namespace WijkDashboard.Domain.Signals.Robust;

/// <summary>Fills in the scores that a value of tau gives.</summary>
internal delegate void ScoresAt(double tau, Span<double> scores);

/// <summary>
/// Tau: how much districts ordinarily differ beyond chance. The value at which the dispersion of all scores is just 1 (Paule
/// and Mandel, J Res NBS 1982;87:377).
/// </summary>
internal static class Spread
{
    private const double Widest = 2;

    private const double Precision = 1e-10;

    /// <param name="count">How many scores there are; at least 2.</param>
    public static double Solve(ScoresAt scores, int count, double trim)
    {
        var (z, buffer, kappa) = (new double[count], new double[count], Winsor.Kappa(trim));
        return Solve(tau =>
        {
            scores(tau, z);
            return Winsor.Dispersion(z, trim, kappa, buffer);
        });
    }

    /// <summary>
    /// Halves the interval, or interpolates where the curve is smooth (Chandrupatla, Adv Eng Software 1997;28:145). Looks at
    /// 1/Q as a function of τ², which is nearly a straight line, so that a handful of steps is enough.
    /// </summary>
    /// <param name="dispersion">Q of the scores as a function of tau; falls as tau rises.</param>
    /// <returns>0 when chance alone explains the differences; 2 when even that does not.</returns>
    public static double Solve(Func<double, double> dispersion)
    {
        Point far = At(0), near;
        if (far.Excess <= 0) return 0;
        near = At(Widest * Widest);
        if (near.Excess > 0) return Widest;
        var last = far;
        while (near.Excess != 0 && Math.Abs(Math.Sqrt(far.Square) - Math.Sqrt(near.Square)) > Precision)
        {
            var next = At(near.Square + Part(near, far, last) * (far.Square - near.Square));
            if (Math.Sign(next.Excess) == Math.Sign(near.Excess)) last = near;
            else (last, far) = (far, near);
            near = next;
        }

        return Math.Sqrt(Math.Abs(near.Excess) <= Math.Abs(far.Excess) ? near.Square : far.Square);

        Point At(double square) => new(square, 1 - 1 / dispersion(Math.Sqrt(square)));
    }

    /// <param name="Square">τ².</param>
    /// <param name="Excess">1 − 1/Q: above 0 while there is more spread than τ explains.</param>
    private readonly record struct Point(double Square, double Excess);

    /// <summary>
    /// Where between near (0) and far (1) to look next: by the inverse parabola where that is safe, else in the middle; never
    /// so close to an end that the interval would not become smaller.
    /// </summary>
    private static double Part(Point near, Point far, Point last)
    {
        var reach = Precision * Precision + Precision * Math.Max(Math.Sqrt(near.Square), Math.Sqrt(far.Square));
        var least = Math.Min(0.5, reach / 2 / Math.Abs(far.Square - near.Square));
        return Math.Clamp(Interpolated(near, far, last), least, 1 - least);
    }

    private static double Interpolated(Point near, Point far, Point last)
    {
        if (last == far) return near.Excess / (near.Excess - far.Excess);
        var xi = (near.Square - far.Square) / (last.Square - far.Square);
        var phi = (near.Excess - far.Excess) / (last.Excess - far.Excess);
        if (phi * phi >= xi || (1 - phi) * (1 - phi) >= 1 - xi) return 0.5;
        return near.Excess / (far.Excess - near.Excess) * last.Excess / (far.Excess - last.Excess)
            + (last.Square - near.Square) / (far.Square - near.Square) * near.Excess / (last.Excess - near.Excess) * far.Excess / (last.Excess - far.Excess);
    }
}
