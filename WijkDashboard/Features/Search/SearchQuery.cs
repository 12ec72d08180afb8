using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals.Benchmarks;
using WijkDashboard.Ui.Terms;

namespace WijkDashboard.Features.Search;

/// <summary>
/// Finds districts, indicators, partners, screens and words by name. It knows what there is and no figure, so what is found tells
/// nothing of what is hidden.
/// </summary>
public sealed class SearchQuery(IStringLocalizer<SearchPage> text, Glossary glossary)
{
    private static readonly string[] s_screens = ["overzicht", "opvallend", "vergelijken", "weergaven", "leveringen", "catalogus", "uitleg"];

    private readonly ConditionalWeakTable<Publication, ConcurrentDictionary<string, Entry[]>> _known = [];

    /// <param name="most">The best so many.</param>
    public IReadOnlyList<Found> Find(Publication publication, string? asked, int most)
    {
        var plain = SearchText.Plain(asked ?? "");
        return
        [
            .. _known.GetOrCreateValue(publication).GetOrAdd(CultureInfo.CurrentUICulture.Name, _ => [.. All(publication).Select(f => new Entry(f, SearchText.Plain(f.Name), SearchText.Plain($"{f.Detail} {f.Also}")))])
                .Select(e => (e.Found, e.Name, Fit: SearchText.Fit(e.Name, e.Also, plain)))
                .Where(e => e.Fit > 0)
                .OrderByDescending(e => e.Fit).ThenBy(e => e.Found.Kind).ThenBy(e => e.Name, StringComparer.Ordinal)
                .Take(most).Select(e => e.Found),
        ];
    }

    private IEnumerable<Found> All(Publication publication)
    {
        var (catalogue, culture) = (publication.Catalogue, CultureInfo.CurrentUICulture);
        var here = $"/{catalogue.Municipality.Id}";
        foreach (var level in new[] { AreaLevel.District, AreaLevel.Neighbourhood })
        {
            var edition = catalogue.ShownEdition(level);
            foreach (var area in catalogue.Areas.Edition(edition).Areas.Where(a => a.Code.Level == level))
            {
                var within = area.Code.Parent is { } parent ? catalogue.Areas.Find(edition, parent)?.Name : null;
                yield return new(
                    FoundKind.Area, area.Name, level == AreaLevel.District ? text["District"] : text["Neighbourhood", within ?? catalogue.Municipality.Name],
                    AreaAddress.Profile(publication, area.Code, edition, Benchmark.OwnMunicipality, null), area.Code.Value);
            }
        }

        foreach (var indicator in catalogue.Indicators)
        {
            yield return new(
                FoundKind.Indicator, indicator.Name.In(culture), catalogue.Partner(indicator.PartnerId)?.Name.In(culture) ?? "", $"{here}/indicator/{indicator.Id}",
                $"{indicator.ShortName.In(culture)} {indicator.Id} {indicator.Definition.In(culture)} {catalogue.Themes.FirstOrDefault(t => t.Id == indicator.ThemeId)?.Name.In(culture)}");
        }

        foreach (var partner in catalogue.Partners)
            yield return new(FoundKind.Partner, partner.Name.In(culture), text["OfPartner"], $"{here}/overzicht?partner={partner.Id}", partner.Id);
        foreach (var screen in s_screens) yield return new(FoundKind.Screen, text[$"Screen_{screen}"], text["Screen"], $"{here}/{screen}", "");
        foreach (var term in glossary.All) yield return new(FoundKind.Term, term.Name, text["Term"], Glossary.Address(catalogue.Municipality.Id, term.Id), term.Meaning);
    }

    private sealed record Entry(Found Found, string Name, string Also);
}
