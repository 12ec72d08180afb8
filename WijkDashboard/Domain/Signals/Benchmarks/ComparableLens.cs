using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Signals.Level;

namespace WijkDashboard.Domain.Signals.Benchmarks;

/// <summary>
/// The level lens with districts elsewhere as the yardstick: each own district stands among those of its own urbanity and
/// size, so each has a comparison of its own.
/// </summary>
internal static class ComparableLens
{
    public static LevelResult Compare(
        CountColumn own, IReadOnlyList<Area> areas, ReadOnlySpan<bool> special, string indicatorId, int year,
        LevelSettings settings, ReferenceFigures reference)
    {
        var standings = new Standing[own.Length];
        var (status, fewest) = (ComparisonStatus.NoReference, 0);
        for (var i = 0; i < own.Length; i++)
        {
            if (special[i] || !CountColumn.IsCount(own.Counts[i]) || !CountColumn.IsExposure(own.Exposures[i])) continue;
            var peers = reference.ComparableWith(areas[i].Code, own.Exposures[i], indicatorId, year);
            if (peers.Count == 0) continue;
            var result = Among(peers, own.Counts[i], own.Exposures[i], settings);
            standings[i] = result.Standings[0];
            if (result.Status is ComparisonStatus.Ok)
            {
                fewest = status is ComparisonStatus.Ok ? Math.Min(fewest, peers.Count) : peers.Count;
                status = ComparisonStatus.Ok;
            }
            else if (status is not ComparisonStatus.Ok) status = result.Status;
        }

        return new(status, fewest, null, null, null, null, standings);
    }

    /// <summary>The own district first, then its peers.</summary>
    private static LevelResult Among(IReadOnlyList<ReferenceFigure> peers, double count, double exposure, LevelSettings settings)
    {
        var column = CountColumn.Empty(peers.Count + 1);
        (column.Counts[0], column.Exposures[0]) = (count, exposure);
        var roundingBase = settings.RoundingBase;
        for (var k = 0; k < peers.Count; k++)
        {
            (column.Counts[k + 1], column.Exposures[k + 1]) = (peers[k].Count!.Value, peers[k].Population);
            roundingBase = Math.Max(roundingBase, peers[k].RoundingBase);
        }

        return LevelLens.Compare(column, new bool[column.Length], settings with { RoundingBase = roundingBase });
    }
}
