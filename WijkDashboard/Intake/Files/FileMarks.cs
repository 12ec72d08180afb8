namespace WijkDashboard.Intake.Files;

/// <summary>First bytes by which kinds of files are known, whatever they are called.</summary>
internal static class FileMarks
{
    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes is [0x50, 0x4B, 3, 4, ..];

    /// <summary>The container of Excel files from before 2007, and of later ones with a password.</summary>
    public static bool IsOldWorkbook(ReadOnlySpan<byte> bytes) => bytes is [0xD0, 0xCF, 0x11, 0xE0, ..];

    public static bool IsWorkbook(ReadOnlySpan<byte> bytes) => IsZip(bytes) || IsOldWorkbook(bytes);

    /// <summary>The detail lets the text say what to do: save it again, as .xlsx and without a password.</summary>
    public static UnreadableFileException OldWorkbook() => new(FileFault.Unreadable, 0, "xls");
}
