using System.Text.Json;
using WijkDashboard.Domain.Signals.Change;
using WijkDashboard.Domain.Signals.ControlChart;
using WijkDashboard.Domain.Signals.Funnel;
using WijkDashboard.Domain.Signals.Smoothing;

namespace WijkDashboard.Vectors;

/// <summary>What is shown beside a figure and finds nothing: stabilised rates, trend charts, the classical funnel.</summary>
internal static class DisplayFamilies
{
    public static readonly IReadOnlyDictionary<string, Func<JsonElement, object>> Run =
        new Dictionary<string, Func<JsonElement, object>>
        {
            ["change.rateRatio"] = Ratio,
            ["eb.marshall"] = Marshall,
            ["eb.gammaMl"] = GammaMl,
            ["spc.xmr"] = Xmr,
            ["spc.prime"] = Prime,
            ["spc.rules"] = Marks,
            ["funnel.poissonLimits"] = PoissonLimits,
            ["funnel.proportionLimits"] = i => Ends(ChanceFunnel.OfProportion(i.Number("population"), i.Number("average"), i.Number("z"))),
            ["funnel.poissonExpected"] = i =>
            {
                var band = ChanceFunnel.ExpectedAround(i.Number("observed"), i.Number("p"));
                return new { low = band.Lower, high = band.Upper };
            },
            ["funnel.significance"] = i => new { level = Verdict(ChanceFunnel.Judge(i.Number("observed"), i.Number("expected"))) },
            ["funnel.overdispersion"] = Overdispersion,
        };

    private static object Ratio(JsonElement i)
    {
        var ratio = RateRatio.Of(
            (long)i.Number("x1"), i.Number("n1"), (long)i.Number("x0"), i.Number("n0"), i.Number("confidence"));
        return new { ratio = ratio.Ratio, pExact = ratio.ExactP, pMid = ratio.MidP, lower = ratio.Lower, upper = ratio.Upper };
    }

    private static object Marshall(JsonElement i)
    {
        var map = MarshallShrinkage.Of(i.Present("counts"), i.Present("exposures"));
        return new { mean = map.Mean, variance = map.Variance, a = map.Between, weight = map.Weights, shrunk = map.Rates };
    }

    private static object GammaMl(JsonElement i)
    {
        var fit = GammaShrinkage.Of(i.Present("counts"), i.Present("expected"));
        return new { nu = fit.Nu, alpha = fit.Alpha, logLik = fit.LogLikelihood, smoothed = fit.Ratios };
    }

    private static object Xmr(JsonElement i)
    {
        var chart = XmrChart.Of(i.Numbers("values"), i.Flag("screen"), (int?)i.WholeOrNull("baseline"));
        return new
        {
            mean = chart.Mean, averageMr = chart.MeanRange, usedMr = chart.UsedRange, lower = chart.Lower, upper = chart.Upper,
            nearLower = chart.NearLower, nearUpper = chart.NearUpper,
        };
    }

    private static object Prime(JsonElement i)
    {
        var chart = PrimeChart.Of(i.Numbers("counts"), i.Numbers("exposures"), i.Text("kind") == "p", i.Flag("screen"), i.Flag("laney"));
        return new { centre = chart.Centre, sigmaZ = chart.SigmaZ, lower = chart.Lower, upper = chart.Upper, outside = chart.Outside };
    }

    private static object Marks(JsonElement i)
    {
        var marks = ControlMarks.Of(
            i.Present("values"), i.Number("mean"), i.Number("lower"), i.Number("upper"), i.Number("nearLower"),
            i.Number("nearUpper"), i.Whole("run"));
        return new { outside = marks.Outside, run = marks.Run, trend = marks.Trend, twoOfThree = marks.TwoOfThree };
    }

    private static object PoissonLimits(JsonElement i)
    {
        var (narrow, wide) = (Limits(0.025), Limits(0.001));
        return new { lower95 = narrow.Lower, upper95 = narrow.Upper, lower998 = wide.Lower, upper998 = wide.Upper };

        Band Limits(double tail) => ChanceFunnel.OfRatio(i.Number("expected"), i.Number("target"), tail);
    }

    private static object Ends(Band band) => new { lower = band.Lower, upper = band.Upper };

    private static string Verdict(ChanceVerdict verdict) => verdict switch
    {
        ChanceVerdict.High1 => "high0.001",
        ChanceVerdict.High25 => "high0.025",
        ChanceVerdict.Low1 => "low0.001",
        ChanceVerdict.Low25 => "low0.025",
        _ => "notSignificant",
    };

    private static object Overdispersion(JsonElement i)
    {
        var scale = i.Text("kind") switch
        {
            "SR-CQC" => FunnelScale.RootRatio,
            "SR-SHMI" => FunnelScale.LogRatio,
            "PR" => FunnelScale.Proportion,
            _ => FunnelScale.RatioOfCounts,
        };
        var found = ClassicalOverdispersion.Of(scale, i.Present("numerator"), i.Present("denominator"), i.Number("trim"));
        var (narrow, wide) = (found.Limits(ClassicalOverdispersion.Narrow), found.Limits(ClassicalOverdispersion.Wide));
        return new
        {
            target = found.Target, y = found.Values, s = found.Errors, z = found.Scores,
            winsorLow = found.Pulled?.Lower, winsorHigh = found.Pulled?.Upper, n = found.Used,
            phi = found.Phi, tau2 = found.TauSquared, zAdjusted = found.Adjusted,
            limits = new
            {
                lower95 = narrow.Select(b => b.Lower), upper95 = narrow.Select(b => b.Upper),
                lower998 = wide.Select(b => b.Lower), upper998 = wide.Select(b => b.Upper),
            },
        };
    }
}
