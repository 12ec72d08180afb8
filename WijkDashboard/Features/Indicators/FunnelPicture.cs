using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Signals.Level;
using WijkDashboard.Ui.Charts;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Indicators;

/// <summary>
/// How many times as many as expected, against how many were expected: where few are expected, ordinary differences are wide. Both axes
/// double at each mark, so that twice as many and half as many lie as far from equal.
/// </summary>
public sealed class FunnelPicture(IStringLocalizer<IndicatorPage> text, CellWords words, IndicatorRows rows, IndicatorCharts charts)
{
    private const int Lowest = -2;
    private const int Highest = 3;

    // So many points make a curve that is smooth to the eye.
    private const int PointsPerDoubling = 6;

    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public Funnel Make(IndicatorFigures figures, ChartGround ground)
    {
        var refusal = ChartOffer.Refusal(ChartKind.Funnel, ground);
        var compared = figures.Districts.Where(d => d.Cell.Standing.Expected is > 0 && figures.Compared(d.Area.Code) == figures.Comparison).ToArray();
        var yardstick = refusal is null && compared.Length > 0 ? figures.Yardstick : null;
        var (title, subtitle) = (text["FunnelTitle"], text[$"FunnelSubtitle_{figures.Choice.Level}", Figure.Count(compared.Length, Culture)]);
        if (yardstick is null) return new(title, "", "", "", charts.Why(refusal ?? ChartRefusal.NotCompared), ChartAxis.None, ChartAxis.None, [], [], [], []);

        var (first, last) = ((int)Math.Floor(compared.Min(d => Math.Log2(d.Cell.Standing.Expected!.Value))), (int)Math.Ceiling(compared.Max(d => Math.Log2(d.Cell.Standing.Expected!.Value))));
        if (first == last) last++;
        var outside = compared.Count(d => IsOutside(yardstick, d));
        return new(
            title, subtitle, text["FunnelDescription", Figure.Count(compared.Length, Culture), Figure.Count(compared.Length - outside, Culture)],
            string.Join(" ", text[outside == 0 ? "FunnelNoneOutside" : outside == 1 ? "FunnelOneOutside" : "FunnelOutside", outside], text[figures.IsOtherPeriod ? "FunnelNoteWithout" : "FunnelNote"]), null,
            ChartAxis.Doubling(first, last, Expected, text["FunnelExpected"]), ChartAxis.Doubling(Lowest, Highest, Times),
            Band(yardstick, first, last, LevelFunnel.Inner), Band(yardstick, first, last, LevelFunnel.Outer),
            [.. compared.Select(d => Point(figures, d))], [.. compared.Select(d => Row(figures, yardstick, d))]);
    }

    private static bool IsOutside(LevelFunnel yardstick, DistrictFigure district)
    {
        var limits = yardstick.At(district.Cell.Standing.Expected!.Value, LevelFunnel.Inner);
        return district.Cell.Observation!.Count is { } count && (count < limits.Lower || count > limits.Upper);
    }

    private static ChartPoint[] Band(LevelFunnel yardstick, int first, int last, double confidence) =>
    [
        .. Enumerable.Range(0, (last - first) * PointsPerDoubling + 1).Select(i =>
        {
            var place = first + (double)i / PointsPerDoubling;
            var expected = Math.Pow(2, place);
            var limits = yardstick.At(expected, confidence);
            return new ChartPoint(place, From: Height(limits.Lower / expected), To: Height(limits.Upper / expected));
        }),
    ];

    private ChartPoint Point(IndicatorFigures figures, DistrictFigure district)
    {
        var expected = district.Cell.Standing.Expected!.Value;
        var count = (double)(district.Cell.Observation!.Count ?? 0);
        IReadOnlyList<string> told = [.. rows.Told(figures, district), text["ExpectedAbout", Figure.About(expected, Culture)]];
        return new(
            Math.Log2(expected), Height(count / expected), Look: IndicatorCharts.Look(district.Cell), Mark: IndicatorCharts.Mark(district.Cell),
            Label: district.Cell.Signal is null ? null : district.Area.Name, Text: told);
    }

    private FunnelRow Row(IndicatorFigures figures, LevelFunnel yardstick, DistrictFigure district)
    {
        var expected = district.Cell.Standing.Expected!.Value;
        var limits = yardstick.At(expected, LevelFunnel.Inner);
        return new(
            district.Area.Code, district.Area.Name, Figure.Count(district.Cell.Observation!.Count ?? 0, Culture), Figure.About(expected, Culture),
            text["FromTo", Figure.About(limits.Lower, Culture), Figure.About(limits.Upper, Culture)],
            district.Cell.Signal is { } signal ? words.Signal(new(signal.Direction, signal.Tier)) : words.Position(district.Cell.Standing) ?? "");
    }

    /// <summary>The place of a ratio; what is beyond the picture stands at its edge.</summary>
    private static double Height(double times) => Math.Clamp(Math.Log2(Math.Max(times, 1e-9)), Lowest, Highest);

    /// <summary>Kwart, half, gelijk, 2×, 4×.</summary>
    private string Times(int power) => power switch
    {
        Lowest => text["Quarter"],
        -1 => text["Half"],
        0 => text["Equal"],
        _ => text["TimesMore", 1 << power],
    };

    private static string Expected(int power) => Figure.About(Math.Pow(2, power), Culture);
}
