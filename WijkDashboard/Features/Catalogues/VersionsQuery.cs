using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Features.Catalogues;

/// <param name="Changes">What it changed, a line for each part and kind.</param>
public sealed record VersionLine(int Number, string Day, string By, string? Note, IReadOnlyList<string> Changes);

/// <summary>Tells who saved the catalogue when, and what that changed.</summary>
public sealed class VersionsQuery(EntryWords words, IStringLocalizer<CataloguePage> text)
{
    /// <summary>More names on a line than this nobody reads.</summary>
    private const int Named = 8;

    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    /// <summary>Newest first.</summary>
    public IReadOnlyList<VersionLine> Lines(CatalogueView view) =>
    [
        .. view.History.Reverse().Select(v => new VersionLine(
            v.Version.Number, words.Day(v.Version.At), words.By(v.Version.By), v.Version.Note, Changes(view.Catalogue, v.Changes))),
    ];

    /// <param name="catalogue">Where names are looked up; what is not in it is called by its id.</param>
    public IReadOnlyList<string> Changes(Catalogue catalogue, IReadOnlyList<EntryChange> changes) =>
        [.. changes.GroupBy(c => (c.Part, c.Kind)).SelectMany(group => Sentences(catalogue, group.Key.Part, group.Key.Kind, [.. group]))];

    private IEnumerable<string> Sentences(Catalogue catalogue, CataloguePart part, EntryChangeKind kind, EntryChange[] changes)
    {
        if (kind == EntryChangeKind.Reordered || part == CataloguePart.Municipality) return [text["Change_" + kind, words.Part(part, changes.Length)]];
        if (kind == EntryChangeKind.Changed && changes.Length <= Named)
            return changes.Select(c => c.Properties.Count == 0
                ? text["ChangedOne", Name(catalogue, c)].Value
                : text["ChangedProperties", Name(catalogue, c), string.Join(", ", c.Properties.Select(words.Property))].Value);
        var names = string.Join(", ", changes.Take(Named).Select(c => Name(catalogue, c)));
        if (changes.Length > Named) names = text["AndMore", names, changes.Length - Named];
        return [$"{text["Change_" + kind, words.Part(part, changes.Length)]}: {names}"];
    }

    private static string Name(Catalogue catalogue, EntryChange change) => change.Part switch
    {
        CataloguePart.Indicators => catalogue.Indicator(change.Id)?.Name.In(Culture),
        CataloguePart.Partners => catalogue.Partner(change.Id)?.Name.In(Culture),
        CataloguePart.Themes => catalogue.Themes.FirstOrDefault(t => t.Id == change.Id)?.Name.In(Culture),
        _ => null,
    } ?? change.Id;
}
