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
            return new(text["TrendTitle"], "", "", "", charts.Why(refusal ?? ChartRefusal.NoFigures), ChartAxis.None, ChartAxis.None, null, "", "", "", [], [], [], null, [], [], []);

        var (chosen, own) = Chosen(figures, courses);
        var limits = TrendLimits.Of(figures.Indicator, [.. own.Select(c => c.HasFigure ? c.Observation : null)]);
        string[] periods = [.. figures.Periods.Select(words.Values.ShortPeriod)];
        var when = text["FromUntil", words.Values.Period(figures.Periods[0]), words.Values.Period(figures.Periods[^1])].Value;
        // What is too small to test swings so widely that it would press all other lines together.
        var drawn = courses.Where(c => c.District.Area.Code == chosen.Area.Code || c.District.Cell.Kind is not CellKind.Small).ToArray();
        var values = drawn.SelectMany(c => c.Cells.Select(Value)).Concat(limits.Upper).Concat(limits.Lower).OfType<double>().DefaultIfEmpty(0).ToArray();
        return new(
            text["TrendTitle"], $"{chosen.Area.Name}, {words.Values.Unit(figures.Indicator, asCount: false)}",
            text["TrendDescription", chosen.Area.Name, periods[0], periods[^1]],
            text[$"TrendNote_{limits.Standing}"], null,
            ChartAxis.Places(periods), ChartAxis.Round(figures.Indicator.HasExposure ? 0 : values.Min(), values.Max(), Culture), chosen.Area.Code, chosen.Area.Name, when,
            text["Origin", figures.Indicator.Source.In(Culture), when, figures.Publication.Number],
            [.. drawn.Where(c => c.District.Area.Code != chosen.Area.Code).Select(c => new ChartLine(c.District.Area.Name, [.. c.Cells.Select((cell, i) => Point(figures, c.District, cell, i, periods[i]))]))],
            [.. own.Select((cell, i) => OwnPoint(figures, Point(figures, chosen, cell, i, periods[i]), cell, limits))],
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

    private ChartPoint Point(IndicatorFigures figures, DistrictFigure district, CellFacts cell, int place, string period) => Value(cell) is { } value
        ? new(place, value, Text: [district.Area.Name, text["FigureIn", $"{CellWords.Number(figures.Indicator, cell)} {words.Values.Unit(figures.Indicator, asCount: false)}", period]])
        : new(place);

    private ChartPoint OwnPoint(IndicatorFigures figures, ChartPoint point, CellFacts cell, TrendLimits limits)
    {
        if (point.Text is not { } told) return point;
        var place = (int)point.X;
        return point with
        {
            Label = figures.Periods[place] == figures.Period ? CellWords.Number(figures.Indicator, cell) : null,
            Text = limits.Outside.Contains(place) ? [.. told, text["OutsideLimits"]] : told,
        };
    }

    private TrendCell Cell(IndicatorFigures figures, CellFacts cell) =>
        cell.HasFigure ? new(CellWords.Number(figures.Indicator, cell), null) : new(words.Absent(cell.Kind), CellWords.State(cell.Kind));

    private static double? Value(CellFacts cell) => (double?)cell.Shown;
}
