using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Intake.Layouts;

/// <summary>A figure as a layout understands it; what is not understood is null, and <see cref="Problem"/> says what.</summary>
/// <param name="Row">In the original file.</param>
/// <param name="AreaText">The code, or what stands there instead of one.</param>
/// <param name="PeriodText">The period, or what stands there instead of one.</param>
/// <param name="IndicatorText">The id, or what stands there instead of one.</param>
/// <param name="Figure">Null when it is missing or no number.</param>
/// <param name="Raw">What stands in the file.</param>
public sealed record PreviewFigure(
    int Row,
    string Column,
    Area? Area,
    string AreaText,
    Period? Period,
    string PeriodText,
    bool IsProvisional,
    Indicator? Indicator,
    string IndicatorText,
    decimal? Figure,
    bool IsMissing,
    string Raw)
{
    /// <summary>The first thing that is not understood; null when all is. The check of a delivery has more rules.</summary>
    public IssueCode? Problem =>
        Indicator is null ? IssueCode.UnknownIndicator
        : Period is null ? IssueCode.WrongPeriod
        : Area is null ? IssueCode.UnknownArea
        : Figure is null && !IsMissing ? IssueCode.BadNumber
        : null;
}

/// <summary>A name in the file that needs an answer, and the areas it fits: more than one, or none.</summary>
public sealed record AreaQuestion(string Name, IReadOnlyList<Area> Candidates);

/// <summary>The first rows of a file as a layout understands them, read by the same code as a delivery.</summary>
/// <param name="Issues">What is wrong with the headings, and with rows as a whole.</param>
/// <param name="Questions">Each name once, in the order of the file.</param>
public sealed record LayoutPreview(
    IReadOnlyList<PreviewFigure> Figures, IReadOnlyList<DeliveryIssue> Issues, IReadOnlyList<AreaQuestion> Questions, RowCount Rows)
{
    public static async Task<LayoutPreview> OfAsync(LayoutSample sample, Layout layout, Catalogue catalogue, CancellationToken cancel)
    {
        var sink = new Sink(catalogue, layout);
        await using var table = sample.Open();
        var rows = await LayoutRows.ReadAsync(table, layout, catalogue.Areas, new PersonalDataScan(table.Headings), sink, cancel);
        return new(sink.Figures, sink.Issues, [.. sink.Questions.Values], rows);
    }

    private sealed class Sink(Catalogue catalogue, Layout layout) : IRowSink
    {
        public List<PreviewFigure> Figures { get; } = [];

        public List<DeliveryIssue> Issues { get; } = [];

        public Dictionary<string, AreaQuestion> Questions { get; } = [];

        public void Add(in ParsedRow row)
        {
            var (area, text) = (row.Area.ToString(), row.Period.ToString());
            Period? period = Period.TryParse(text, out var known) ? known : null;
            var found = AreaCode.TryParse(area, out var code) ? Find(code, period) : null;
            if (found is null && area.Length > 0 && layout.AreaBy == AreaBy.Name) Questions.TryAdd(area, new(area, []));
            Figures.Add(new(
                row.Row, row.Column, found, area, period, text, row.IsProvisional,
                catalogue.Indicator(row.Indicator.ToString()), row.Indicator.ToString(),
                row.Figure, row.IsMissing, row.Raw.ToString()));
        }

        public void Add(DeliveryIssue issue) => Issues.Add(issue);

        public void Ask(int row, string column, string name, IReadOnlyList<Area> candidates) => Questions.TryAdd(name, new(name, candidates));

        private Area? Find(AreaCode code, Period? period) =>
            catalogue.Areas.Find((period is { } known ? catalogue.Areas.EditionOf(known.Year) : catalogue.Areas.Editions[^1]).Id, code);
    }
}
