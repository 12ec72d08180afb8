using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Ui.Charts;
using WijkDashboard.Ui.Choices;
using WijkDashboard.Ui.Maps;

namespace WijkDashboard.Features.Indicators;

/// <summary>Exactly what the page of one indicator shows.</summary>
/// <param name="Unit">Per 1.000 inwoners.</param>
/// <param name="Shown">Of which the figures are; null without figures.</param>
/// <param name="Period">The same in words.</param>
/// <param name="Late">What was expected and did not come; null while the figures are as new as agreed.</param>
/// <param name="Summary">How many districts, and how many of them have no figure and why.</param>
/// <param name="Compared">With what the figures were compared, or why not.</param>
/// <param name="NoSignals">Why nothing stands out in a period that is not the newest; null for the newest.</param>
/// <param name="Facts">What it is, who answers for it, and how it is protected.</param>
/// <param name="Origin">Source, period and publication in one line, under every picture.</param>
/// <param name="Periods">Newest first.</param>
/// <param name="Newest">Which of them is shown when nobody asks for another.</param>
public sealed record IndicatorView(
    IndicatorChoice Choice,
    string Municipality,
    string Name,
    string Look,
    string Partner,
    string Theme,
    string Definition,
    string Unit,
    Period? Shown,
    string? Period,
    string? Late,
    string Published,
    string Summary,
    string Compared,
    string? NoSignals,
    string Caption,
    string RowHead,
    string Origin,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<DistrictRow> Rows,
    PlacesOnMap? Map,
    Ranked Ranked,
    Funnel Funnel,
    Trend Trend,
    Distribution Distribution,
    IReadOnlyList<AreaLevel> Levels,
    IReadOnlyList<Option> Editions,
    IReadOnlyList<Option> Periods,
    string? Newest,
    IReadOnlyList<Option> Benchmarks,
    IReadOnlyList<Option> Areas)
{
    /// <summary>What every file of this page is called, so that those of two periods stay apart.</summary>
    public string FileName => NoSignals is null ? Choice.IndicatorId : $"{Choice.IndicatorId}-{Shown}";
}

/// <param name="Also">What to add in a smaller letter; null for nothing.</param>
public sealed record Fact(string Term, string Said, string? Also = null);

/// <summary>One district. A hidden figure has its one appearance and its words and nothing else.</summary>
/// <param name="Number">Empty when there is no figure.</param>
/// <param name="Counted">11 van 615; empty for a figure that is no count out of a population.</param>
/// <param name="Interval">8,9 tot 32,0; empty without one.</param>
/// <param name="Position">As in <c>data-position</c>; null in the middle or when not compared.</param>
/// <param name="State">Why there is no figure, or why it was not tested; null for an ordinary one.</param>
/// <param name="Absence">A few words for a figure that is not there; null for one that is.</param>
/// <param name="Words">Where it lies and how many were expected, or why that is not told.</param>
/// <param name="Muted">Who left its signal off the list, until when and why; null when it is on it.</param>
public sealed record DistrictRow(
    AreaCode Code, string Name, string Number, bool IsProvisional, string Counted, string Interval, string? Position, string? State,
    string? Absence, string Words, RowSignal? Signal, string? Muted, string Profile, string Cell);

/// <param name="Items">Without where a click leads: the page adds that.</param>
public sealed record PlacesOnMap(MapDrawing Drawing, AreaEdition Edition, IReadOnlyList<MapItem> Items);

/// <summary>A picture, or in words why there is none.</summary>
/// <param name="Note">Under the picture.</param>
/// <param name="Refusal">Null when it is drawn.</param>
public abstract record Picture(string Title, string Subtitle, string Description, string Note, string? Refusal);

/// <param name="Centre">Where the ordinary figure is; null when nothing was compared.</param>
public sealed record Ranked(
    string Title, string Subtitle, string Description, string Note, string? Refusal, ChartAxis Values, IReadOnlyList<ChartPoint> Points, ChartRule? Centre)
    : Picture(Title, Subtitle, Description, Note, Refusal);

/// <param name="Inner">Between these limits nineteen of twenty ordinary districts lie.</param>
/// <param name="Outer">Nearly all of them.</param>
/// <param name="Rows">The same as a table: district, counted, expected and between which counts it would be ordinary.</param>
public sealed record Funnel(
    string Title, string Subtitle, string Description, string Note, string? Refusal, ChartAxis Expected, ChartAxis Times,
    IReadOnlyList<ChartPoint> Inner, IReadOnlyList<ChartPoint> Outer, IReadOnlyList<ChartPoint> Points, IReadOnlyList<FunnelRow> Rows)
    : Picture(Title, Subtitle, Description, Note, Refusal);

public sealed record FunnelRow(AreaCode Code, string Name, string Counted, string Expected, string Ordinary, string Words);

/// <param name="Others">A quiet line for each other district.</param>
/// <param name="Own">The chosen district.</param>
/// <param name="Limits">Within which it ordinarily swings; empty with too few figures.</param>
/// <param name="When">From which period to which, whatever the rest of the page shows.</param>
/// <param name="Origin">As that of the page, with these periods.</param>
/// <param name="Breaks">Why its series stops or starts.</param>
/// <param name="Rows">The same as a table, each district in the order of the page.</param>
public sealed record Trend(
    string Title, string Subtitle, string Description, string Note, string? Refusal, ChartAxis Time, ChartAxis Values, AreaCode? Chosen, string Name, string When, string Origin,
    IReadOnlyList<ChartLine> Others, IReadOnlyList<ChartPoint> Own, IReadOnlyList<ChartPoint> Limits, ChartRule? Centre,
    IReadOnlyList<string> Breaks, IReadOnlyList<string> Periods, IReadOnlyList<TrendRow> Rows)
    : Picture(Title, Subtitle, Description, Note, Refusal);

public sealed record ChartLine(string Name, IReadOnlyList<ChartPoint> Points);

public sealed record TrendRow(AreaCode Code, string Name, IReadOnlyList<TrendCell> Cells);

/// <param name="State">As in <c>data-state</c>; null for a figure.</param>
public readonly record struct TrendCell(string Text, string? State);

/// <param name="Rows">The same as a table: from where to where, how many, and which.</param>
public sealed record Distribution(
    string Title, string Subtitle, string Description, string Note, string? Refusal, ChartAxis Counts, IReadOnlyList<ChartPoint> Columns, IReadOnlyList<StepRow> Rows)
    : Picture(Title, Subtitle, Description, Note, Refusal);

public sealed record StepRow(string Step, int Count, string Names);
