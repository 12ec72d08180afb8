using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Domain.Signals;

/// <summary>
/// One figure among the others on a strip, from 0 (far fewer) over a half (as expected) to 1 (far more). The scale is the score of the
/// comparison, so that all strips share it and the band of ordinary differences runs straight through them.
/// </summary>
/// <param name="Own">Place of the area itself.</param>
/// <param name="Others">Places of the other areas that were compared; one without a released figure has none.</param>
public sealed record Spine(double Own, IReadOnlyList<double> Others)
{
    /// <summary>Where the strip is cut: farther apart there is nothing more to read from it.</summary>
    private const double Reach = 3.6;

    /// <summary>Both ends of the band of ordinary differences (<see cref="Standing.Z"/> of −1 and 1).</summary>
    public static (double From, double To) Band => (At(-1), At(1));

    /// <summary>The place of a score; beyond both ends it stays at the end.</summary>
    public static double At(double z) => (Math.Clamp(z, -Reach, Reach) + Reach) / (2 * Reach);

    /// <returns>Null for an area that was not compared, or among too few to be shown.</returns>
    public static Spine? Of(LensOutcome outcome, AreaCode area)
    {
        if (!outcome.MayPlace || outcome.Of(area).Z is not { } own) return null;
        return new(At(own), [.. outcome.Places.Areas.Where(other => other.Code != area).Select(other => outcome.Of(other.Code).Z).OfType<double>().Select(At)]);
    }
}
