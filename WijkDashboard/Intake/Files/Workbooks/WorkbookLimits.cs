namespace WijkDashboard.Intake.Files.Workbooks;

/// <summary>How large a workbook and its parts may be before anything is made of them.</summary>
internal static class WorkbookLimits
{
    /// <summary>Files inside the workbook.</summary>
    public const int Parts = 2_000;

    /// <summary>Bytes of all parts together, unpacked.</summary>
    public const long Unpacked = 200_000_000;

    /// <summary>How many times larger a part may become; a small one may become anything, as its size says it all.</summary>
    public const int Ratio = 200;

    public const int SmallPart = 1_000_000;

    /// <summary>Bytes of the parts that say what is in the workbook, which the library reads as a whole.</summary>
    public const int ListPart = 1_000_000;

    /// <summary>Characters in one cell, as Excel allows.</summary>
    public const int CellLength = 32_767;

    /// <summary>Bytes between two tags: a cell at its longest, each character written as a number.</summary>
    public const int TextBytes = CellLength * 10;

    /// <summary>Rows in one sheet, as Excel allows.</summary>
    public const int Rows = 1_048_576;

    /// <summary>Characters of all shared strings together; they stay in memory.</summary>
    public const int SharedText = 32_000_000;

    /// <summary>How deep elements lie in each other; a sheet goes no deeper than ten.</summary>
    public const int Depth = 64;
}
