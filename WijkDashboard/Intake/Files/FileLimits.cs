using System.Globalization;

namespace WijkDashboard.Intake.Files;

/// <summary>How large the parts of a file may be. Far above what anyone needs, far below what hurts the server.</summary>
internal static class FileLimits
{
    /// <summary>Characters in one field.</summary>
    public const int FieldLength = 100_000;

    /// <summary>Characters in one row.</summary>
    public const int RowLength = 1_000_000;

    /// <summary>Columns in one row; the widest table of CBS has some hundreds.</summary>
    public const int Columns = 4_096;

    /// <summary>Bytes of a file that must be in memory as a whole, because its stream cannot go back.</summary>
    public const int Buffered = 50_000_000;

    public static UnreadableFileException Exceeded(long limit, int row = 0) =>
        new(FileFault.TooLarge, row, limit.ToString(CultureInfo.InvariantCulture));
}
