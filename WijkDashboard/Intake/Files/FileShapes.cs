using WijkDashboard.Intake.Files.Guesses;

namespace WijkDashboard.Intake.Files;

/// <summary>What a file that nobody described yet seems to be, with its first rows to judge that by.</summary>
/// <param name="Sheets">Names of all sheets of a workbook, in order; empty for other files.</param>
/// <param name="FirstRows">As they stand, titles and headings included; in JSON the headings and then the first elements.</param>
public sealed record FileShapeGuess(
    FileShape Shape, IReadOnlyList<string> Sheets, IReadOnlyList<IReadOnlyList<string>> FirstRows);

/// <summary>Recognises files by what is in them.</summary>
public static class FileShapes
{
    /// <summary>As much of a text file as is looked at.</summary>
    public const int HeadLength = 256 * 1024;

    public const int MaxFirstRows = 30;

    public const int MaxFirstColumns = 200;

    /// <param name="head">The begin of the file, <see cref="HeadLength"/> bytes at most, or all of it; of a workbook all of it.</param>
    /// <param name="fileName">Its ending says something where the contents leave a doubt.</param>
    /// <exception cref="UnreadableFileException">Nothing that can be a delivery.</exception>
    public static async Task<FileShapeGuess> GuessAsync(Stream head, string fileName, CancellationToken cancel)
    {
        var start = head.CanSeek ? head.Position : 0;
        var (bytes, isCut) = await ReadAsync(head, cancel);
        if (bytes.Length == 0) throw new UnreadableFileException(FileFault.Empty);
        if (FileMarks.IsNoTable(bytes)) throw new UnreadableFileException(FileFault.Unreadable);
        if (FileMarks.IsOldWorkbook(bytes)) throw FileMarks.OldWorkbook();
        if (FileMarks.IsZip(bytes))
        {
            await using var rest = head.CanSeek ? null : await Buffered.OfAsync(bytes, head, cancel);
            if (head.CanSeek) head.Position = start;
            return await WorkbookGuess.OfAsync(rest ?? head, sheet: null, cancel);
        }

        if (JsonGuess.IsJson(bytes, fileName)) return await JsonGuess.OfAsync(bytes, cancel);
        return await CsvGuess.OfAsync(bytes, isCut, cancel);
    }

    /// <summary>The same for another sheet of a workbook than the first.</summary>
    /// <exception cref="UnreadableFileException">Not a workbook, or not with this sheet.</exception>
    public static Task<FileShapeGuess> GuessSheetAsync(Stream workbook, string sheet, CancellationToken cancel) =>
        WorkbookGuess.OfAsync(workbook, sheet, cancel);

    private static async Task<(byte[] Bytes, bool IsCut)> ReadAsync(Stream head, CancellationToken cancel)
    {
        var buffer = new byte[HeadLength];
        var length = await head.ReadAtLeastAsync(buffer, HeadLength, throwOnEndOfStream: false, cancel);
        return (buffer[..length], length == HeadLength);
    }
}
