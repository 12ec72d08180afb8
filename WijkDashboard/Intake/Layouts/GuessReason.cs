namespace WijkDashboard.Intake.Layouts;

/// <summary>What a column of a file is used for.</summary>
public enum ColumnRole
{
    Ignored,
    Area,
    Period,
    Quarter,
    Month,

    /// <summary>Names the figure of each row.</summary>
    Indicator,

    /// <summary>Holds the figures: of one indicator, or of the indicator that the row names.</summary>
    Figure,
}

/// <summary>Why a part of a layout was guessed so. Names are stable: the texts refer to them.</summary>
public enum GuessReason
{
    AreaCodes,
    AreaCodesElsewhere,
    AreaCodesWithoutPrefix,
    AreaNames,
    AreaHeading,

    PeriodValues,
    PeriodPart,
    PeriodInHeading,
    PeriodInFileName,

    NamesOfFigures,
    Figures,
    KnownHeading,
    SameName,
    SimilarName,

    WithoutHeading,
    HeadingTwice,
    CountsRows,
    AreaAgain,
    Empty,
    Text,
    NoIndicator,

    DecimalMark,
    ThousandsMark,
    ThousandsUnsure,
    MissingWords,
    Units,
}

/// <summary>What only a person can say: the guess found nothing for it, and the layout cannot do without.</summary>
public enum GuessQuestion
{
    Area,
    Period,
    Indicators,
}

/// <summary>What one column is taken for.</summary>
/// <param name="Heading">As a layout calls the column.</param>
/// <param name="IndicatorId">Of a figure column with one indicator; null otherwise.</param>
/// <param name="Detail">What the reason fills in, such as the name of the indicator.</param>
public sealed record ColumnGuess(string Heading, ColumnRole Role, string? IndicatorId, GuessReason Reason, string Detail = "");

/// <summary>A guess about the file as a whole.</summary>
public sealed record GuessNote(GuessReason Reason, string Detail);
