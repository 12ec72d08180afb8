using System.Globalization;
using System.Text.Json.Serialization;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Intake;
using WijkDashboard.Intake.Files;
using WijkDashboard.Intake.Layouts;
using WijkDashboard.Store.Deliveries;

namespace WijkDashboard.Api;

/// <summary>Where a delivery stands, for a program.</summary>
public enum AnswerState
{
    /// <summary>Checked only: nothing was kept.</summary>
    Checked,
    Draft,
    Scheduled,
    Published,
    Withdrawn,
}

/// <summary>How many figures of each kind there are.</summary>
public sealed record FigureCounts(int Shown, int Hidden, int Empty);

/// <summary>A delivery, as a program sees it.</summary>
/// <param name="Id">Null when it was checked only.</param>
/// <param name="TotalIssues">Null when it is looked up later: only the first 500 are remembered then.</param>
public sealed record DeliveryAnswer(
    long? Id,
    AnswerState State,
    string Layout,
    string FileName,
    long Size,
    string Sha256,
    string DeliveredBy,
    DateTimeOffset DeliveredAt,
    FigureCounts Figures,
    int RefusedRows,
    int Questions,
    int? Publication,
    DateTimeOffset? PublishAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? TotalIssues,
    IReadOnlyList<IssueAnswer> Issues)
{
    /// <summary>Just delivered: with the values that stood there, for who sent them.</summary>
    public static DeliveryAnswer Of(StoredDelivery delivery, int? publication, IReadOnlyList<DeliveryIssue> issues, int total) =>
        Of(delivery, publication, total, [.. issues.Select(IssueAnswer.Of)]);

    /// <summary>Looked up: places and rules. The values that stood there are kept nowhere.</summary>
    public static DeliveryAnswer Of(DeliveryEntry entry) =>
        Of(entry.Delivery, entry.Publications is [var first, ..] ? first.Number : null, null, [.. entry.Delivery.Issues.Select(IssueAnswer.Of)]);

    private static DeliveryAnswer Of(StoredDelivery delivery, int? publication, int? total, IReadOnlyList<IssueAnswer> issues) => new(
        delivery.Id == 0 ? null : delivery.Id,
        delivery.Id == 0 ? AnswerState.Checked : StateOf(delivery.State),
        delivery.LayoutId,
        delivery.FileName,
        delivery.Size,
        delivery.Hash,
        delivery.By,
        delivery.At,
        new(delivery.Published, delivery.Suppressed, delivery.Empty),
        delivery.Refused,
        delivery.Questions,
        publication,
        delivery.PublishAt,
        total,
        issues);

    private static AnswerState StateOf(DeliveryState state) => state switch
    {
        DeliveryState.Draft => AnswerState.Draft,
        DeliveryState.Scheduled => AnswerState.Scheduled,
        DeliveryState.Published => AnswerState.Published,
        _ => AnswerState.Withdrawn,
    };
}

/// <summary>One issue in the words of who delivers.</summary>
/// <param name="Row">Null when it is about the whole file.</param>
/// <param name="Column">Null when it is about the row or the file.</param>
/// <param name="Value">What stood there; only in the answer to the delivery itself.</param>
public sealed record IssueAnswer(
    string Code,
    Severity Severity,
    int? Row,
    string? Column,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Value,
    string Rule,
    string Remedy)
{
    /// <summary>Stands in a rule where a value or a number of this delivery would.</summary>
    private const string Open = "…";

    public static IssueAnswer Of(DeliveryIssue issue) => Of(IssueWording.In(CultureInfo.CurrentUICulture, issue));

    public static IssueAnswer Of(StoredIssue issue) =>
        Of(InGeneral(Enum.Parse<IssueCode>(issue.Code), issue.Row, issue.Column)) with { Value = null };

    /// <summary>The rule as it reads without a delivery.</summary>
    public static WordedIssue InGeneral(IssueCode code, int row = 0, string column = "") =>
        IssueWording.In(CultureInfo.CurrentUICulture, new DeliveryIssue(code, row, column, Open, $"{Open}|{Open}|{Open}"));

    /// <summary>The rule about a kind of personal data, without a finding.</summary>
    public static WordedIssue InGeneral(PersonalDataKind kind) => PersonalDataWording.In(CultureInfo.CurrentUICulture, new(kind, Open, 0));

    private static IssueAnswer Of(WordedIssue issue) => new(
        issue.Code, issue.Severity, issue.Row == 0 ? null : issue.Row, issue.Column.Length == 0 ? null : issue.Column, issue.Value, issue.Rule, issue.Remedy);
}

/// <summary>A column of figures that a layout expects.</summary>
/// <param name="Heading">In a wide file the heading; in a long file the name under which the indicator stands.</param>
public sealed record LayoutColumn(string Heading, string Indicator, string Name);

/// <summary>How one kind of file is read: what its maker must know, not how it is filtered.</summary>
/// <param name="Delimiter">Of a CSV file; null for other kinds.</param>
/// <param name="Columns">Every heading that must be there.</param>
/// <param name="Ignored">Headings that may be there and are not read.</param>
/// <param name="IgnoresOthers">Whether any other heading may be there too; otherwise it refuses the file.</param>
public sealed record LayoutAnswer(
    string Id,
    string Name,
    FileFormat Format,
    LayoutShape Shape,
    string? Delimiter,
    string DecimalMark,
    IReadOnlyList<string> Columns,
    string? AreaColumn,
    string? PeriodColumn,
    string? FixedPeriod,
    string? IndicatorColumn,
    string? ValueColumn,
    IReadOnlyList<LayoutColumn> Figures,
    IReadOnlyList<string> Ignored,
    bool IgnoresOthers,
    IReadOnlyList<string> Missing);
