using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WijkDashboard.Features.Catalogues;

/// <summary>
/// One entry of a catalogue while somebody works on it: every property as text. What nobody touched goes back as it was.
/// </summary>
public sealed class EntryDraft
{
    private readonly JsonObject? _entry;
    private readonly Dictionary<string, string> _before;
    private readonly Dictionary<string, string> _texts;

    /// <param name="entry">The entry as it stands; null for a new one.</param>
    public EntryDraft(IReadOnlyList<EntryField> fields, JsonObject? entry)
    {
        (Fields, _entry) = (fields, entry);
        _before = fields.SelectMany(field => Read(field, At(entry, field.Property))).ToDictionary();
        _texts = new(_before);
    }

    public IReadOnlyList<EntryField> Fields { get; }

    public bool IsNew => _entry is null;

    public bool IsChanged => _before.Any(text => _texts[text.Key] != text.Value);

    /// <summary>The text at a path of a field; empty when there is none. Lists are separated by spaces.</summary>
    public string this[string path]
    {
        get => _texts.GetValueOrDefault(path, string.Empty);
        set => _texts[path] = value;
    }

    public bool Has(EntryField field, string option) => this[field.Property].Split(' ').Contains(option);

    /// <summary>Puts an option in a list or takes it out; the list keeps the order of the options.</summary>
    public void Choose(EntryField field, string option, bool isChosen) => this[field.Property] = string.Join(
        ' ', field.Options.Select(o => o.Id).Where(id => id == option ? isChosen : Has(field, id)));

    public bool Applies(EntryField field) => field.When is not { } when || when.Values.Contains(this[when.Property]);

    public bool IsTouched(EntryField field) => field.Paths.Any(path => this[path] != _before[path]);

    /// <summary>The entry with the changes in it.</summary>
    public JsonObject ToEntry()
    {
        var entry = _entry?.DeepClone().AsObject() ?? [];
        foreach (var group in Fields.GroupBy(f => f.Property.Split('/')[0]))
        {
            if (!IsNew && group.All(field => !IsTouched(field) && Applies(field))) continue;
            if (Write([.. group.Where(Applies)]) is { } node) entry[group.Key] = node;
            else entry.Remove(group.Key);
        }

        return entry;
    }

    /// <summary>The same changes on the entry as somebody else left it.</summary>
    public EntryDraft MovedTo(JsonObject? newest)
    {
        var moved = new EntryDraft(Fields, newest);
        foreach (var path in Fields.Where(IsTouched).SelectMany(f => f.Paths)) moved[path] = this[path];
        return moved;
    }

    /// <summary>What was changed here and, otherwise, by somebody else.</summary>
    public IReadOnlyList<EntryField> Clashes(JsonObject? newest)
    {
        var other = new EntryDraft(Fields, newest);
        return [.. Fields.Where(field => IsTouched(field) && field.Paths.Any(p => other[p] != _before[p] && other[p] != this[p]))];
    }

    private JsonNode? Write(IReadOnlyList<EntryField> group)
    {
        if (group is [{ } only] && !only.Property.Contains('/')) return Node(only);
        var inside = new JsonObject();
        foreach (var field in group)
            if (Node(field) is { } node) inside[field.Property.Split('/')[1]] = node;
        return inside.Count > 0 ? inside : null;
    }

    private JsonNode? Node(EntryField field)
    {
        var texts = field.Paths.Select(path => this[path].Trim()).ToArray();
        if (field.Kind == FieldKind.Flag) return texts[0].Length > 0 ? true : field.IsOptional ? null : false;
        if (texts.All(t => t.Length == 0)) return null;
        return field.Kind switch
        {
            FieldKind.LocalLine or FieldKind.LocalText => Local(texts[0], texts[1]),
            FieldKind.Pair => new JsonArray(Number(texts[0]), Number(texts[1])),
            FieldKind.Number => Number(texts[0]),
            FieldKind.Choices => new JsonArray([.. texts[0].Split(' ').Select(t => JsonValue.Create(t))]),
            _ => JsonValue.Create(texts[0]),
        };
    }

    private static JsonObject Local(string dutch, string english)
    {
        var text = new JsonObject { ["nl"] = dutch };
        if (english.Length > 0) text["en"] = english;
        return text;
    }

    /// <summary>What is no number stays what was typed: the check of the catalogue then says so.</summary>
    private static JsonValue Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? JsonValue.Create(whole)
        : decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number)
        : JsonValue.Create(text)!;

    private static IEnumerable<KeyValuePair<string, string>> Read(EntryField field, JsonNode? node) => field.Kind switch
    {
        FieldKind.LocalLine or FieldKind.LocalText => [new(field.Paths[0], Text(At(node, "nl"))), new(field.Paths[1], Text(At(node, "en")))],
        FieldKind.Pair => [new(field.Paths[0], Text((node as JsonArray)?[0])), new(field.Paths[1], Text((node as JsonArray)?[1]))],
        _ => [new(field.Property, Text(node))],
    };

    private static JsonNode? At(JsonNode? node, string path) =>
        path.Split('/').Aggregate(node, (inside, name) => inside is JsonObject entry ? entry[name] : null);

    private static string Text(JsonNode? node) => node switch
    {
        null => string.Empty,
        JsonArray list => string.Join(' ', list.Select(Text)),
        _ => node.GetValueKind() switch
        {
            JsonValueKind.String => node.GetValue<string>(),
            JsonValueKind.True => "true",
            JsonValueKind.False => string.Empty,
            _ => node.ToJsonString(),
        },
    };
}
