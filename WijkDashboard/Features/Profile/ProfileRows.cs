using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Profile;

/// <summary>One figure of an area, as a row that can be read without its drawing.</summary>
public sealed class ProfileRows(IStringLocalizer<ProfilePage> text, CellWords words, ComparisonWords comparisons, ProfileSignals signals)
{
    private const int LongestCourse = 12;

    /// <summary>What a row is made of.</summary>
    /// <param name="From">The wijk, when the figure is not the area's own.</param>
    public sealed record Source(Publication Publication, ProfileChoice Choice, ShownFigures Figures, Area Area, Area? From, DateOnly Today);

    public FigureRow Row(Source source, Indicator indicator, bool showsGrade)
    {
        var culture = CultureInfo.CurrentUICulture;
        var area = source.From ?? source.Area;
        var cell = source.Figures.Cell(area.Code, indicator);
        var comparison = source.Figures.Comparison(area.Code, indicator);
        var spine = cell.Standing.Z is null || comparison is null ? null : Spine.Of(comparison.Level, area.Code);
        var strip = spine is null ? null : new Strip(spine, CellWords.Place(cell.Standing), source.From is not null);
        return new(
            indicator.Id, indicator.Name.In(culture), cell.Period is { } period ? words.Values.ShortPeriod(period) : "", Remark(source, indicator, showsGrade),
            words.Late(indicator, source.Publication.Figures, source.Today),
            CellWords.Number(indicator, cell), words.Values.Unit(indicator, asCount: false), cell.IsProvisional, CellWords.State(cell.Kind),
            cell.HasFigure ? null : words.Absent(cell.Kind),
            strip, strip is null ? "" : Compared(indicator, cell, comparison!, area.Code.Level),
            Words(area, cell, strip), cell.HasFigure ? Course(source.Figures, area, indicator) : null,
            cell.Signal is { } signal ? new(new(signal.Direction, signal.Tier), signals.Chip(signal), SignalWording.Sentence(signal, source.Publication.Catalogue, culture)) : null,
            source.Choice.CellOf(area.Code, indicator.Id, source.Publication), source.Choice.CourseOf(area.Code, indicator.Id, source.Publication));
    }

    /// <summary>Why a figure is not there or has no place among the others; null when it has one.</summary>
    public string? Why(Source source, Indicator indicator)
    {
        var area = source.From ?? source.Area;
        var cell = source.Figures.Cell(area.Code, indicator);
        if (!cell.HasFigure) return words.AbsentExplained(cell.Kind);
        if (cell.Kind is CellKind.Small) return text["SmallExplained", indicator.MinExposure];
        if (cell.Standing.Z is not null || area.Special is not null) return null;
        return source.Figures.Comparison(area.Code, indicator)?.Level is { Status: not ComparisonStatus.Ok and var status } ? comparisons.Why(status) : comparisons.NotThisArea();
    }

    /// <summary>A figure that lies on its good side, in a sentence; null for any other.</summary>
    public string? Strength(Source source, Indicator indicator)
    {
        var culture = CultureInfo.CurrentUICulture;
        var cell = source.Figures.Cell(source.Area.Code, indicator);
        if (cell.Signal is { } signal && signal.Judge(indicator.Polarity) is Judgement.Favourable) return SignalWording.Sentence(signal, source.Publication.Catalogue, culture);
        return cell.Standing.Judge(indicator.Polarity) is Judgement.Favourable
            ? text["Strength", indicator.Name.In(culture), words.Position(cell.Standing)!, CellWords.Number(indicator, cell), words.Values.Unit(indicator, asCount: false), words.Values.Period(cell.Period!.Value)].Value
            : null;
    }

    private string Remark(Source source, Indicator indicator, bool showsGrade) => string.Join(
        " · ", ((string?[])[source.From is { } from ? text["OfDistrict", from.Name].Value : null, showsGrade ? words.Grade(indicator) : null]).Where(r => r is not null));

    private string Words(Area area, CellFacts cell, Strip? strip) => cell switch
    {
        { HasFigure: false } => "",
        { Kind: CellKind.Small } => words.Small,
        _ when strip is not null => words.Position(cell.Standing)!,
        _ when area.Special is not null => text["SpecialShort"],
        _ => text["NotCompared"],
    };

    private string Compared(Indicator indicator, CellFacts cell, Comparison comparison, AreaLevel level)
    {
        var culture = CultureInfo.CurrentUICulture;
        var observed = indicator.HasExposure && cell.Observation?.Count is { } count ? Figure.Count(count, culture) : CellWords.Number(indicator, cell);
        return text["Compared", observed, Figure.About(cell.Standing.Expected!.Value, culture), comparisons.WithOthers(comparison, level)];
    }

    private Course? Course(ShownFigures figures, Area area, Indicator indicator)
    {
        var culture = CultureInfo.CurrentUICulture;
        var shown = figures.Course(area.Code, indicator, LongestCourse);
        if (shown.Count < 2) return null;
        var (first, last) = (shown[0].Period, shown[^1].Period);
        var span = Steps(first, last);
        var highest = (double)Math.Max(shown.Max(s => s.Value), 1);
        return new(
            text["CourseSpoken", string.Join(", ", shown.Select(s => $"{words.Values.ShortPeriod(s.Period)}: {Figure.Number(s.Value, s.Decimals, culture)}"))],
            [.. shown.Select((s, i) => new CoursePoint((double)Steps(first, s.Period) / span, (double)s.Value / highest, i > 0 && s.Follows))],
            Figure.Number(shown[^1].Value, shown[^1].Decimals, culture));

        static int Steps(Period from, Period to)
        {
            var steps = 0;
            for (var period = from; period < to; period = period.Next) steps++;
            return steps;
        }
    }
}
