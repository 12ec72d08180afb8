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
    /// Halves the interval, or interpolates where the curve is smooth: a third of the steps of halving alone (Chandrupatla,
    /// Adv Eng Software 1997;28:145).
    /// </summary>
    /// <param name="dispersion">Q of the scores as a function of tau; falls as tau rises.</param>
    /// <returns>0 when chance alone explains the differences; 2 when even that does not.</returns>
    public static double Solve(Func<double, double> dispersion)
    {
        var (far, farValue) = (0.0, dispersion(0) - 1);
        if (farValue <= 0) return 0;
        var (near, nearValue) = (Widest, dispersion(Widest) - 1);
        if (nearValue > 0) return Widest;
        var (last, lastValue) = (far, farValue);
        while (Math.Abs(far - near) > Precision && nearValue != 0)
        {
            var part = Part((near, nearValue), (far, farValue), (last, lastValue));
            // A step of less than the precision would not close the interval.
            var reach = Precision / 2 / Math.Abs(far - near);
            var tau = near + Math.Clamp(part, reach, 1 - reach) * (far - near);
            var value = dispersion(tau) - 1;
            if (Math.Sign(value) == Math.Sign(nearValue)) (last, lastValue) = (near, nearValue);
            else (last, lastValue, far, farValue) = (far, farValue, near, nearValue);
            (near, nearValue) = (tau, value);
        }

        return Math.Abs(nearValue) <= Math.Abs(farValue) ? near : far;
    }

    /// <summary>Where between near (0) and far (1) to look next: by the inverse parabola where that is safe, else in the middle.</summary>
    private static double Part((double X, double Y) near, (double X, double Y) far, (double X, double Y) last)
    {
        if (last == far) return 0.5;
        var xi = (near.X - far.X) / (last.X - far.X);
        var phi = (near.Y - far.Y) / (last.Y - far.Y);
        if (phi * phi >= xi || (1 - phi) * (1 - phi) >= 1 - xi) return 0.5;
        return near.Y / (far.Y - near.Y) * last.Y / (far.Y - last.Y)
            + (last.X - near.X) / (far.X - near.X) * near.Y / (last.Y - near.Y) * far.Y / (last.Y - far.Y);
    }
}
