using System.Text.Json;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Change;
using WijkDashboard.Domain.Signals.Discordance;
using WijkDashboard.Domain.Signals.Level;

namespace WijkDashboard.Vectors;

/// <summary>The three lenses (methods, section 4).</summary>
internal static class EngineFamilies
{
    public static readonly IReadOnlyDictionary<string, Func<JsonElement, object>> Run =
        new Dictionary<string, Func<JsonElement, object>>
        {
            ["engine.level"] = Level,
            ["engine.limits"] = Limits,
            ["engine.change"] = Change,
            ["engine.changeHistory"] = ChangeHistory,
            ["engine.discordance"] = Discordance,
        };

    private static object Level(JsonElement i)
    {
        bool[] special = [.. i.GetProperty("special").EnumerateArray().Select(s => s.GetBoolean())];
        var result = LevelLens.Compare(Column(i.Numbers("counts"), i.Numbers("exposures")), special, new(
            i.Text("kind") == "proportion", i.Whole("roundingBase"), i.Number("minExposure"), i.Number("trim")));
        return new
        {
            status = result.Status.CamelCase(),
            pooled = result.Pooled,
            centre = result.Centre,
            transform = result.Transform?.CamelCase(),
            tau = result.Tau,
            expected = result.Standings.Select(s => s.Expected),
            z = result.Standings.Select(s => s.Z),
            p = result.Standings.Select(s => s.P),
        };
    }

    private static object Limits(JsonElement i)
    {
        var limits = FunnelLimits.At(
            i.Number("expected"), i.Number("tau"), i.Whole("df"), i.Number("confidence"), i.Whole("roundingBase"));
        return new { lower = limits.Lower, upper = limits.Upper };
    }

    private static object Change(JsonElement i)
    {
        var current = Column(i.Numbers("current"), i.Numbers("currentExposure"));
        var baseline = Column(i.Numbers("baseline"), i.Numbers("baselineExposure"));
        var past = new Past(current.Length);
        past.Add(baseline);
        for (var d = 0; d < current.Length; d++)
            if (past.Periods[d] > 0) past.Periods[d] = i.Whole("periods");
        var settings = new ChangeSettings(i.Whole("roundingBase"), 0, i.Number("minTotal"), Trim: i.Number("trim"));
        var result = ChangeLens.AgainstDistricts(current, past, new bool[current.Length], settings);
        return new
        {
            status = result.Status.CamelCase(),
            municipalRatio = result.Ratio,
            tau = result.Tau,
            // Part of the formula and no part of a result: what the common change makes of the exposures.
            share = result.Standings.Select((s, d) => s.Z is null
                ? null
                : result.Ratio * current.Exposures[d] / (result.Ratio * current.Exposures[d] + baseline.Exposures[d])),
            expected = result.Standings.Select(s => s.Expected),
            z = result.Standings.Select(s => s.Z),
            p = result.Standings.Select(s => s.P),
        };
    }

    private static object ChangeHistory(JsonElement i)
    {
        double?[][] counts = [.. i.GetProperty("counts").EnumerateArray().Select(VectorInput.Numbers)];
        double?[][] exposures = [.. i.GetProperty("exposures").EnumerateArray().Select(VectorInput.Numbers)];
        CountColumn[] periods =
        [
            .. Enumerable.Range(0, counts[0].Length)
                .Select(t => Column([.. counts.Select(c => c[t])], [.. exposures.Select(e => e[t])])),
        ];
        var settings = new ChangeSettings(i.Whole("roundingBase"), 0, i.Number("minTotal"), i.Whole("dfCap"), i.Number("trim"));
        var result = ChangeLens.AgainstHistory(periods, new bool[counts.Length], settings);
        return new
        {
            status = result.Status.CamelCase(),
            municipalRatio = result.Ratio,
            tau = result.Tau,
            df = result.Df,
            expected = result.Standings.Select(s => s.Expected),
            z = result.Standings.Select(s => s.Z),
            p = result.Standings.Select(s => s.P),
        };
    }

    private static object Discordance(JsonElement i)
    {
        double[] first = Plain(i.Numbers("a")), second = Plain(i.Numbers("b"));
        var result = DiscordanceLens.Compare(first, second, i.Number("trim"));
        return new
        {
            status = result.Status.CamelCase(),
            centre = result.Centre,
            scale = result.Scale,
            d = first.Zip(second, (a, b) => result.Centre is null || double.IsNaN(a - b) ? (double?)null : a - b),
            z = result.Standings.Select(s => s.Z),
            p = result.Standings.Select(s => s.P),
        };
    }

    private static CountColumn Column(double?[] counts, double?[] exposures) => new(Plain(counts), Plain(exposures));

    private static double[] Plain(double?[] values) => Array.ConvertAll(values, v => v ?? CountColumn.Absent);
}
