namespace WijkDashboard.Domain.Signals;

/// <summary>
/// Tau: how much districts ordinarily differ beyond chance, as the standard deviation of their log rates. The value at which
/// the dispersion of all scores is just 1 (Paule and Mandel, J Res NBS 1982;87:377).
/// </summary>
internal static class Spread
{
    private const double Widest = 2;

    private const double Precision = 1e-10;

    /// <param name="dispersion">Q of the scores as a function of tau; falls as tau rises.</param>
    /// <returns>0 when chance alone explains the differences; 2 when even that does not.</returns>
    public static double Solve(Func<double, double> dispersion)
    {
        if (dispersion(0) <= 1) return 0;
        if (dispersion(Widest) > 1) return Widest;
        var (low, high) = (0.0, Widest);
        while (high - low > Precision)
        {
            var middle = (low + high) / 2;
            if (dispersion(middle) > 1) low = middle;
            else high = middle;
        }

        return (low + high) / 2;
    }
}
