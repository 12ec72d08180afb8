using System.Text.Json;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Numerics;

namespace WijkDashboard.Vectors;

/// <summary>Which of our functions each family calls.</summary>
public static class VectorFamilies
{
    private static readonly object NoValue = new { status = "undefined" };

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
            ["fdr.adjust"] = Adjusted,
            ["engine.level"] = Level,
            ["engine.limits"] = i => Lower(FunnelLimits.At(
                i.Number("expected"), i.Number("tau"), i.Whole("df"), i.Number("confidence"), i.Whole("roundingBase"))),
            ["sdc.protectCell"] = Protected,
            ["sdc.rateInversion"] = Inverted,
            ["sdc.intervals"] = ProtectionFamilies.Intervals,
            ["sdc.minimalSuppression"] = ProtectionFamilies.MinimalSuppression,
            ["sdc.primaryRules"] = ProtectionFamilies.PrimaryRules,
        };

    /// <summary>Known, and not built yet: a file of any other family is a mistake.</summary>
    public static readonly IReadOnlySet<string> Later = new HashSet<string>
    {
        "change.rateRatio",
        "eb.gammaMl",
        "eb.marshall",
        "engine.change",
        "engine.changeHistory",
        "engine.discordance",
        "funnel.overdispersion",
        "funnel.poissonExpected",
        "funnel.poissonLimits",
        "funnel.proportionLimits",
        "funnel.significance",
        "pipeline.signals",
        "robust.doubleMad",
        "robust.modifiedZ",
        "robust.rosnerEsd",
        "spc.prime",
        "spc.rules",
        "spc.xmr",
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
        ? NoValue
        : new
        {
            estimate = interval.Estimate,
            value = interval.Estimate,
            lower = interval.Lower,
            upper = interval.Upper,
            method = interval.Method.ToString().ToLowerInvariant(),
        };

    private static object Lower(FunnelLimits limits) => new { lower = limits.Lower, upper = limits.Upper };

    private static object Winsorised(JsonElement i)
    {
        var values = i.Numbers("values").OfType<double>().ToArray();
        var trim = i.Number("trim");
        var (low, high) = Winsor.Limits(values, trim, new double[values.Length]);
        return new { low, high, winsorised = values.Select(v => Math.Clamp(v, low, high)), kappa = Winsor.Kappa(trim) };
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

    private static object Level(JsonElement i)
    {
        var special = i.GetProperty("special").EnumerateArray().Select(s => s.GetBoolean());
        LevelCell[] cells = [.. i.Numbers("counts").Zip(i.Numbers("exposures"), special).Select(c => new LevelCell(c.First, c.Second, c.Third))];
        var result = LevelLens.Compare(cells, new(
            i.Text("kind") == "proportion", i.Whole("roundingBase"), i.Number("minExposure"), i.Number("trim")));
        return new
        {
            status = CamelCase(result.Status.ToString()),
            pooled = result.Pooled,
            centre = result.Centre,
            transform = result.Transform?.ToString().ToLowerInvariant(),
            tau = result.Tau,
            expected = result.Standings.Select(s => s.Expected),
            z = result.Standings.Select(s => s.Z),
            p = result.Standings.Select(s => s.P),
        };
    }

    private static object Protected(JsonElement i)
    {
        var policy = i.GetProperty("policy");
        var cell = CellProtection.Protect(i.WholeOrNull("count"), i.WholeOrNull("population"), new(
            policy.Whole("threshold"), policy.Whole("base"), policy.GetProperty("zeroIsSensitive").GetBoolean(),
            policy.Whole("minPopulation"), policy.Whole("multiplier"), policy.Whole("decimals"),
            policy.GetProperty("countsAreSubsetOfPopulation").GetBoolean()));
        var isInvalid = cell.Reason is HidingReason.Invalid;
        return new
        {
            state = isInvalid ? "invalid" : CamelCase(cell.State.ToString()),
            value = cell.Value,
            low = cell.Low,
            high = cell.High,
            rate = cell.Rate,
            reason = isInvalid ? null : CamelCase(cell.Reason?.ToString()),
        };
    }

    private static object Inverted(JsonElement i)
    {
        var range = RateInversion.Candidates(
            i.GetProperty("rate").GetDecimal(), i.Whole("population"), i.Whole("multiplier"), i.Whole("decimals"));
        return new { low = range?.Low, high = range?.High, count = range?.Count ?? 0 };
    }

    private static string? CamelCase(string? name) => name is null ? null : JsonNamingPolicy.CamelCase.ConvertName(name);

    private static string Text(this JsonElement input, string name) => input.GetProperty(name).GetString()!;

    private static double Number(this JsonElement input, string name) => input.GetProperty(name).GetDouble();

    private static int Whole(this JsonElement input, string name) => input.GetProperty(name).GetInt32();

    private static long? WholeOrNull(this JsonElement input, string name) =>
        input.GetProperty(name) is { ValueKind: JsonValueKind.Number } value ? value.GetInt64() : null;

    private static double?[] Numbers(this JsonElement input, string name) =>
        [.. input.GetProperty(name).EnumerateArray().Select(v => v.ValueKind is JsonValueKind.Null ? null : (double?)v.GetDouble())];
}
