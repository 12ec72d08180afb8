using System.Buffers;
using System.IO.Compression;

namespace WijkDashboard.Intake.Files.Workbooks;

/// <summary>
/// Looks at a workbook before any library does: unpacks every part through one small buffer, counts, and keeps nothing. What a
/// part says of its own size is checked first and then not believed.
/// </summary>
internal static class WorkbookGuard
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Zip, gzip, 7z, rar: nothing in a workbook of figures is packed again.</summary>
    private static readonly byte[][] s_archives = [[0x50, 0x4B, 3, 4], [0x1F, 0x8B, 8], [0x37, 0x7A, 0xBC, 0xAF], [0x52, 0x61, 0x72, 0x21]];

    /// <param name="file">Can seek; where it stands afterwards is not said.</param>
    /// <exception cref="UnreadableFileException">Not a workbook that is safe to read.</exception>
    public static void Check(Stream file, CancellationToken cancel)
    {
        ZipDirectory.Check(file);
        file.Position = 0;
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        CheckNames(zip);

        // Declared sizes first: an honest giant is refused without unpacking it.
        if (zip.Entries.Sum(e => e.Length) > WorkbookLimits.Unpacked) throw FileLimits.Exceeded(WorkbookLimits.Unpacked);
        foreach (var part in zip.Entries) CheckSize(part, part.Length);

        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            var total = 0L;
            foreach (var part in zip.Entries)
            {
                cancel.ThrowIfCancellationRequested();
                total += Unpack(part, buffer, WorkbookLimits.Unpacked - total);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void CheckNames(ZipArchive zip)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in zip.Entries)
        {
            var name = part.FullName;
            var isOutside = name.StartsWith('/') || name.Contains('\\') || name.Contains(':') || name.Split('/').Contains("..");
            if (isOutside || !names.Add(name)) throw new UnreadableFileException(FileFault.Unreadable);
        }
    }

    private static void CheckSize(ZipArchiveEntry part, long size)
    {
        if (IsList(part) && size > WorkbookLimits.ListPart) throw FileLimits.Exceeded(WorkbookLimits.ListPart);
        if (size > WorkbookLimits.SmallPart && size / WorkbookLimits.Ratio > part.CompressedLength)
            throw FileLimits.Exceeded(WorkbookLimits.Ratio);
    }

    private static bool IsList(ZipArchiveEntry part) =>
        part.FullName.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase)
        || part.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>Unpacks and forgets. Stops at the first byte too many.</summary>
    private static long Unpack(ZipArchiveEntry part, byte[] buffer, long left)
    {
        var isXml = part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            || part.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        var size = 0L;
        var text = new TextRun();
        using var stream = part.Open();
        while (true)
        {
            var length = stream.ReadAtLeast(buffer.AsSpan(0, BufferSize), BufferSize, throwOnEndOfStream: false);
            var bytes = buffer.AsSpan(0, length);
            if (size == 0 && IsArchive(bytes)) throw new UnreadableFileException(FileFault.Unreadable);
            size += length;
            if (size > left) throw FileLimits.Exceeded(WorkbookLimits.Unpacked);
            CheckSize(part, size);
            if (isXml) text.Check(bytes);
            if (length < BufferSize) return size;
        }
    }

    private static bool IsArchive(ReadOnlySpan<byte> bytes)
    {
        foreach (var mark in s_archives)
        {
            if (bytes.StartsWith(mark)) return true;
        }

        return false;
    }

    /// <summary>
    /// XML holds its texts between tags. A reader takes one text into memory as a whole, so its length is known here before that; and
    /// a document type, with which a small file can become a large one or reach outside, is in no workbook.
    /// </summary>
    private struct TextRun
    {
        private int _run;
        private byte _last;
        private byte _beforeLast;

        public void Check(ReadOnlySpan<byte> bytes)
        {
            if (bytes.IsEmpty) return;
            if (_last == '!' && _beforeLast == '<') Declaration(bytes[0]);
            if (_last == '<' && bytes is [(byte)'!', var afterMark, ..]) Declaration(afterMark);
            (_beforeLast, _last) = bytes.Length > 1 ? (bytes[^2], bytes[^1]) : (_last, bytes[0]);
            while (true)
            {
                var tag = bytes.IndexOf((byte)'<');
                _run += tag < 0 ? bytes.Length : tag;
                if (_run > WorkbookLimits.TextBytes) throw FileLimits.Exceeded(WorkbookLimits.CellLength);
                if (tag < 0) return;
                _run = 0;
                bytes = bytes[(tag + 1)..];
                if (bytes is [(byte)'!', var letter, ..]) Declaration(letter);
            }
        }

        private static void Declaration(byte letter)
        {
            if (letter is (byte)'D' or (byte)'E') throw new UnreadableFileException(FileFault.Unreadable);
        }
    }
}
