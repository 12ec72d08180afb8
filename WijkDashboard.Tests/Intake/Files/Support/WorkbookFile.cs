using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace WijkDashboard.Intake.Files.Support;

/// <summary>A workbook made of hand-written parts, so that it can be as odd as the ones that partners send.</summary>
internal sealed class WorkbookFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<(string Name, string State, string Xml)> _sheets = [];
    private readonly List<string> _shared = [];
    private readonly List<(string Name, byte[] Bytes)> _more = [];
    private string _styles = string.Empty;
    private bool _from1904;

    public static WorkbookFile Of(params object?[][] rows) => new WorkbookFile().WithSheet("Blad1", rows);

    public WorkbookFile WithSheet(string name, params object?[][] rows) => WithRows(name, "visible", Rows(rows));

    public WorkbookFile WithHiddenSheet(string name, params object?[][] rows) => WithRows(name, "hidden", Rows(rows));

    /// <param name="rows">What stands in <c>sheetData</c>.</param>
    /// <param name="after">What stands behind it, such as merged cells.</param>
    public WorkbookFile WithRows(string name, string state, string rows, string after = "")
    {
        _sheets.Add((name, state, $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{after}</worksheet>"));
        return this;
    }

    public WorkbookFile WithMerges(params string[] ranges)
    {
        var (name, state, xml) = _sheets[^1];
        var merges = string.Concat(ranges.Select(r => $"<mergeCell ref=\"{r}\"/>"));
        _sheets[^1] = (name, state, xml.Replace("</worksheet>", $"<mergeCells count=\"{ranges.Length}\">{merges}</mergeCells></worksheet>", StringComparison.Ordinal));
        return this;
    }

    /// <summary>Each item is the inside of an <c>si</c>.</summary>
    public WorkbookFile WithShared(params string[] items)
    {
        _shared.AddRange(items);
        return this;
    }

    /// <summary>Style 0 shows numbers; style 1 and on show them by these formats.</summary>
    public WorkbookFile WithFormats(params string[] codes)
    {
        var own = string.Concat(codes.Select((c, i) => $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{SecurityElement.Escape(c)}\"/>"));
        var styles = string.Concat(codes.Select((_, i) => $"<xf numFmtId=\"{164 + i}\"><alignment/></xf>"));
        _styles = $"<styleSheet xmlns=\"{Main}\"><numFmts>{own}</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>{styles}</cellXfs></styleSheet>";
        return this;
    }

    public WorkbookFile From1904()
    {
        _from1904 = true;
        return this;
    }

    public WorkbookFile WithPart(string name, byte[] bytes)
    {
        _more.Add((name, bytes));
        return this;
    }

    public WorkbookFile WithPart(string name, string text) => WithPart(name, Encoding.UTF8.GetBytes(text));

    public byte[] Bytes()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in Parts().Select(p => (p.Name, Encoding.UTF8.GetBytes(p.Text))).Concat(_more))
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A row of cells: a text, a number, or a cell in XML as it is.</summary>
    public static string Row(int number, params object?[] cells) =>
        $"<row r=\"{number}\">{string.Concat(cells.Select((c, i) => Cell(Address(i, number), c)))}</row>";

    private static string Rows(object?[][] rows) => string.Concat(rows.Select((r, i) => r.Length == 0 ? string.Empty : Row(i + 1, r)));

    private static string Cell(string address, object? value) => value switch
    {
        null => string.Empty,
        string text when text.StartsWith("<c", StringComparison.Ordinal) => text.Replace("@", address, StringComparison.Ordinal),
        string text => $"<c r=\"{address}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
        IFormattable number => $"<c r=\"{address}\"><v>{number.ToString(null, CultureInfo.InvariantCulture)}</v></c>",
        _ => throw new ArgumentException("A cell is a text or a number.", nameof(value)),
    };

    private static string Address(int column, int row)
    {
        var letters = string.Empty;
        for (var c = column + 1; c > 0; c = (c - 1) / 26) letters = (char)('A' + ((c - 1) % 26)) + letters;
        return letters + row.ToString(CultureInfo.InvariantCulture);
    }

    private IEnumerable<(string Name, string Text)> Parts()
    {
        var types = string.Concat(_sheets.Select((_, i) =>
            $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"));
        yield return ("[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
            + types + "</Types>");
        yield return ("_rels/.rels",
            $"<Relationships xmlns=\"{PackageRelations}\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        yield return ("xl/workbook.xml",
            $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><workbookPr{(_from1904 ? " date1904=\"1\"" : string.Empty)}/><sheets>"
            + string.Concat(_sheets.Select((s, i) => $"<sheet name=\"{SecurityElement.Escape(s.Name)}\" sheetId=\"{i + 1}\" state=\"{s.State}\" r:id=\"rId{i + 1}\"/>"))
            + "</sheets></workbook>");
        yield return ("xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"{PackageRelations}\">"
            + string.Concat(_sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))
            + $"<Relationship Id=\"rIdS\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/>"
            + $"<Relationship Id=\"rIdT\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>");
        yield return ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(_shared.Select(s => $"<si>{s}</si>"))}</sst>");
        yield return ("xl/styles.xml", _styles.Length > 0 ? _styles : $"<styleSheet xmlns=\"{Main}\"/>");
        foreach (var (sheet, i) in _sheets.Select((s, i) => (s, i))) yield return ($"xl/worksheets/sheet{i + 1}.xml", sheet.Xml);
    }
}
