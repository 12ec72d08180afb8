using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Ui.Maps;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Indicators;

/// <summary>One district as a row that can be read without any picture, and as an area on the map with the same words.</summary>
public sealed class IndicatorRows(IStringLocalizer<IndicatorPage> text, CellWords words, ComparisonWords comparisons, MuteWords muted)
{
    /// <summary>Two-sided, for the intervals beside figures.</summary>
    public const double Confidence = 0.95;

    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public DistrictRow Row(IndicatorFigures figures, DistrictFigure district, Mutes mutes, DateOnly today)
    {
        var (choice, publication, cell, code) = (figures.Choice, figures.Publication, district.Cell, district.Area.Code);
        var mute = cell.Signal is { } found ? mutes.Find(found, today) : null;
        return new(
            code, district.Area.Name, CellWords.Number(figures.Indicator, district.Cell), cell.IsProvisional, Counted(figures.Indicator, cell), Interval(figures.Indicator, cell),
            cell.HasFigure ? CellWords.Place(cell.Standing) : null, CellWords.State(cell.Kind),
            cell.HasFigure ? null : words.Absent(cell.Kind), Words(figures, district),
            cell.Signal is { } signal ? new(new(signal.Direction, signal.Tier), Chip(signal), SignalWording.Sentence(signal, figures.Catalogue, Culture)) : null,
            mute is null ? null : muted.Sentence(mute, figures.Catalogue),
            AreaAddress.Profile(publication, code, choice.EditionId, choice.Benchmark, choice.Number),
            AreaAddress.Cell(publication, code, figures.Indicator.Id, choice.EditionId, choice.Number));
    }

    public MapItem Item(IndicatorFigures figures, DistrictFigure district)
    {
        var cell = district.Cell;
        return new(
            district.Area.Code, $"{district.Area.Name}: {Spoken(figures.Indicator, district)}", cell.HasFigure ? CellWords.Place(cell.Standing) : null,
            CellWords.State(cell.Kind), cell.Signal?.Direction, cell.Signal?.Tier ?? default, "");
    }

    /// <summary>What is told of a point that is pointed at, line by line.</summary>
    public IReadOnlyList<string> Told(IndicatorFigures figures, DistrictFigure district)
    {
        var lines = new List<string> { district.Area.Name, text["FigureIn", $"{CellWords.Number(figures.Indicator, district.Cell)} {words.Values.Unit(figures.Indicator, asCount: false)}", words.Values.Period(figures.Period!.Value)] };
        if (Interval(figures.Indicator, district.Cell) is { Length: > 0 } interval) lines.Add(text["WithInterval", interval]);
        if (Counted(figures.Indicator, district.Cell) is { Length: > 0 } counted) lines.Add(counted);
        if (district.Cell.Signal is { } signal) lines.Add(words.Signal(new(signal.Direction, signal.Tier)));
        else if (words.Position(district.Cell.Standing) is { } position) lines.Add(position);
        return lines;
    }

    /// <summary>18,5 per 1.000 inwoners, sterk signaal: meer dan verwacht.</summary>
    private string Spoken(Indicator indicator, DistrictFigure district)
    {
        var cell = district.Cell;
        if (!cell.HasFigure) return words.Absent(cell.Kind);
        var said = new List<string> { $"{CellWords.Number(indicator, cell)} {words.Values.Unit(indicator, asCount: false)}" };
        if (cell.Signal is { } signal) said.Add(words.Signal(new(signal.Direction, signal.Tier)));
        if (CellWords.Place(cell.Standing) is not null) said.Add(words.Position(cell.Standing)!);
        if (cell.Kind == CellKind.Small) said.Add(words.Small);
        return string.Join(", ", said);
    }

    private string Chip(Signal signal) => text["Chip", text[$"Tier_{signal.Tier}"], SignalWording.Label(signal.Label, Culture)];

    private string Counted(Indicator indicator, CellFacts cell) =>
        cell.HasFigure && indicator.HasExposure && cell.Observation is { Count: { } count, Exposure: { } exposure }
            ? text["CountedOf", Figure.Count(count, Culture), Figure.Count(exposure, Culture)]
            : "";

    private string Interval(Indicator indicator, CellFacts cell) =>
        cell.HasFigure && Intervals.Of(indicator, cell.Observation, Confidence) is { Upper: { } upper } interval
            ? text["FromTo", Written(interval.Lower ?? 0), Written(upper)]
            : "";

    private static string Written(double value) => Figure.Number(Math.Round((decimal)value, 1), 1, Culture);

    private string Words(IndicatorFigures figures, DistrictFigure district)
    {
        var (cell, area) = (district.Cell, district.Area);
        if (!cell.HasFigure) return "";
        if (cell.Kind is CellKind.Small) return words.Small;
        if (area.Special is not null) return text["Special"];
        if (words.Position(cell.Standing) is not { } position)
            return figures.Compared(area.Code)?.Level is { Status: not ComparisonStatus.Ok } ? text["NotCompared"] : comparisons.NotThisArea();
        return figures.Indicator.HasExposure ? text["PlaceAndExpected", position, Figure.About(cell.Standing.Expected!.Value, Culture)] : position;
    }
}
