using WijkDashboard.Domain.Signals.Discordance;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>Reads which domains are held against each other. The file may be absent: then none are.</summary>
internal static class DiscordanceReader
{
    public static IReadOnlyList<DiscordancePair> Read(CatalogueFiles files) =>
        files.OptionalEntries(CataloguePaths.Discordances, Pair, pair => pair.Id);

    private static DiscordancePair Pair(JsonEntry entry)
    {
        var pair = new DiscordancePair(entry.Id(), Domain(entry, "first"), Domain(entry, "second"), entry.OptionalLocal("note"));
        if (pair.First.Equals(pair.Second)) entry.Add("second", CatalogueProblem.RuleOfItself, "first");
        return pair;
    }

    private static FigureDomain Domain(JsonEntry entry, string side)
    {
        if (entry.OptionalObject(side, Domain) is { } domain) return domain;
        entry.Add(side, CatalogueProblem.MissingProperty, side);
        return new FigureDomain.OfTheme(side);
    }

    private static FigureDomain Domain(JsonEntry entry)
    {
        var (theme, partner, indicators) = (entry.OptionalText("theme"), entry.OptionalText("partner"), entry.OptionalTexts("indicators"));
        switch (theme, partner, indicators.Count)
        {
            case ({ }, null, 0):
                return new FigureDomain.OfTheme(theme);
            case (null, { }, 0):
                return new FigureDomain.OfPartner(partner);
            case (null, null, > 0):
                return new FigureDomain.OfIndicators(entry.Local("name"), indicators);
            default:
                entry.Add("theme", CatalogueProblem.DomainOfOneKind);
                return new FigureDomain.OfTheme(string.Empty);
        }
    }
}
