namespace WijkDashboard.Domain.Deliveries;

/// <summary>
/// Something about a file that its partner must know: where, what stood there, which rule it is about. Words and remedy are
/// looked up by code, in the reader's language.
/// </summary>
/// <param name="Row">Line in the original file; 0 when it is about the whole file.</param>
/// <param name="Column">Heading in the original file; empty when it is about the row or the file.</param>
/// <param name="Value">What stood there, as delivered. May be a raw figure: shown to who delivers, and never stored.</param>
/// <param name="Detail">What the rule compares with: the expected period, the whole of a part, the first row of a duplicate.</param>
public sealed record DeliveryIssue(IssueCode Code, int Row, string Column, string Value, string Detail = "")
{
    /// <summary>Between what the rule compares with, where that is more than one thing.</summary>
    public const char Between = '\u001f';

    public Severity Severity => Severities.Of(Code);

    /// <summary>Where and which rule, never the value.</summary>
    public override string ToString() => $"{Code} in row {Row}";
}

/// <summary>How much an issue weighs.</summary>
public enum Severity
{
    /// <summary>The file cannot be taken at all; nothing of it is kept.</summary>
    RefusesFile,

    /// <summary>The row (or figure) is not taken; the delivery waits for a better file, or for the word that it may do without.</summary>
    RefusesRow,

    /// <summary>It may be right, but somebody must say why.</summary>
    Asks,

    /// <summary>Good to know; nothing needs to be done.</summary>
    Tells,
}

/// <summary>The rules a delivery can break. Names are stable: scripts and texts refer to them.</summary>
public enum IssueCode
{
    UnreadableFile,
    WrongEncoding,
    UnknownSheet,
    TooLarge,
    NoFigures,
    Incomplete,
    Unreachable,
    AddressNotAllowed,
    EmptyFile,
    PersonalData,
    UnknownColumn,
    MissingColumn,
    DoubleColumn,

    WrongFieldCount,
    UnknownIndicator,
    NotThePartnersIndicator,
    UnknownArea,
    AmbiguousArea,
    OtherEdition,
    LevelNotAllowed,
    WrongPeriod,
    PeriodLength,
    PeriodNotOver,
    BadNumber,
    NegativeCount,
    NotWhole,
    OutOfRange,
    Duplicate,
    PartAboveWhole,
    AbovePopulation,

    PeriodUnexpected,
    TotalMismatch,
    RuleBroken,
    ZeroForMissing,
    LostDecimalMark,
    Implausible,

    OtherMunicipality,
    AreaTotal,
    Provisional,
    EmptyFigures,
    SameAsPublished,
}

/// <summary>Which rule weighs how much; the one place that decides it.</summary>
public static class Severities
{
    public static Severity Of(IssueCode code) => code switch
    {
        <= IssueCode.DoubleColumn => Severity.RefusesFile,
        <= IssueCode.AbovePopulation => Severity.RefusesRow,
        <= IssueCode.Implausible => Severity.Asks,
        _ => Severity.Tells,
    };
}
