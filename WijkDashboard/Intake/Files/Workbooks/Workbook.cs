using DocumentFormat.OpenXml.Packaging;
using WijkDashboard.Intake.Files.Rows;

namespace WijkDashboard.Intake.Files.Workbooks;

/// <summary>A workbook that passed the guard. Macros, links and charts are not looked at.</summary>
internal sealed class Workbook : IDisposable
{
    private readonly Stream _file;
    private readonly bool _ownsFile;
    private SpreadsheetDocument? _document;
    private SharedStrings? _strings;
    private CellStyles? _styles;
    private bool _from1904;

    private Workbook(Stream file, bool ownsFile) => (_file, _ownsFile) = (file, ownsFile);

    /// <summary>In the order of the tabs.</summary>
    public IReadOnlyList<Sheet> Sheets { get; private set; } = [];

    public static async Task<Workbook> OpenAsync(Stream file, CancellationToken cancel)
    {
        var isWhole = file.CanSeek && file.Position == 0;
        var workbook = new Workbook(isWhole ? file : await Buffered.OfAsync(default, file, cancel), !isWhole);
        try
        {
            Safely(() => workbook.Open(cancel));
            return workbook;
        }
        catch
        {
            workbook.Dispose();
            throw;
        }
    }

    /// <exception cref="UnreadableFileException">No sheet of that name, or without a name: none with a cell in it.</exception>
    public async Task<Records> RecordsAsync(string? sheetName, CancellationToken cancel)
    {
        var sheet = sheetName is null ? await FirstUsedAsync(cancel) : Sheets.FirstOrDefault(s => s.Name == sheetName);
        if (sheet is null) throw new UnreadableFileException(sheetName is null ? FileFault.Empty : FileFault.UnknownSheet);
        return Records(sheet);
    }

    /// <summary>The first sheet with something in it, a hidden one only when no other has; null when none has.</summary>
    public async Task<Sheet?> FirstUsedAsync(CancellationToken cancel)
    {
        foreach (var sheet in Sheets.OrderBy(s => s.IsHidden))
        {
            using var records = Records(sheet);
            while (await records.ReadAsync(cancel))
            {
                if (records.HasText) return sheet;
            }
        }

        return null;
    }

    public SheetRecords Records(Sheet sheet) => Safely(() =>
    {
        var part = _document!.WorkbookPart!;
        _strings ??= SharedStrings.Read(part.SharedStringTablePart is { } strings ? new PartReader(strings) : null);
        _styles ??= CellStyles.Read(part.WorkbookStylesPart is { } styles ? new PartReader(styles) : null);
        return new SheetRecords(sheet.Part, _strings, _styles, _from1904);
    });

    public void Dispose()
    {
        _document?.Dispose();
        if (_ownsFile) _file.Dispose();
    }

    /// <summary>Whatever a library throws at a damaged workbook says one thing: it cannot be read.</summary>
    internal static T Safely<T>(Func<T> read, int row = 0)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is not (UnreadableFileException or OperationCanceledException or OutOfMemoryException))
        {
            throw new UnreadableFileException(FileFault.Unreadable, row);
        }
    }

    private bool Open(CancellationToken cancel)
    {
        Span<byte> mark = stackalloc byte[4];
        if (_file.ReadAtLeast(mark, 4, throwOnEndOfStream: false) == 0) throw new UnreadableFileException(FileFault.Empty);
        if (FileMarks.IsOldWorkbook(mark)) throw FileMarks.OldWorkbook();

        WorkbookGuard.Check(_file, cancel);
        _file.Position = 0;
        _document = SpreadsheetDocument.Open(_file, isEditable: false);
        var part = _document.WorkbookPart ?? throw new UnreadableFileException(FileFault.Unreadable);
        var sheets = new List<Sheet>();
        using var reader = new PartReader(part);
        while (reader.NextElement())
        {
            if (reader.Name == "workbookPr") _from1904 = reader.Attribute("date1904") is "1" or "true";
            if (reader.Name != "sheet" || reader.Relation("id") is not { } id) continue;
            if (sheets.Count == WorkbookLimits.Parts) throw FileLimits.Exceeded(WorkbookLimits.Parts);
            if (part.TryGetPartById(id, out var found) && found is WorksheetPart sheet)
                sheets.Add(new Sheet(reader.Attribute("name") ?? string.Empty, reader.Attribute("state") is "hidden" or "veryHidden", sheet));
        }

        Sheets = sheets;
        return true;
    }
}

/// <summary>A tab of a workbook with cells.</summary>
internal sealed record Sheet(string Name, bool IsHidden, WorksheetPart Part);
