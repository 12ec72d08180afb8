using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using WijkDashboard.Domain;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>
/// One JSON object, read property by property. A fault is noted where it stands and reading goes on with a harmless value,
/// so that one look tells all that is wrong; nothing that was read is used when anything was.
/// </summary>
internal sealed partial class JsonEntry
{
    private const int BriefLength = 60;

    private readonly CatalogueFiles _files;
    private readonly string _file;
    private readonly string _place;
    private readonly Dictionary<string, JsonElement> _unread;

    private JsonEntry(CatalogueFiles files, string file, string place, JsonElement element)
    {
        (_files, _file, _place) = (files, file, place);
        var isObject = element.ValueKind == JsonValueKind.Object;
        if (!isObject) files.Add(file, place, CatalogueProblem.WrongKind, Brief(element), nameof(JsonValueKind.Object));
        _unread = isObject ? element.EnumerateObject().ToDictionary(p => p.Name, p => p.Value) : [];
    }

    /// <summary>Reads an object; a property that was not asked for is a fault, for it is nearly always a misspelt one.</summary>
    public static T Read<T>(CatalogueFiles files, string file, string place, JsonElement element, Func<JsonEntry, T> read)
    {
        var entry = new JsonEntry(files, file, place, element);
        var result = read(entry);
        foreach (var name in entry._unread.Keys) entry.Add(name, CatalogueProblem.UnknownProperty, name);
        return result;
    }

    public void Add(string property, CatalogueProblem problem, params string[] values) =>
        _files.Add(_file, Inside(property), problem, values);

    public string Text(string property) => Take(property) is { } value ? AsText(property, value) : string.Empty;

    public string? OptionalText(string property) => TakeOptional(property) is { } value ? AsText(property, value) : null;

    /// <summary>A name that can stand in an address: small letters, digits and hyphens.</summary>
    public string Id(string property = "id")
    {
        var id = Text(property);
        if (id.Length > 0 && !IdPattern.IsMatch(id)) Add(property, CatalogueProblem.BadId, id);
        return id;
    }

    public LocalText Local(string property) => Take(property) is { } value ? AsLocal(property, value) : new(string.Empty);

    public LocalText? OptionalLocal(string property) => TakeOptional(property) is { } value ? AsLocal(property, value) : null;

    /// <summary>A whole number from <paramref name="low"/> up to and including <paramref name="high"/>.</summary>
    public int Whole(string property, int low, int high) => Take(property) is { } value ? AsWhole(property, value, low, high) : low;

    public int Whole(string property, int low, int high, int otherwise) =>
        TakeOptional(property) is { } value ? AsWhole(property, value, low, high) : otherwise;

    /// <summary>A whole number that may be absent.</summary>
    public int? OptionalWhole(string property, int low, int high) =>
        TakeOptional(property) is { } value ? AsWhole(property, value, low, high) : null;

    public decimal Number(string property) => Take(property) is { } value ? AsNumber(property, value) : 0;

    public decimal OptionalNumber(string property, decimal otherwise) =>
        TakeOptional(property) is { } value ? AsNumber(property, value) : otherwise;

    /// <summary>A day, written as <c>2026-11-20</c>.</summary>
    public DateOnly? OptionalDate(string property)
    {
        if (OptionalText(property) is not { Length: > 0 } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        Add(property, CatalogueProblem.BadDate, text);
        return null;
    }

    /// <summary>An object inside this one.</summary>
    public T? OptionalObject<T>(string property, Func<JsonEntry, T> read)
        where T : class =>
        TakeOptional(property) is { } value ? Read(_files, _file, Inside(property), value, read) : null;

    public bool Flag(string property) => Take(property) is { } value && AsFlag(property, value);

    /// <summary>False when absent.</summary>
    public bool OptionalFlag(string property) => TakeOptional(property) is { } value && AsFlag(property, value);

    /// <summary>One character, such as a delimiter.</summary>
    public char Character(string property)
    {
        var text = Text(property);
        if (text.Length > 1) Add(property, CatalogueProblem.WrongKind, text, nameof(Char));
        return text.Length > 0 ? text[0] : default;
    }

    /// <summary>One of the fixed words of the format.</summary>
    public T Choice<T>(string property, IReadOnlyDictionary<string, T> words)
        where T : struct => AsChoice(property, Text(property), words);

    public T? OptionalChoice<T>(string property, IReadOnlyDictionary<string, T> words)
        where T : struct => OptionalText(property) is { Length: > 0 } word ? AsChoice(property, word, words) : null;

    /// <summary>At least one of the fixed words.</summary>
    public IReadOnlyList<T> Choices<T>(string property, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        var chosen = Texts(property);
        if (chosen.Count == 0) Add(property, CatalogueProblem.EmptyList);
        return [.. chosen.Distinct().Select(word => AsChoice(property, word, words))];
    }

    public IReadOnlyList<string> Texts(string property) =>
        Take(property) is { } list && IsKind(property, list, JsonValueKind.Array)
            ? [.. list.EnumerateArray().Select(element => AsText(property, element))]
            : [];

    /// <summary>A list that may be absent; empty then.</summary>
    public IReadOnlyList<string> OptionalTexts(string property) => _unread.ContainsKey(property) ? Texts(property) : [];

    /// <summary>Two numbers, low and high; null when absent.</summary>
    public (decimal Low, decimal High)? Pair(string property)
    {
        if (TakeOptional(property) is not { } list || !IsKind(property, list, JsonValueKind.Array)) return null;
        var numbers = list.EnumerateArray().Select(n => n.ValueKind == JsonValueKind.Number && n.TryGetDecimal(out var d) ? d : (decimal?)null).ToArray();
        if (numbers is [{ } low, { } high] && low <= high) return (low, high);
        Add(property, CatalogueProblem.OutOfRange, Brief(list), "[low, high]");
        return null;
    }

    /// <summary>An object of texts: name → text.</summary>
    public IReadOnlyDictionary<string, string> Map(string property) =>
        Take(property) is { } map && IsKind(property, map, JsonValueKind.Object)
            ? map.EnumerateObject().ToDictionary(p => p.Name, p => AsText($"{property}/{p.Name}", p.Value))
            : new Dictionary<string, string>();

    private bool AsFlag(string property, JsonElement value)
    {
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) WrongKind(property, value, nameof(Boolean));
        return value.ValueKind == JsonValueKind.True;
    }

    public char? OptionalCharacter(string property) => Has(property) ? Character(property) : null;

    /// <summary>None when absent; an empty list is no way to say so.</summary>
    public IReadOnlyList<T> OptionalChoices<T>(string property, IReadOnlyDictionary<string, T> words)
        where T : struct => Has(property) ? Choices(property, words) : [];

    public IReadOnlyDictionary<string, string> OptionalMap(string property) => Has(property) ? Map(property) : new Dictionary<string, string>();

    /// <summary>An object of lists of texts: name → texts, at least one.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> OptionalLists(string property)
    {
        var lists = new Dictionary<string, IReadOnlyList<string>>();
        if (TakeOptional(property) is not { } map || !IsKind(property, map, JsonValueKind.Object)) return lists;
        foreach (var list in map.EnumerateObject())
        {
            var place = $"{property}/{list.Name}";
            if (!IsKind(place, list.Value, JsonValueKind.Array)) continue;
            lists[list.Name] = [.. list.Value.EnumerateArray().Select(text => AsText(place, text))];
            if (lists[list.Name].Count == 0) Add(place, CatalogueProblem.EmptyList);
        }

        return lists;
    }

    /// <summary>A property that is null is as good as absent.</summary>
    private bool Has(string property)
    {
        if (_unread.TryGetValue(property, out var value) && value.ValueKind == JsonValueKind.Null) _unread.Remove(property);
        return _unread.ContainsKey(property);
    }

    private T AsChoice<T>(string property, string word, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (words.TryGetValue(word, out var value)) return value;
        if (word.Length > 0) Add(property, CatalogueProblem.UnknownWord, word, string.Join(", ", words.Keys.Order(StringComparer.Ordinal)));
        return default;
    }

    private string AsText(string property, JsonElement value)
    {
        if (!IsKind(property, value, JsonValueKind.String)) return string.Empty;
        var text = value.GetString()!;
        if (text.Length == 0) Add(property, CatalogueProblem.MissingProperty, property);
        return text;
    }

    private LocalText AsLocal(string property, JsonElement value) =>
        Read(_files, _file, Inside(property), value, texts => new LocalText(texts.Text("nl"), texts.OptionalText("en")));

    private int AsWhole(string property, JsonElement value, int low, int high)
    {
        if (!IsKind(property, value, JsonValueKind.Number)) return low;
        if (value.TryGetInt32(out var whole) && whole >= low && whole <= high) return whole;
        Add(property, CatalogueProblem.OutOfRange, value.ToString(), string.Create(CultureInfo.InvariantCulture, $"{low}–{high}"));
        return low;
    }

    private decimal AsNumber(string property, JsonElement value)
    {
        if (!IsKind(property, value, JsonValueKind.Number)) return 0;
        if (value.TryGetDecimal(out var number)) return number;
        Add(property, CatalogueProblem.WrongKind, Brief(value), nameof(JsonValueKind.Number));
        return 0;
    }

    private JsonElement? Take(string property)
    {
        var value = TakeOptional(property);
        if (value is null) Add(property, CatalogueProblem.MissingProperty, property);
        return value;
    }

    private JsonElement? TakeOptional(string property) =>
        _unread.Remove(property, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private bool IsKind(string property, JsonElement value, JsonValueKind kind)
    {
        if (value.ValueKind == kind) return true;
        WrongKind(property, value, kind.ToString());
        return false;
    }

    private void WrongKind(string property, JsonElement value, string expected) =>
        Add(property, CatalogueProblem.WrongKind, Brief(value), expected);

    /// <summary>What stood there, short enough for a message.</summary>
    private static string Brief(JsonElement value)
    {
        var text = value.ToString();
        return text.Length <= BriefLength ? text : $"{text[..BriefLength]}…";
    }

    private string Inside(string property) => _place.Length == 0 ? property : $"{_place}/{property}";

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex IdPattern { get; }
}
