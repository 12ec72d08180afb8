using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace WijkDashboard.Intake.Files.Workbooks;

/// <summary>
/// Reads the elements of one part from front to back. By local name, so that the strict and the ordinary kind of workbook are read
/// alike; and not through the library's objects, which cost ten times the memory.
/// </summary>
internal sealed class PartReader : IDisposable
{
    private static readonly XmlReaderSettings s_settings = new()
    {
        CloseInput = true,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = WorkbookLimits.Unpacked,
    };

    private readonly XmlReader _xml;
    private readonly char[] _chunk = new char[1024];

    public PartReader(OpenXmlPart part) => _xml = XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), s_settings);

    /// <summary>Of the current element.</summary>
    public string Name => _xml.LocalName;

    public string? Attribute(string name) => _xml.GetAttribute(name);

    /// <summary>An attribute of the relationships namespace, of whichever kind of workbook.</summary>
    public string? Relation(string name)
    {
        for (var i = 0; i < _xml.AttributeCount; i++)
        {
            _xml.MoveToAttribute(i);
            if (_xml.LocalName != name || !_xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal)) continue;
            var value = _xml.Value;
            _xml.MoveToElement();
            return value;
        }

        _xml.MoveToElement();
        return null;
    }

    /// <summary>Goes to the next begin of an element, at whatever depth.</summary>
    public bool NextElement()
    {
        while (Step())
        {
            if (_xml.NodeType == XmlNodeType.Element) return true;
        }

        return false;
    }

    /// <summary>Goes to the next begin of an element, or to the end of the one named; false there.</summary>
    public bool NextWithin(string parent)
    {
        if (_xml.NodeType == XmlNodeType.Element && _xml.IsEmptyElement && _xml.LocalName == parent) return false;
        while (Step())
        {
            if (_xml.NodeType == XmlNodeType.Element) return true;
            if (_xml.NodeType == XmlNodeType.EndElement && _xml.LocalName == parent) return false;
        }

        return false;
    }

    /// <summary>Adds the text of the current element, which holds no others; stands at its end afterwards.</summary>
    public void Text(CellText text)
    {
        if (_xml.IsEmptyElement) return;
        var depth = _xml.Depth;
        while (Step() && _xml.Depth > depth)
        {
            if (_xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)) continue;
            int length;
            while ((length = _xml.ReadValueChunk(_chunk, 0, _chunk.Length)) > 0) text.Add(_chunk.AsSpan(0, length));
        }
    }

    /// <summary>Adds the texts within the current element, which may be in pieces of different looks; how it sounds is left out.</summary>
    public void RichText(string parent, CellText text)
    {
        while (NextWithin(parent))
        {
            if (Name == "t") Text(text);
            else if (Name == "rPh") SkipWithin("rPh");
        }

        text.Unescape();
    }

    /// <summary>Goes to the end of the current element.</summary>
    public void SkipWithin(string name)
    {
        while (NextWithin(name))
        {
        }
    }

    public void Dispose() => _xml.Dispose();

    private bool Step()
    {
        if (!_xml.Read()) return false;
        if (_xml.Depth > WorkbookLimits.Depth) throw FileLimits.Exceeded(WorkbookLimits.Depth);
        return true;
    }
}
