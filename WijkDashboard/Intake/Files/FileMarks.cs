namespace WijkDashboard.Intake.Files;

/// <summary>First bytes by which kinds of files are known, whatever they are called.</summary>
internal static class FileMarks
{
    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes is [0x50, 0x4B, 3, 4, ..];

    /// <summary>The container of Excel files from before 2007, and of later ones with a password.</summary>
    public static bool IsOldWorkbook(ReadOnlySpan<byte> bytes) => bytes is [0xD0, 0xCF, 0x11, 0xE0, ..];

    public static bool IsWorkbook(ReadOnlySpan<byte> bytes) => IsZip(bytes) || IsOldWorkbook(bytes);

    /// <summary>Pictures, documents and archives that somebody took for a file with figures: PDF, PNG, JPEG, GIF, gzip, 7-Zip, RAR.</summary>
    public static bool IsNoTable(ReadOnlySpan<byte> bytes) =>
        bytes is [0x25, 0x50, 0x44, 0x46, ..] or [0x89, 0x50, 0x4E, 0x47, ..] or [0xFF, 0xD8, 0xFF, ..] or [0x47, 0x49, 0x46, 0x38, ..]
            or [0x1F, 0x8B, ..] or [0x37, 0x7A, 0xBC, 0xAF, ..] or [0x52, 0x61, 0x72, 0x21, ..];

    /// <summary>The detail lets the text say what to do: save it again, as .xlsx and without a password.</summary>
    public static UnreadableFileException OldWorkbook() => new(FileFault.Unreadable, 0, "xls");
}
