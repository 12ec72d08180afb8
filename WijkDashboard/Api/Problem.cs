using WijkDashboard.Domain.Deliveries;

namespace WijkDashboard.Api;

/// <summary>A refusal in the form of RFC 9457.</summary>
public record Problem(string Type, string Title, int Status, string Detail);

/// <param name="TotalIssues">How many there are; <paramref name="Issues"/> holds the first 500.</param>
public sealed record RefusedProblem(string Type, string Title, int Status, string Detail, int TotalIssues, IReadOnlyList<IssueAnswer> Issues)
    : Problem(Type, Title, Status, Detail);

/// <summary>Kind and column, and nothing of what stood there.</summary>
/// <param name="Column">Its heading; null when it has none, or when the headings may be personal data themselves.</param>
/// <param name="ColumnNumber">Counted from 1.</param>
public sealed record PersonalDataProblem(
    string Type, string Title, int Status, string Detail, PersonalDataKind Kind, string? Column, int ColumnNumber)
    : Problem(Type, Title, Status, Detail);
