using System.Globalization;
using System.Text;
using System.Text.Json;
using WijkDashboard.Intake.Files.Rows;

namespace WijkDashboard.Intake.Files.Json;

/// <summary>
/// Finds the elements of a document, and makes a row of fields of each. Elements name their fields, in any order; the first elements
/// decide which columns there are.
/// </summary>
internal sealed class Elements : ITokenTaker
{
    private const int MaxName = 4_096;

    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _find;
    private readonly List<(string Name, byte[] Utf8)> _names = [];
    private readonly char[] _name = new char[MaxName];
    private Place _place = Place.Start;
    private int _skippingTo = -1;
    private RootName _rootName;
    private int _ordinal;
    private int _expected;
    private int _unknown;
    private bool _isProperties;
    private bool _hasRowsHere;

    public Elements() => _find = _ordinals.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where in a document we are.</summary>
    private enum Place
    {
        Start,
        Root,
        Rows,
        Element,

        /// <summary>In a feature of GeoJSON, beside its properties.</summary>
        Feature,
    }

    private enum RootName
    {
        Other,

        /// <summary><c>value</c>, in old versions <c>results</c> or <c>d</c>.</summary>
        Rows,
        Features,
        NextLink,
        Count,
        Context,
    }

    /// <summary>The row of the element that was read last.</summary>
    public FieldRow Current { get; set; } = new();

    /// <summary>Number of the element, over all pages.</summary>
    public int Number { get; private set; }

    public IEnumerable<string> Names => _names.Select(n => n.Name);

    public bool HasRows { get; private set; }

    public bool IsGeoJson { get; private set; }

    /// <summary>Once settled, a name that was not seen before makes the row longer than the headings.</summary>
    public bool IsSettled { get; set; }

    /// <summary>Of this page; null when no page follows.</summary>
    public string? NextLink { get; private set; }

    /// <summary>How many elements the answer says to have.</summary>
    public long? Count { get; private set; }

    /// <summary>What the answer says it is, after the last <c>#</c>: <c>Observations</c>, <c>Cbs.OData.WebAPI.TypedDataSet</c>.</summary>
    public string? Context { get; private set; }

    public bool IsVersion4 { get; private set; }

    public void BeginPage()
    {
        _place = Place.Start;
        NextLink = null;
        _hasRowsHere = false;
    }

    public bool Take(ref Utf8JsonReader reader)
    {
        try
        {
            return TakeToken(ref reader);
        }
        catch (InvalidOperationException)
        {
            // The reader looks at the bytes of a text when it is asked for.
            throw new UnreadableFileException(FileFault.WrongEncoding, Number);
        }
    }

    private static UnreadableFileException NoFigures() => new(FileFault.NoFigures);

    private bool TakeToken(ref Utf8JsonReader reader)
    {
        if (_skippingTo >= 0)
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray && reader.CurrentDepth == _skippingTo) _skippingTo = -1;
            return false;
        }

        switch (_place)
        {
            case Place.Start:
                if (reader.TokenType != JsonTokenType.StartObject) throw NoFigures();
                _place = Place.Root;
                return false;
            case Place.Root:
                Root(ref reader);
                return false;
            case Place.Rows:
                Rows(ref reader);
                return false;
            case Place.Feature:
                return Feature(ref reader);
            default:
                return Element(ref reader);
        }
    }

    private void Root(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _rootName = RootNameOf(ref reader);
                break;
            case JsonTokenType.StartArray when _rootName is RootName.Rows or RootName.Features && !_hasRowsHere:
                IsGeoJson |= _rootName == RootName.Features;
                (HasRows, _hasRowsHere) = (true, true);
                _place = Place.Rows;
                break;

            // { "d": { "results": [ … ], "__next": … } }
            case JsonTokenType.StartObject when _rootName == RootName.Rows && reader.CurrentDepth == 1:
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                Skip(ref reader);
                break;
            case JsonTokenType.String when _rootName == RootName.NextLink:
                NextLink = Text(ref reader);
                break;
            case JsonTokenType.String when _rootName == RootName.Context:
                var context = Text(ref reader);
                Context = context[(context.LastIndexOf('#') + 1)..];
                break;
            case JsonTokenType.String or JsonTokenType.Number when _rootName == RootName.Count:
                if (long.TryParse(Text(ref reader), NumberStyles.None, CultureInfo.InvariantCulture, out var count)) Count = count;
                break;
            default:
                break;
        }
    }

    private RootName RootNameOf(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("value") || reader.ValueTextEquals("results") || reader.ValueTextEquals("d")) return RootName.Rows;
        if (reader.ValueTextEquals("features")) return RootName.Features;
        if (reader.ValueTextEquals("odata.nextLink") || reader.ValueTextEquals("__next")) return RootName.NextLink;
        if (reader.ValueTextEquals("odata.metadata")) return RootName.Context;
        if (reader.ValueTextEquals("odata.count") || reader.ValueTextEquals("__count")) return RootName.Count;
        var version4 = reader.ValueTextEquals("@odata.context") ? RootName.Context
            : reader.ValueTextEquals("@odata.nextLink") ? RootName.NextLink
            : reader.ValueTextEquals("@odata.count") ? RootName.Count
            : RootName.Other;
        IsVersion4 |= version4 != RootName.Other;
        return version4;
    }

    private void Rows(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            _place = Place.Root;
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            Number++;
            Current.Clear();
            Current.Number = Number;
            (_expected, _unknown) = (0, 0);
            _place = IsGeoJson ? Place.Feature : Place.Element;
        }
        else
        {
            throw NoFigures();
        }
    }

    private bool Feature(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _isProperties = reader.ValueTextEquals("properties");
                return false;
            case JsonTokenType.StartObject when _isProperties:
                _place = Place.Element;
                return false;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                Skip(ref reader);
                return false;
            case JsonTokenType.EndObject:
                _place = Place.Rows;
                return true;
            default:
                return false;
        }
    }

    private bool Element(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _ordinal = Ordinal(ref reader);
                return false;
            case JsonTokenType.EndObject:
                if (IsGeoJson)
                {
                    _place = Place.Feature;
                    return false;
                }

                _place = Place.Rows;
                return true;

            // A list within a row is no figure. In GeoJSON it can be beside figures, and old versions describe each element so.
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                if (!IsGeoJson && _ordinal >= 0) throw NoFigures();
                Skip(ref reader);
                break;
            default:
                Put(ref reader);
                break;
        }

        return false;
    }

    private void Skip(ref Utf8JsonReader reader) => _skippingTo = reader.CurrentDepth;

    /// <summary>-1 for a remark about the element instead of a field.</summary>
    private int Ordinal(ref Utf8JsonReader reader)
    {
        // Nearly always the elements have the same order.
        if (_expected < _names.Count && reader.ValueTextEquals(_names[_expected].Utf8)) return _expected++;
        if (reader.ValueSpan.Length > _name.Length) throw FileLimits.Exceeded(MaxName, Number);
        var name = _name.AsSpan(0, reader.CopyString(_name));
        if (!_find.TryGetValue(name, out var ordinal))
        {
            if (name.StartsWith("odata.") || name.Contains("@odata.", StringComparison.Ordinal) || name.StartsWith("__")) return -1;
            if (IsSettled) return _names.Count + _unknown++;
            if (_names.Count == FileLimits.Columns) throw FileLimits.Exceeded(FileLimits.Columns, Number);
            ordinal = _names.Count;
            _ordinals.Add(name.ToString(), ordinal);
            _names.Add((name.ToString(), Encoding.UTF8.GetBytes(name.ToString())));
        }

        _expected = ordinal + 1;
        return ordinal;
    }

    private void Put(ref Utf8JsonReader reader)
    {
        if (_ordinal < 0) return;
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                var length = reader.CopyString(Current.Space(reader.ValueSpan.Length));
                if (length > FileLimits.FieldLength) throw FileLimits.Exceeded(FileLimits.FieldLength, Number);
                Current.Put(_ordinal, length);
                break;
            case JsonTokenType.Number:
                Span<char> raw = stackalloc char[Plain.MaxLength];
                if (reader.ValueSpan.Length > raw.Length) throw FileLimits.Exceeded(Plain.MaxLength, Number);
                var digits = Encoding.ASCII.GetChars(reader.ValueSpan, raw);
                Current.Put(_ordinal, Plain.Number(raw[..digits], Current.Space(Plain.MaxLength)), isNumber: true);
                break;
            case JsonTokenType.True:
                Current.Set(_ordinal, "true");
                break;
            case JsonTokenType.False:
                Current.Set(_ordinal, "false");
                break;
            default:
                Current.Set(_ordinal, default);
                break;
        }
    }

    private static string Text(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        ? reader.GetString()!
        : Encoding.ASCII.GetString(reader.ValueSpan);
}
