namespace WijkDashboard.Intake.Catalogues;

/// <summary>
/// Why a catalogue was refused. <see cref="CatalogueIssueTexts"/> gives the words, in the reader's language.
/// </summary>
/// <param name="Place">
/// Where in the file: <c>line:heading</c> in a table, <c>entry/property</c> in JSON (an entry without an id by its number,
/// <c>[3]</c>), <c>line:column</c> when the JSON itself is broken; empty when it is about the whole file.
/// </param>
/// <param name="Values">What stood there first, then what the rule compares with.</param>
public sealed record CatalogueIssue(string File, string Place, CatalogueProblem Problem, IReadOnlyList<string> Values);

/// <summary>The rules a catalogue can break. Names are stable: the texts refer to them.</summary>
public enum CatalogueProblem
{
    NoArchive,
    ArchiveTooLarge,
    NotUtf8,
    FileMissing,
    UnexpectedFile,
    MalformedJson,
    MalformedCsv,
    MalformedGeoJson,
    EmptyList,

    MissingProperty,
    UnknownProperty,
    WrongKind,
    UnknownWord,
    BadId,
    DuplicateId,
    BadPeriod,
    BadDate,
    BadPath,
    OutOfRange,

    MissingColumn,
    UnknownColumn,
    WrongFieldCount,
    EmptyField,
    BadNumber,
    NegativeNumber,
    DuplicateRow,

    BadAreaCode,
    ForeignArea,
    UnknownArea,
    ParentMissing,
    AreaWithoutBoundary,
    UnknownEdition,
    RecodeMovesBoundary,

    RuleOfItself,
    RuleOfOneLevel,
    RuleOfOtherGrain,
    DomainOfOneKind,

    IdHasFigures,
    NoEntry,
    DeliveryMissing,

    BadThreshold,
    UnknownPartner,
    UnknownTheme,
    UnknownPolicy,
    UnknownPopulation,
    PopulationNeeded,
    UnknownIndicator,
    UnknownLayout,
    NotThePartnersIndicator,
    NotThePartnersLayout,
    PartOfItself,
    LayoutPeriod,
    LayoutLongColumns,
    LayoutWithoutIndicators,
    LayoutArea,
    LayoutAreaOptions,
    LayoutPartOfYear,
    LayoutMarks,
    LayoutFigureColumns,
    LayoutColumnTwice,
    AreaInNoEdition,
}
