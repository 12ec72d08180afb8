using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Catalogues;

/// <summary>A table of a list: partners, themes, rules or policies.</summary>
/// <param name="Columns">The heads, without those of the name and of who changed it.</param>
public sealed record EntriesView(IReadOnlyList<string> Columns, IReadOnlyList<EntryLine> Lines);

/// <param name="Look">The partner line beside the name; null when it is no partner.</param>
/// <param name="MayChange">Whether it is worth offering this reader to change it.</param>
public sealed record EntryLine(string Id, string Name, string? Look, IReadOnlyList<string> Cells, string LastChanged, bool MayChange);

/// <summary>Makes the tables of the small lists.</summary>
public sealed class EntriesQuery(EntryWords words, PolicyWords policies, IStringLocalizer<CataloguePage> text)
{
    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public EntriesView View(Viewer viewer, CatalogueView view, CataloguePart part)
    {
        var catalogue = view.Catalogue;
        return part switch
        {
            CataloguePart.Partners => new(
                [text["Note"], text["FourEyes"], text["IndicatorCount"]],
                [.. catalogue.Partners.Select(p => Line(p.Id, p.Name.In(Culture), p.Look.Css(),
                    p.Note?.In(Culture) ?? "", text[p.FourEyes ? "FourEyesYes" : "FourEyesNo"], Count(catalogue.Indicators.Count(i => i.PartnerId == p.Id))))]),
            CataloguePart.Themes => new(
                [text["IndicatorCount"]],
                [.. catalogue.Themes.Select(t => Line(t.Id, t.Name.In(Culture), null, Count(catalogue.Indicators.Count(i => i.ThemeId == t.Id))))]),
            CataloguePart.Policies => new(
                [text["PolicyWords"], text["IndicatorCount"], text["Version"]],
                [.. catalogue.Policies.Select(p => Line(p.Id, $"{p.Id} – {p.Name.In(Culture)}", null,
                    policies.Of(p), Count(catalogue.Indicators.Count(i => i.PolicyId == p.Id)), p.Reference))]),
            _ => new(
                [text["Note"]],
                [.. catalogue.Rules.Select(r => Line(r.Id, words.Rule(r, catalogue), null, r.Note?.In(Culture) ?? ""))]),
        };

        EntryLine Line(string id, string name, string? look, params string[] cells) =>
            new(id, name, look, cells, words.LastChanged(view.LastOf(part, id)), EntryRights.For(viewer, view.Open, part, id) != EntryRight.None);
    }

    private static string Count(int count) => Figure.Count(count, Culture);
}
