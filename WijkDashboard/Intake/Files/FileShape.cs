namespace WijkDashboard.Intake.Files;

/// <summary>The kinds of files that partners send.</summary>
public enum FileFormat
{
    Csv,

    /// <summary>Excel, Office Open XML.</summary>
    Xlsx,

    /// <summary>CBS StatLine OData v3: <c>TypedDataSet</c> and <c>UntypedDataSet</c>.</summary>
    ODataV3,

    /// <summary>CBS OData v4: <c>Observations</c>, one figure a row.</summary>
    ODataV4,

    /// <summary>The properties of each feature, as PDOK gives them; the map itself is not read.</summary>
    GeoJson,
}

/// <summary>How the bytes of a kind of file become rows of fields under headings. Part of a layout.</summary>
public sealed record FileShape
{
    public required FileFormat Format { get; init; }

    /// <summary>Web name of the encoding of a CSV file; a byte order mark in the file itself wins.</summary>
    public string Encoding { get; init; } = "utf-8";

    public char Delimiter { get; init; } = ';';

    public char Quote { get; init; } = '"';

    /// <summary>Name of the sheet of a workbook; null for the first one that is not empty.</summary>
    public string? Sheet { get; init; }

    /// <summary>Row on which the headings begin, counted from 1; the rows before it are titles.</summary>
    public int HeaderRow { get; init; } = 1;

    /// <summary>How many rows the headings take; the parts of one column are joined with <see cref="HeadingSeparator"/>.</summary>
    public int HeaderRows { get; init; } = 1;

    /// <summary>Stands between the parts of a heading that takes more than one row.</summary>
    public const string HeadingSeparator = " | ";
}
