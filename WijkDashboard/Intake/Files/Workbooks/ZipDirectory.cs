using System.Buffers.Binary;

namespace WijkDashboard.Intake.Files.Workbooks;

/// <summary>
/// The list of parts at the end of a zip file. The library makes an object of each part before it can be asked how many there are,
/// so they are counted here first, by walking over the list itself: what the file says of its number is not believed.
/// </summary>
internal static class ZipDirectory
{
    private const uint EndMark = 0x06054B50;
    private const uint PartMark = 0x02014B50;
    private const int EndLength = 22;
    private const int PartLength = 46;
    private const int MaxComment = ushort.MaxValue;
    private static readonly byte[] s_ones = [0xFF, 0xFF, 0xFF, 0xFF];

    /// <exception cref="UnreadableFileException">There is no such list, or it is longer than a workbook needs.</exception>
    public static void Check(Stream file)
    {
        var tail = new byte[Math.Min(file.Length, EndLength + MaxComment)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        var end = EndIn(tail);
        if (end < 0) throw new UnreadableFileException(FileFault.Unreadable);

        // All ones: the real number stands elsewhere, because it is larger than any workbook needs.
        if (tail.AsSpan(end + 4, 8).IndexOf(s_ones.AsSpan(0, 2)) >= 0 || tail.AsSpan(end + 12, 8).IndexOf(s_ones) >= 0)
            throw FileLimits.Exceeded(WorkbookLimits.Parts);
        file.Position = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        var header = new byte[PartLength];
        for (var parts = 0; ; parts++)
        {
            if (file.ReadAtLeast(header, PartLength, throwOnEndOfStream: false) < PartLength) return;
            if (BinaryPrimitives.ReadUInt32LittleEndian(header) != PartMark) return;
            if (parts == WorkbookLimits.Parts) throw FileLimits.Exceeded(WorkbookLimits.Parts);
            file.Position += BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(28))
                + BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30))
                + BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(32));
        }
    }

    private static int EndIn(ReadOnlySpan<byte> tail)
    {
        for (var at = tail.Length - EndLength; at >= 0; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail[at..]) == EndMark) return at;
        }

        return -1;
    }
}
