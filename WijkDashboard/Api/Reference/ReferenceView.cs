using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Intake;

namespace WijkDashboard.Api.Reference;

/// <summary>A named part of a request or an answer.</summary>
/// <param name="Type">In a word, with the name of the table that has more when there is one.</param>
public sealed record FieldView(string Name, FieldType Type, bool IsRequired, string Description);

/// <param name="Word">The kind of value.</param>
/// <param name="Table">The name of the table of its fields or values; null for a plain value.</param>
public sealed record FieldType(string Word, string? Table, bool IsList, bool CanBeNull);

/// <param name="Json">As the program receives it.</param>
public sealed record ExampleView(string Name, string Json);

public sealed record ResponseView(string Status, string Description, string? Table, IReadOnlyList<ExampleView> Examples);

/// <summary>One thing that a program can ask.</summary>
/// <param name="Bodies">The media types in which a file is taken; none for a question.</param>
public sealed record OperationView(
    string Id,
    string Method,
    string Path,
    string Summary,
    string Description,
    IReadOnlyList<FieldView> Parameters,
    IReadOnlyList<string> Bodies,
    string? BodyDescription,
    IReadOnlyList<FieldView> BodyFields,
    IReadOnlyList<ResponseView> Responses);

/// <summary>The fields of an answer, or the words that one of its fields can have.</summary>
public sealed record TableView(string Name, string Description, IReadOnlyList<FieldView> Fields, IReadOnlyList<string> Values);

/// <param name="Anchor">Stable: the <c>type</c> of the answer leads here.</param>
public sealed record ProblemView(string Anchor, int Status, string Title, string Detail);

/// <summary>All that the page for makers of programs tells.</summary>
/// <param name="Issues">Each code with its rule and remedy as they read without a delivery.</param>
public sealed record ReferenceView(
    string Description,
    IReadOnlyList<OperationView> Operations,
    IReadOnlyList<TableView> Tables,
    IReadOnlyList<ProblemView> Problems,
    IReadOnlyList<WordedIssue> Issues,
    IReadOnlyList<(PersonalDataKind Kind, WordedIssue Words)> PersonalData);
