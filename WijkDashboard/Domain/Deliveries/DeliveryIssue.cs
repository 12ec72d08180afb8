namespace WijkDashboard.Domain.Deliveries;

/// <summary>
/// Why a file was refused: where, what stood there, which rule it breaks. Words and remedy are looked up by code, in the
/// reader's language.
/// </summary>
/// <param name="Row">Line in the original file; 0 when it is about the whole file.</param>
/// <param name="Column">Heading in the original file; empty when it is about the row or the file.</param>
/// <param name="Value">What stood there, as delivered.</param>
/// <param name="Detail">What the rule compares with: the expected period, the whole of a part, the first row of a duplicate.</param>
public sealed record DeliveryIssue(IssueCode Code, int Row, string Column, string Value, string Detail = "");

/// <summary>The rules a delivery can break. Names are stable: scripts and texts refer to them.</summary>
public enum IssueCode
{
    UnreadableFile,
    EmptyFile,
    UnknownColumn,
    MissingColumn,
    DoubleColumn,
    UnknownIndicator,
    NotThePartnersIndicator,
    UnknownArea,
    LevelNotAllowed,
    WrongPeriod,
    BadNumber,
    NegativeCount,
    NotWhole,
    OutOfRange,
    Duplicate,
    PartAboveWhole,
    AbovePopulation,
}
