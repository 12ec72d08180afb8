using WijkDashboard.Domain.Signals.Level;
using WijkDashboard.Domain.Signals.Numerics;
using WijkDashboard.Domain.Signals.Robust;

namespace WijkDashboard.Domain.Signals.Discordance;

/// <summary>What the discordance lens found for one pair of domains.</summary>
/// <param name="Compared">How many districts have a score in both.</param>
/// <param name="Centre">The median difference; null unless compared.</param>
/// <param name="Scale">How much the difference ordinarily varies; null unless compared.</param>
/// <param name="Standings">One for each district: the ordinary difference is the expected one.</param>
public sealed record DiscordanceResult(
    ComparisonStatus Status, int Compared, double? Centre, double? Scale, Standing[] Standings);

/// <summary>
/// Domains that disagree: where one source says much and another says little, while they mostly go together (methods, section
/// 4.3).
/// </summary>
internal static class DiscordanceLens
{
    /// <param name="first">Domain scores, a place for each area; not a number where there is none.</param>
    /// <param name="second">As many.</param>
    public static DiscordanceResult Compare(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double trim = Winsor.Trim)
    {
        var (places, differences, n) = (new int[first.Length], new double[first.Length], 0);
        for (var i = 0; i < first.Length; i++)
        {
            if (!double.IsFinite(first[i]) || !double.IsFinite(second[i])) continue;
            differences[n] = first[i] - second[i];
            places[n++] = i;
        }

        var standings = new Standing[first.Length];
        if (n < LevelLens.FewestDistricts) return new(ComparisonStatus.TooFewDistricts, n, null, null, standings);
        var values = differences.AsSpan(0, n);
        var buffer = new double[n];
        var centre = Winsor.Median(values, buffer);
        for (var i = 0; i < n; i++) values[i] -= centre;
        var scale = Math.Sqrt(Winsor.Dispersion(values, trim, Winsor.Kappa(trim), buffer));
        if (!(scale > 0)) return new(ComparisonStatus.NoSpread, n, centre, 0, standings);
        var student = new Student(n - 1);
        for (var i = 0; i < n; i++)
        {
            var z = values[i] / scale;
            standings[places[i]] = new(centre, z, student.TwoSided(z));
        }

        return new(ComparisonStatus.Ok, n, centre, scale, standings);
    }
}
