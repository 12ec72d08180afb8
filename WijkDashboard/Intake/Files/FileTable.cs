namespace WijkDashboard.Intake.Files;

/// <summary>
/// A partner's file opened as a table: rows of text fields under headings, read once from front to back, so that a file of any
/// length passes through. Knows nothing of areas, periods or indicators.
/// </summary>
public abstract class FileTable : IAsyncDisposable
{
    /// <summary>
    /// In the order of the columns; white space around a name is taken away, and within it is one space. Empty for a column
    /// without a name. Names can be there twice.
    /// </summary>
    public abstract IReadOnlyList<string> Headings { get; }

    /// <summary>
    /// Of the current row, as a spreadsheet counts: from 1, with titles, headings and empty rows; a field that runs over several
    /// lines stays one row. In JSON the number of the element, over all pages.
    /// </summary>
    public abstract int Row { get; }

    /// <summary>
    /// Of the current row; can differ from the number of headings in a damaged file. Empty fields beyond the last heading do not
    /// count.
    /// </summary>
    public abstract int FieldCount { get; }

    /// <summary>Goes to the next row with figures; titles, empty lines and footers such as "Bron: CBS" are passed over.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="UnreadableFileException">
    /// The file is damaged, or larger than it may be. Rows handed out before stay what they were. A connection that breaks is no
    /// fault of the file: that stays an <see cref="IOException"/>.
    /// </exception>
    public abstract ValueTask<bool> ReadAsync(CancellationToken cancel);

    /// <summary>
    /// Text of a field as it stands there, valid until the next row is read; empty beyond the last field. Numbers and dates of a
    /// workbook or JSON are written the same everywhere: <c>1234.5</c>, <c>2022-01-31</c>.
    /// </summary>
    public abstract ReadOnlySpan<char> Field(int ordinal);

    /// <summary>
    /// True when the file itself says that a field is a number, as a cell of a workbook does: it is written with a point then,
    /// whatever marks there are in cells that hold a number as text.
    /// </summary>
    public virtual bool IsNumber(int ordinal) => false;

    public abstract ValueTask DisposeAsync();
}

/// <summary>Why a file cannot be read as a table. Names are stable: texts refer to them.</summary>
public enum FileFault
{
    /// <summary>Not what its layout says, or damaged.</summary>
    Unreadable,
    Empty,

    /// <summary>Characters that the encoding does not have.</summary>
    WrongEncoding,

    /// <summary>The workbook has no sheet of that name.</summary>
    UnknownSheet,

    /// <summary>More bytes, unpacked bytes, parts, rows or characters in a field than is safe to read.</summary>
    TooLarge,

    /// <summary>JSON, but no table of figures: a list of tables, definitions of columns, a nested file.</summary>
    NoFigures,

    /// <summary>A page of a longer answer; the pages that come before or follow are not there.</summary>
    Incomplete,

    /// <summary>An address that does not answer, or not with a file.</summary>
    Unreachable,

    /// <summary>An address, or one it sends on to, that this installation does not fetch from.</summary>
    AddressNotAllowed,
}

/// <summary>Stops the reading of a file. Never carries anything of what stood in it.</summary>
public sealed class UnreadableFileException : Exception
{
    public UnreadableFileException(FileFault fault, int row = 0, string detail = "", Exception? inner = null)
        : base($"{fault} in row {row}", inner) => (Fault, Row, Detail) = (fault, row, detail);

    public FileFault Fault { get; }

    /// <summary>0 when it is about the whole file.</summary>
    public int Row { get; }

    /// <summary>A limit or name of ours that the text fills in; never a value from the file.</summary>
    public string Detail { get; }
}
