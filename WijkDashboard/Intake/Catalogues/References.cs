using WijkDashboard.Domain;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Signals.Discordance;
using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>Whether everything that one catalogue file says of another is there.</summary>
internal static class References
{
    public static void Check(CatalogueFiles files, Catalogue catalogue, IReadOnlySet<string> populations, IReadOnlyList<Layout> layouts, IReadOnlyList<PlannedDelivery> deliveries)
    {
        foreach (var (level, edition) in catalogue.Municipality.Shown)
            if (!catalogue.Areas.HasEdition(edition))
                files.Add(CataloguePaths.Municipality, $"shown/{CatalogueWords.Of(level)}", CatalogueProblem.UnknownEdition, edition);
        foreach (var indicator in catalogue.Indicators) Check(files, catalogue, populations, indicator);
        foreach (var rule in catalogue.Rules) Check(files, catalogue, rule);
        foreach (var pair in catalogue.Discordances)
        {
            Check(files, catalogue, $"{pair.Id}/first", pair.First);
            Check(files, catalogue, $"{pair.Id}/second", pair.Second);
        }

        foreach (var layout in layouts) LayoutReferences.Check(files, CataloguePaths.Layouts, catalogue, layout);
        for (var i = 0; i < deliveries.Count; i++) Check(files, catalogue, layouts, deliveries[i], $"[{i + 1}]");
    }

    private static void Check(CatalogueFiles files, Catalogue catalogue, IReadOnlySet<string> populations, Indicator indicator)
    {
        if (catalogue.Partner(indicator.PartnerId) is null)
            Add("partner", CatalogueProblem.UnknownPartner, indicator.PartnerId);
        if (catalogue.Themes.All(t => t.Id != indicator.ThemeId))
            Add("theme", CatalogueProblem.UnknownTheme, indicator.ThemeId);
        if (catalogue.Policies.All(p => p.Id != indicator.PolicyId))
            Add("policy", CatalogueProblem.UnknownPolicy, indicator.PolicyId);
        if (indicator.Population is { } population && !populations.Contains(population))
            Add("population", CatalogueProblem.UnknownPopulation, population);
        if (indicator.PartOf is { } whole && catalogue.Indicator(whole) is null)
            Add("partOf", CatalogueProblem.UnknownIndicator, whole);

        void Add(string property, CatalogueProblem problem, string value) =>
            files.Add(CataloguePaths.Indicators, $"{indicator.Id}/{property}", problem, value);
    }

    private static void Check(CatalogueFiles files, Catalogue catalogue, IndicatorRule rule)
    {
        foreach (var id in rule.IndicatorIds.Where(id => catalogue.Indicator(id) is null))
            files.Add(CataloguePaths.Rules, rule.Id, CatalogueProblem.UnknownIndicator, id);
        var grains = rule.IndicatorIds.Select(catalogue.Indicator).OfType<Indicator>().Select(i => i.Grain).Distinct();
        if (grains.Count() > 1) files.Add(CataloguePaths.Rules, rule.Id, CatalogueProblem.RuleOfOtherGrain, string.Join(", ", rule.IndicatorIds));
    }

    private static void Check(CatalogueFiles files, Catalogue catalogue, string place, FigureDomain domain)
    {
        switch (domain)
        {
            case FigureDomain.OfTheme theme when catalogue.Themes.All(t => t.Id != theme.ThemeId):
                files.Add(CataloguePaths.Discordances, place, CatalogueProblem.UnknownTheme, theme.ThemeId);
                break;
            case FigureDomain.OfPartner partner when catalogue.Partner(partner.PartnerId) is null:
                files.Add(CataloguePaths.Discordances, place, CatalogueProblem.UnknownPartner, partner.PartnerId);
                break;
            case FigureDomain.OfIndicators picked:
                foreach (var id in picked.IndicatorIds.Where(id => catalogue.Indicator(id) is null))
                    files.Add(CataloguePaths.Discordances, place, CatalogueProblem.UnknownIndicator, id);
                break;
        }
    }

    private static void Check(CatalogueFiles files, Catalogue catalogue, IReadOnlyList<Layout> layouts, PlannedDelivery delivery, string place)
    {
        if (catalogue.Partner(delivery.PartnerId) is null)
            files.Add(CataloguePaths.Deliveries, $"{place}/partner", CatalogueProblem.UnknownPartner, delivery.PartnerId);
        else if (layouts.FirstOrDefault(l => l.Id == delivery.LayoutId) is not { } layout)
            files.Add(CataloguePaths.Deliveries, $"{place}/layout", CatalogueProblem.UnknownLayout, delivery.LayoutId);
        else if (layout.PartnerId != delivery.PartnerId)
            files.Add(CataloguePaths.Deliveries, $"{place}/layout", CatalogueProblem.NotThePartnersLayout, delivery.LayoutId, delivery.PartnerId);
    }
}
