using System.Globalization;
using System.Text.Json;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>
/// The files of one catalogue while it is read: opens them by kind, and gathers what is wrong with them instead of
/// stopping at the first fault.
/// </summary>
internal sealed class CatalogueFiles(IReadOnlyDictionary<string, string> files)
{
    private static readonly JsonDocumentOptions Json = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
    };

    private readonly List<CatalogueIssue> _issues = [];
    private readonly HashSet<string> _opened = new(StringComparer.Ordinal);

    public IReadOnlyList<CatalogueIssue> Issues => _issues;

    public void Add(string file, string place, CatalogueProblem problem, params string[] values) =>
        _issues.Add(new(file, place, problem, values));

    /// <summary>A text that may be absent; a file asked for here is no longer unexpected.</summary>
    public string? Optional(string path)
    {
        _opened.Add(path);
        return files.GetValueOrDefault(path);
    }

    /// <summary>The file as one JSON object, or null with the reason noted.</summary>
    public T? Object<T>(string path, Func<JsonEntry, T> read)
        where T : class
    {
        if (Root(path, JsonValueKind.Object) is not { } root) return null;
        return JsonEntry.Read(this, path, string.Empty, root, read);
    }

    /// <summary>The file as a JSON list of objects that each have an id of their own; at least one.</summary>
    public IReadOnlyList<T> Entries<T>(string path, Func<JsonEntry, T> read, Func<T, string> id)
    {
        var entries = OwnIds(path, List(path, read), id);
        if (entries.Count == 0 && files.ContainsKey(path) && !_issues.Any(i => i.File == path))
            Add(path, string.Empty, CatalogueProblem.EmptyList);
        return entries;
    }

    /// <summary>The same for a file that may be absent or empty.</summary>
    public IReadOnlyList<T> OptionalEntries<T>(string path, Func<JsonEntry, T> read, Func<T, string> id) =>
        files.ContainsKey(path) ? OwnIds(path, List(path, read), id) : [];

    /// <summary>The file as a JSON list of objects; it may be empty.</summary>
    public IReadOnlyList<T> List<T>(string path, Func<JsonEntry, T> read)
    {
        if (Root(path, JsonValueKind.Array) is not { } root) return [];
        return [.. root.EnumerateArray().Select((element, index) => JsonEntry.Read(this, path, NameOf(element, index), element, read))];
    }

    /// <summary>The lines of a table with exactly these headings, in any order; none, with the reason noted, when it has others.</summary>
    public IReadOnlyList<CsvLine> Lines(string path, params string[] headings)
    {
        if (Optional(path) is { } text) return CsvLine.ReadAll(this, path, text, headings);
        Add(path, string.Empty, CatalogueProblem.FileMissing);
        return [];
    }

    /// <summary>Files that nothing asked for: a misspelt name, or areas of an edition that does not exist.</summary>
    public void NoteUnexpected()
    {
        foreach (var path in files.Keys.Where(path => !_opened.Contains(path)).Order(StringComparer.Ordinal))
            Add(path, string.Empty, CatalogueProblem.UnexpectedFile);
    }

    private IReadOnlyList<T> OwnIds<T>(string path, IReadOnlyList<T> entries, Func<T, string> id)
    {
        foreach (var twice in entries.GroupBy(id).Where(g => g.Key.Length > 0 && g.Count() > 1))
            Add(path, twice.Key, CatalogueProblem.DuplicateId, twice.Key);
        return entries;
    }

    private JsonElement? Root(string path, JsonValueKind kind)
    {
        if (Optional(path) is not { } text)
        {
            Add(path, string.Empty, CatalogueProblem.FileMissing);
            return null;
        }

        try
        {
            var root = JsonElement.Parse(text, Json);
            Unescape(root);
            if (root.ValueKind == kind) return root;
            Add(path, string.Empty, CatalogueProblem.WrongKind, root.ValueKind.ToString(), kind.ToString());
        }
        catch (JsonException fault)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{fault.LineNumber + 1}:{fault.BytePositionInLine + 1}");
            Add(path, place, CatalogueProblem.MalformedJson);
        }
        catch (InvalidOperationException)
        {
            Add(path, string.Empty, CatalogueProblem.MalformedJson);
        }

        return null;
    }

    /// <summary>Reads every name and text once: half a surrogate pair (<c>\ud800</c>) parses, and only fails when it is read.</summary>
    private static void Unescape(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String)
            _ = element.GetString();
        else if (element.ValueKind == JsonValueKind.Array)
            foreach (var item in element.EnumerateArray()) Unescape(item);
        else if (element.ValueKind == JsonValueKind.Object)
            foreach (var property in element.EnumerateObject())
            {
                _ = property.Name;
                Unescape(property.Value);
            }
    }

    private static string NameOf(JsonElement element, int index) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty("id", out var id)
        && id.ValueKind == JsonValueKind.String
            ? id.GetString()!
            : string.Create(CultureInfo.InvariantCulture, $"[{index + 1}]");
}
