using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Ui.Charts;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Indicators;

/// <summary>The two pictures of how the districts differ: each with its interval, and how many lie where.</summary>
public sealed class IndicatorCharts(IStringLocalizer<IndicatorPage> text, CellWords words, IndicatorRows rows)
{
    // An interval of a small district may run off the picture; the others are not pressed together for it.
    private const double RoomBeyondHighest = 1.5;

    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    /// <summary>Per 1.000 inwoners.</summary>
    public string Unit(IndicatorFigures figures) => Capital(words.Values.Unit(figures.Indicator, asCount: false));

    public Ranked Ranked(IndicatorFigures figures, ChartGround ground)
    {
        var refusal = ChartOffer.Refusal(ChartKind.Ranked, ground);
        var shown = figures.Districts.Where(d => d.Cell.Kind is CellKind.Figure && d.Value is not null).ToArray();
        ChartPoint[] points = refusal is null ? [.. shown.Select(d => Interval(figures, d))] : [];
        var highest = points.Length == 0 ? 1 : Math.Min(points.Max(p => p.To ?? p.X), points.Max(p => p.X) * RoomBeyondHighest);
        var lowest = points.Length == 0 ? 0 : figures.Indicator.HasExposure ? 0 : Math.Min(0, points.Min(p => p.X));
        var leftOut = figures.Districts.Count - shown.Length;
        return new(
            Unit(figures), text[figures.Indicator.HasExposure ? "RankedSubtitle" : "RankedSubtitlePlain"],
            text["RankedDescription", shown.Length, figures.Choice.ByName ? text["ByNameWords"] : text["ByValueWords"]],
            string.Join(" ", ((string?[])
            [
                Centre(figures) is null ? null : text["CentreNote"].Value, figures.Indicator.HasExposure ? text["IntervalNote"].Value : null,
                leftOut == 0 ? null : text[leftOut == 1 ? "LeftOutOne" : "LeftOut", leftOut].Value,
            ]).OfType<string>()),
            Why(refusal), ChartAxis.Round(lowest, highest, Culture), points, Centre(figures));
    }

    public Distribution Distribution(IndicatorFigures figures, ChartGround ground)
    {
        var refusal = ChartOffer.Refusal(ChartKind.Distribution, ground);
        var shown = figures.Districts.Where(d => d.IsComparable).ToArray();
        var histogram = refusal is null ? Histogram.Of([.. shown.Select(d => (double)d.Value!.Value)]) : null;
        var steps = histogram is null ? [] : histogram.Steps.Select((places, i) => Step(histogram, i, [.. places.Select(p => shown[p].Area.Name).Order(StringComparer.CurrentCultureIgnoreCase)])).ToArray();
        return new(
            text["DistributionTitle"], text[$"DistributionSubtitle_{figures.Choice.Level}", words.Values.Unit(figures.Indicator, asCount: false)],
            text["DistributionDescription", Figure.Count(shown.Length, Culture), steps.Length], text["DistributionNote"], Why(refusal),
            ChartAxis.Round(0, steps.Select(s => s.Count).DefaultIfEmpty(1).Max(), Culture),
            [.. steps.Select(s => new ChartPoint(0, s.Count, Name: s.Step, Text: Told(figures, s)))], steps);
    }

    private string[] Told(IndicatorFigures figures, StepRow step) =>
    [
        text["FigureIn", $"{step.Step} {words.Values.Unit(figures.Indicator, asCount: false)}", words.Values.Period(figures.Period!.Value)],
        $"{text["CountHead"]}: {step.Count}", .. step.Count == 0 ? Array.Empty<string>() : [step.Names],
    ];

    private StepRow Step(Histogram histogram, int place, string[] names)
    {
        var from = histogram.From + place * histogram.Width;
        var decimals = Math.Max(0, -(int)Math.Floor(Math.Log10(histogram.Width) + 1e-9));
        return new(text["Step", Written(from), Written(from + histogram.Width)], names.Length, string.Join(", ", names));

        string Written(double value) => Figure.Number(Math.Round((decimal)value, decimals), decimals, Culture);
    }

    /// <summary>What is ordinary by the comparison, in the unit in which figures are shown.</summary>
    private static ChartRule? Centre(IndicatorFigures figures) =>
        figures.Yardstick is { } yardstick ? new(yardstick.Centre * figures.Indicator.Multiplier, null, IsUpright: true) : null;

    private ChartPoint Interval(IndicatorFigures figures, DistrictFigure district)
    {
        var interval = Intervals.Of(figures.Indicator, district.Cell.Observation, IndicatorRows.Confidence);
        var value = (double)district.Value!.Value;
        return new(
            value, From: interval.Lower ?? value, To: interval.Upper ?? value, Look: Look(district.Cell), Mark: Mark(district.Cell),
            Name: district.Area.Name, Text: rows.Told(figures, district));
    }

    public string? Why(ChartRefusal? refusal) => refusal is { } reason ? text[$"Refusal_{reason}"].Value : null;

    /// <summary>Ochre is more and blue is fewer, as in the cells; the rest is quiet.</summary>
    public static ChartLook Look(CellFacts cell) => cell switch
    {
        { Signal.Direction: Direction.More } => ChartLook.More,
        { Signal.Direction: Direction.Fewer } => ChartLook.Less,
        { Standing.Position: Position.Above or Position.FarAbove } => ChartLook.More,
        { Standing.Position: Position.Below or Position.FarBelow } => ChartLook.Less,
        _ => ChartLook.Middle,
    };

    public static ChartMark Mark(CellFacts cell) => cell.Signal switch
    {
        null => ChartMark.None,
        { Direction: Direction.More, Tier: Tier.Strong } => ChartMark.MoreStrong,
        { Direction: Direction.More } => ChartMark.MorePossible,
        { Tier: Tier.Strong } => ChartMark.LessStrong,
        _ => ChartMark.LessPossible,
    };

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpper(words[0], Culture) + words[1..];
}
