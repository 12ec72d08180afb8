using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Intake.Layouts;

/// <summary>What a text in the file says of the area.</summary>
/// <param name="Text">The code, or what stood there instead of one.</param>
/// <param name="IsPassedOver">The layout does not read rows about this area.</param>
/// <param name="Candidates">The areas that a name fits, when it fits more than one: that needs an answer in the layout.</param>
internal sealed record AreaReading(string Text, bool IsPassedOver = false, IReadOnlyList<Area>? Candidates = null);

/// <summary>The areas of one file: each text is understood once, and found again without making a string of it.</summary>
internal sealed class AreaLookup
{
    private const int MaxRemembered = 50_000;

    private readonly Layout _layout;
    private readonly AreaRegister _register;
    private readonly Dictionary<string, string> _answers;
    private readonly HashSet<string> _municipalities;
    private readonly Dictionary<string, EditionNames> _editions = [];
    private readonly Dictionary<int, EditionNames> _years = [];
    private readonly Dictionary<string, AreaReading> _codes = [];

    public AreaLookup(Layout layout, AreaRegister register)
    {
        (_layout, _register) = (layout, register);
        _answers = layout.AreaNames.GroupBy(answer => AreaNames.Normal(answer.Key)).ToDictionary(g => g.Key, g => g.First().Value);
        _municipalities = [.. register.Editions.SelectMany(e => e.Areas).Select(a => MunicipalityOf(a.Code))];
    }

    /// <param name="year">The year of the figure, whose edition the names are of; null for the newest.</param>
    public AreaReading Find(ReadOnlySpan<char> text, int? year) =>
        _layout.AreaBy == AreaBy.Name ? ByName(text, year) : Known(_codes, text, null);

    private AreaReading ByName(ReadOnlySpan<char> text, int? year)
    {
        if (!_years.TryGetValue(year ?? int.MaxValue, out var names)) _years.Add(year ?? int.MaxValue, names = OfEdition(year));
        return Known(names.Known, text, names.Names);
    }

    private EditionNames OfEdition(int? year)
    {
        var edition = year is { } known ? _register.EditionOf(known) : _register.Editions[^1];
        if (!_editions.TryGetValue(edition.Id, out var names)) _editions.Add(edition.Id, names = new(new(edition), []));
        return names;
    }

    private AreaReading Known(Dictionary<string, AreaReading> readings, ReadOnlySpan<char> text, AreaNames? names)
    {
        if (readings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known)) return known;
        var reading = names is null ? Code(text.ToString()) : Name(text.ToString(), names);
        if (readings.Count < MaxRemembered) readings.Add(text.ToString(), reading);
        return reading;
    }

    private AreaReading Code(string text)
    {
        if (AreaCode.TryParse(text, out var code) || AreaCode.TryParse(_layout.AreaPrefix + text, out code))
            return new(code.Value, IsOfAnotherLevel(code.Level) || (_layout.SkipsElsewhere && IsElsewhere(code)));
        return new(text, (_layout.Levels.Count > 0 || _layout.SkipsElsewhere) && IsLarger(text));
    }

    private AreaReading Name(string text, AreaNames names)
    {
        if (_answers.TryGetValue(AreaNames.Normal(text), out var answer)) return Code(answer);
        var found = names.Find(text);
        var ofLevel = found.Where(area => !IsOfAnotherLevel(area.Code.Level)).ToArray();
        return ofLevel.Length switch
        {
            0 => new(text, IsPassedOver: found.Count > 0),
            1 => new(ofLevel[0].Code.Value),
            _ => new(text, Candidates: ofLevel),
        };
    }

    private bool IsOfAnotherLevel(AreaLevel level) => _layout.Levels.Count > 0 && !_layout.Levels.Contains(level);

    private bool IsElsewhere(AreaCode code) => !_municipalities.Contains(MunicipalityOf(code));

    /// <summary>The digits that the codes of a municipality share; of the country none but its own.</summary>
    private static string MunicipalityOf(AreaCode code) => code.Level == AreaLevel.Country ? code.Value : code.Value[2..6];

    /// <summary>Other codes of CBS above the municipality: part of the country (<c>LD01</c>), a province (<c>PV23</c>), a region (<c>CR01</c>).</summary>
    private static bool IsLarger(string text) =>
        text.Length is >= 4 and <= 8
        && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1])
        && text[..2] is not ("GM" or "WK" or "BU")
        && text.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;

    private sealed record EditionNames(AreaNames Names, Dictionary<string, AreaReading> Known);
}
