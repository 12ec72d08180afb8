using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Intake.Layouts;

/// <summary>
/// The areas of one edition by name. Partners differ in case, accents, punctuation, the number of the wijk before a name and
/// the municipality behind it, so names are compared without: <c>Wijk 01 Binnenstad</c>, <c>BINNENSTAD (gemeente Gouda)</c>.
/// </summary>
public sealed partial class AreaNames
{
    private readonly ILookup<string, Area> _whole;
    private readonly ILookup<string, Area> _bare;

    public AreaNames(AreaEdition edition)
    {
        _whole = edition.Areas.SelectMany(area => WholeNames(area).Select(name => (name, area))).ToLookup(a => a.name, a => a.area);
        _bare = edition.Areas.ToLookup(area => WithoutNumber(Normal(area.Name)));
    }

    /// <summary>
    /// All areas of that name; more than one when a wijk and a buurt share it and the text does not say which, none when it
    /// is unknown. The whole name is tried first: some areas are really called "Wijk 1" or "2e Exloërmond".
    /// </summary>
    public IReadOnlyList<Area> Find(string text)
    {
        var name = Normal(text);
        string[] forms = [name, WithoutMunicipality(name)];
        var found = forms.Select(form => _whole[form]).FirstOrDefault(areas => areas.Any())
            ?? forms.Select(form => _bare[WithoutNumber(form)]).FirstOrDefault(areas => areas.Any())
            ?? [];
        var ofLevel = LevelIn(name) is { } level ? found.Where(area => area.Code.Level == level).ToArray() : [];
        return ofLevel.Length > 0 ? ofLevel : [.. found];
    }

    /// <summary>Small letters and digits with single spaces; the abbreviation e.o. in full, as editions differ in it.</summary>
    internal static string Normal(string name)
    {
        var plain = new StringBuilder(name.Length);
        // Runes replace what is no character, which Normalize does not take.
        foreach (var character in string.Concat(name.EnumerateRunes()).Normalize(NormalizationForm.FormD))
            if (char.IsLetterOrDigit(character)) plain.Append(char.ToLowerInvariant(character));
            else if (character == '&') plain.Append(" en ");
            else if (character is not ('\'' or '\u2019' or '\u00AD') && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark) plain.Append(' ');
        var words = string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.EndsWith(" e o", StringComparison.Ordinal) ? $"{words[..^4]} en omgeving" : words;
    }

    /// <summary>A wijk goes by its name, and by CBS custom also by "Wijk 01" and its name.</summary>
    private static IEnumerable<string> WholeNames(Area area)
    {
        var name = Normal(area.Name);
        yield return name;
        if (area.Code.Level == AreaLevel.District && WithoutNumber(name) is var bare)
            yield return $"wijk {area.Code.Value[^2..]} {bare}";
    }

    private static string WithoutMunicipality(string name) =>
        MunicipalityBehind.Match(name) is { Success: true } match ? match.Groups["name"].Value : name;

    private static string WithoutNumber(string name) =>
        NumberBefore.Match(name) is { Success: true } match ? match.Groups["name"].Value : name;

    private static AreaLevel? LevelIn(string name) => LevelWord.Match(name).Value.Trim() switch
    {
        "wijk" or "wk" => AreaLevel.District,
        "buurt" or "bu" => AreaLevel.Neighbourhood,
        "gemeente" => AreaLevel.Municipality,
        _ => null,
    };

    [GeneratedRegex("^(?:gemeente (?<name>.+)|(?<name>.+?) (?:gemeente(?: .+)?|gem|wijk|buurt))$")]
    private static partial Regex MunicipalityBehind { get; }

    [GeneratedRegex("^(?:(?:wijk|buurt|wk|bu) ?)?(?:[0-9]+ )*(?:wijk |buurt )?(?<name>[^ ].*)$")]
    private static partial Regex NumberBefore { get; }

    [GeneratedRegex("^(?:wijk|wk|buurt|bu|gemeente)(?= |[0-9])| (?:wijk|buurt|gemeente)$")]
    private static partial Regex LevelWord { get; }
}
