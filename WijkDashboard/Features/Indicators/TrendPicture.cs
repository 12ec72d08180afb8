using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals.ControlChart;
using WijkDashboard.Ui.Charts;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Indicators;

/// <summary>The periods of one district with the limits in which it ordinarily swings, among those of the others. A period without a figure is a gap.</summary>
public sealed class TrendPicture(IStringLocalizer<IndicatorPage> text, CellWords words, IndicatorCharts charts)
{
    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public Trend Make(IndicatorFigures figures, ChartGround ground)
    {
        var refusal = ChartOffer.Refusal(ChartKind.Trend, ground);
        var courses = refusal is null ? figures.Districts.Select(d => (District: d, Cells: figures.Course(d.Area.Code))).ToArray() : [];
        if (courses.Length == 0)
            return new(text["TrendTitle"], "", "", "", charts.Why(refusal ?? ChartRefusal.NoFigures), ChartAxis.None, ChartAxis.None, null, "", [], [], [], null, [], [], []);

        var (chosen, own) = Chosen(figures, courses);
        var limits = TrendLimits.Of(figures.Indicator, [.. own.Select(c => c.HasFigure ? c.Observation : null)]);
        string[] periods = [.. figures.Periods.Select(words.Values.ShortPeriod)];
        // What is too small to test swings so widely that it would press all other lines together.
        var drawn = courses.Where(c => c.District.Area.Code == chosen.Area.Code || c.District.Cell.Kind is not CellKind.Small).ToArray();
        var values = drawn.SelectMany(c => c.Cells.Select(Value)).Concat(limits.Upper).Concat(limits.Lower).OfType<double>().DefaultIfEmpty(0).ToArray();
        return new(
            text["TrendTitle"], $"{chosen.Area.Name}, {words.Values.Unit(figures.Indicator, asCount: false)}",
            text["TrendDescription", chosen.Area.Name, periods[0], periods[^1]],
            text[$"TrendNote_{limits.Standing}"], null,
            ChartAxis.Places(periods), ChartAxis.Round(figures.Indicator.HasExposure ? 0 : values.Min(), values.Max(), Culture), chosen.Area.Code, chosen.Area.Name,
            [.. drawn.Where(c => c.District.Area.Code != chosen.Area.Code).Select(c => new ChartLine(c.District.Area.Name, Line(c.Cells)))],
            [.. own.Select((cell, i) => OwnPoint(figures, chosen, cell, i, limits, periods[i]))],
            limits.Centre is null ? [] : [.. own.Select((_, i) => new ChartPoint(i, From: limits.Lower[i], To: limits.Upper[i]))],
            limits.Centre is { } centre ? new(centre, null, IsUpright: false) : null,
            [.. figures.Catalogue.Areas.BreaksOf(chosen.Area.Code).Where(b => b.Edition.FromYear > figures.Periods[0].Year && b.Edition.FromYear <= figures.Periods[^1].Year).Select(b => AreaChangeWording.Sentence(b.Edition, b.Change, Culture)).OfType<string>()],
            [.. figures.Periods.Select(words.Values.Period)],
            [.. courses.Select(c => new TrendRow(c.District.Area.Code, c.District.Area.Name, [.. c.Cells.Select(cell => Cell(figures, cell))]))]);
    }

    /// <summary>Who the reader asked for; else the first that stands out, else the first with a figure.</summary>
    private static (DistrictFigure District, CellFacts[] Cells) Chosen(IndicatorFigures figures, (DistrictFigure District, CellFacts[] Cells)[] courses)
    {
        var asked = Array.Find(courses, c => c.District.Area.Code == figures.Choice.Area);
        if (asked.Cells is not null) return asked;
        var found = Array.Find(courses, c => c.District.Cell.Signal is not null);
        return found.Cells is not null ? found : courses.OrderBy(c => !c.Cells.Any(x => x.HasFigure)).First();
    }

    private ChartPoint OwnPoint(IndicatorFigures figures, DistrictFigure district, CellFacts cell, int place, TrendLimits limits, string period)
    {
        if (Value(cell) is not { } value) return new(place);
        var said = $"{Number(figures, cell)} {words.Values.Unit(figures.Indicator, asCount: false)}";
        IReadOnlyList<string> told = limits.Outside.Contains(place) ? [district.Area.Name, period, said, text["OutsideLimits"]] : [district.Area.Name, period, said];
        return new(place, value, Label: place == figures.Periods.Count - 1 ? Number(figures, cell) : null, Text: told);
    }

    private static ChartPoint[] Line(CellFacts[] cells) => [.. cells.Select((cell, i) => new ChartPoint(i, Value(cell)))];

    private TrendCell Cell(IndicatorFigures figures, CellFacts cell) =>
        cell.HasFigure ? new(Number(figures, cell), null) : new(words.Absent(cell.Kind), CellWords.State(cell.Kind));

    private static string Number(IndicatorFigures figures, CellFacts cell) =>
        (cell.Observation?.Value ?? cell.Observation?.Count) is { } value ? Figure.Number(value, figures.Indicator.Decimals, Culture) : "";

    private static double? Value(CellFacts cell) => cell.HasFigure ? (double?)(cell.Observation?.Value ?? cell.Observation?.Count) : null;
}
