using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>
/// Changes one entry in the text of a JSON list and leaves the rest as it was written: comments, order and layout are
/// somebody's work. Works on texts that the catalogue reader accepted.
/// </summary>
internal sealed class JsonText
{
    private const int Width = 120;
    private const string Step = "  ";

    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
    private static readonly JsonNodeOptions Exact = new() { PropertyNameCaseInsensitive = false };
    private static readonly JsonDocumentOptions Documents = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly byte[] _text;
    private readonly List<(int Start, int End)> _entries = [];
    private int _close;

    public JsonText(string text)
    {
        _text = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(_text, Options);
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            _entries.Add((start, (int)reader.BytesConsumed));
        }

        _close = (int)reader.TokenStartIndex;
    }

    public int Count => _entries.Count;

    public static IReadOnlyList<JsonObject> Entries(string text) =>
        [.. JsonNode.Parse(text, Exact, Documents)!.AsArray().Select(node => node!.DeepClone().AsObject())];

    /// <summary>A node as the files of the product write it: short things on one line, the rest a line for each.</summary>
    public static string Format(JsonNode node, string indent = "")
    {
        var line = Inline(node);
        if (indent.Length + line.Length <= Width) return line;
        var inner = indent + Step;
        return node switch
        {
            JsonObject entry => $"{{\n{inner}{string.Join($",\n{inner}", entry.Select(p => $"{Quoted(p.Key)}: {Value(p.Value)}"))}\n{indent}}}",
            JsonArray list => $"[\n{inner}{string.Join($",\n{inner}", list.Select(Value))}\n{indent}]",
            _ => line,
        };

        string Value(JsonNode? value) => value is null ? "null" : Format(value, inner);
    }

    public string Replace(int index, JsonObject entry) => Splice(_entries[index].Start, _entries[index].End, Format(entry, Step));

    public string Add(JsonObject entry) => Add(Format(entry, Step));

    /// <summary>The comma that follows goes too; one that is left before the end is allowed in these files.</summary>
    public string Remove(int index)
    {
        var (start, end) = _entries[index];
        var comma = SkipToMark(end);
        if (_text[comma] == (byte)',') end = comma + 1;
        while (start > 0 && _text[start - 1] is (byte)' ' or (byte)'\t') start--;
        if (start > 0 && _text[start - 1] == (byte)'\n') start--;
        return Splice(start, end, string.Empty);
    }

    /// <summary>Puts an entry at another place in the list, as it was written.</summary>
    public string Move(int from, int to)
    {
        var (start, end) = _entries[from];
        var entry = Encoding.UTF8.GetString(_text.AsSpan(start..end));
        var without = new JsonText(Remove(from));
        return to >= without.Count
            ? without.Add(entry)
            : without.Splice(without._entries[to].Start, without._entries[to].Start, $"{entry},\n{Step}");
    }

    /// <summary>Replaces a text wherever it is the value of one of these properties, or stands inside one.</summary>
    public static string Rename(string text, IReadOnlySet<string> properties, string former, string id)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, Options);
        var under = new Stack<bool>();
        var named = false;
        var result = new ArrayBufferWriter<byte>(bytes.Length);
        var copied = 0;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    under.Push(named);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    named = under.Pop();
                    break;
                case JsonTokenType.PropertyName:
                    named = under.Peek() || properties.Contains(reader.GetString()!);
                    break;
                case JsonTokenType.String when named && reader.ValueTextEquals(former):
                    result.Write(bytes.AsSpan(copied, (int)reader.TokenStartIndex - copied));
                    result.Write(Encoding.UTF8.GetBytes(Quoted(id)));
                    copied = (int)reader.BytesConsumed;
                    break;
            }
        }

        result.Write(bytes.AsSpan(copied));
        return Encoding.UTF8.GetString(result.WrittenSpan);
    }

    private string Add(string entry)
    {
        var end = _close;
        while (_text[end - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') end--;
        var comma = _entries.Count > 0 && _text[SkipToMark(_entries[^1].End)] != (byte)',';
        if (!comma) return Splice(end, _close, $"\n{Step}{entry}\n");

        // The comma stands right after the entry: between it and the end there may be a comment.
        var last = _entries[^1].End;
        var between = Encoding.UTF8.GetString(_text.AsSpan(last..end));
        return Splice(last, _close, $",{between}\n{Step}{entry}\n");
    }

    /// <summary>From the end of an entry to what follows it: a comma, or the end of the list.</summary>
    private int SkipToMark(int at)
    {
        while (_text[at] is not ((byte)',' or (byte)']'))
        {
            if (_text[at] != (byte)'/')
                at++;
            else if (_text[at + 1] == (byte)'*')
                at = _text.AsSpan().IndexOf("*/"u8, at + 2) + 2;
            else
                at = _text.AsSpan().IndexOf("\n"u8, at) + 1;
        }

        return at;
    }

    private string Splice(int start, int end, string replacement) =>
        Encoding.UTF8.GetString(_text.AsSpan(..start)) + replacement + Encoding.UTF8.GetString(_text.AsSpan(end..));

    private static string Inline(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject { Count: 0 } => "{}",
        JsonObject entry => $"{{ {string.Join(", ", entry.Select(p => $"{Quoted(p.Key)}: {Inline(p.Value)}"))} }}",
        JsonArray list => $"[{string.Join(", ", list.Select(Inline))}]",
        JsonValue value when value.GetValueKind() == JsonValueKind.String => Quoted(value.GetValue<string>()),
        _ => node.ToJsonString(Relaxed),
    };

    /// <summary>A soft hyphen is written as its number: nobody can see one.</summary>
    private static string Quoted(string text) =>
        JsonSerializer.Serialize(text, Relaxed).Replace("\u00AD", "\\u00AD", StringComparison.Ordinal);
}

internal static class SpanSearch
{
    public static int IndexOf(this Span<byte> text, ReadOnlySpan<byte> piece, int from) => text[from..].IndexOf(piece) + from;
}
