using System.Text.Json;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Numerics;
using WijkDashboard.Domain.Signals.Robust;
using WijkDashboard.Domain.Signals.Selection;

namespace WijkDashboard.Vectors;

/// <summary>The building blocks: distributions, intervals, robust spread, adjusted p-values.</summary>
internal static class DistributionFamilies
{
    private static readonly object s_noValue = new { status = "undefined" };

    public static readonly IReadOnlyDictionary<string, Func<JsonElement, object>> Run =
        new Dictionary<string, Func<JsonElement, object>>
        {
            ["dist"] = i => new { value = Distribution(i) },
            ["interval.wilson"] = i => Of(Intervals.Wilson(i.Number("x"), i.Number("n"), i.Number("confidence"))),
            ["interval.binomialExact"] = i => Of(Intervals.BinomialExact(i.Number("x"), i.Number("n"), i.Number("confidence"))),
            ["interval.byar"] = i => Of(Intervals.Byar(i.Number("x"), i.Number("confidence"))),
            ["interval.poissonExact"] = i => Of(Intervals.PoissonExact(i.Number("x"), i.Number("confidence"))),
            ["interval.rate"] = i => Of(
                Intervals.Rate(i.Number("x"), i.Number("n"), i.Number("confidence"), i.Number("multiplier"))),
            ["robust.winsor"] = Winsorised,
            ["robust.modifiedZ"] = Modified,
            ["robust.doubleMad"] = Doubled,
            ["robust.rosnerEsd"] = Rosner,
            ["fdr.adjust"] = Adjusted,
        };

    private static double Distribution(JsonElement i) => i.Text("function") switch
    {
        "normCdf" => Normal.Cdf(i.Number("x")),
        "normQuantile" => Normal.Quantile(i.Number("p")),
        "tSf" => Student.UpperTail(i.Number("x"), i.Number("df")),
        "tQuantile" => Student.Quantile(i.Number("p"), i.Number("df")),
        "chi2Quantile" => ChiSquare.Quantile(i.Number("p"), i.Number("df")),
        "betaQuantile" => Beta.Quantile(i.Number("p"), i.Number("a"), i.Number("b")),
        "poissonCdf" => Poisson.Cdf(i.Number("k"), i.Number("mu")),
        "poissonSf" => Poisson.UpperTail(i.Number("k"), i.Number("mu")),
        "binomCdf" => Binomial.Cdf(i.Number("k"), i.Number("n"), i.Number("p")),
        var other => throw new NotSupportedException(other),
    };

    private static object Of(Interval interval) => interval.Method is IntervalMethod.Undefined
        ? s_noValue
        : new
        {
            estimate = interval.Estimate,
            value = interval.Estimate,
            lower = interval.Lower,
            upper = interval.Upper,
            method = interval.Method.CamelCase(),
        };

    private static object Winsorised(JsonElement i)
    {
        var values = i.Present("values");
        var trim = i.Number("trim");
        var (low, high) = Winsor.Limits(values, trim, new double[values.Length]);
        return new { low, high, winsorised = values.Select(v => Math.Clamp(v, low, high)), kappa = Winsor.Kappa(trim) };
    }

    private static object Modified(JsonElement i)
    {
        var z = ModifiedZ.Of(i.Numbers("values"));
        return new
        {
            median = z.Median,
            mad = z.Mad,
            meanAd = z.MeanDeviation,
            scale = z.Scale is RobustScale.MeanDeviation ? "meanAd" : z.Scale.CamelCase(),
            scores = z.Scores,
            outliers = ModifiedZ.Beyond(z.Scores, i.Number("threshold")),
        };
    }

    private static object Doubled(JsonElement i)
    {
        var z = DoubleMad.Of(i.Numbers("values"));
        return new
        {
            median = z.Median, madLower = z.Lower, madUpper = z.Upper, scores = z.Scores,
            outliers = ModifiedZ.Beyond(z.Scores, i.Number("threshold")),
        };
    }

    private static object Rosner(JsonElement i)
    {
        var test = RosnerTest.Of(i.Present("values"), i.Whole("maxOutliers"), i.Number("alpha"));
        return new { r = test.Distances, critical = test.Critical, order = test.Order, count = test.Outliers };
    }

    private static object Adjusted(JsonElement i)
    {
        var p = i.Numbers("p");
        return new
        {
            bh = FalseDiscovery.Adjust(p, Adjustment.BenjaminiHochberg),
            by = FalseDiscovery.Adjust(p, Adjustment.BenjaminiYekutieli),
            holm = FalseDiscovery.Adjust(p, Adjustment.Holm),
            bonferroni = FalseDiscovery.Adjust(p, Adjustment.Bonferroni),
        };
    }
}
