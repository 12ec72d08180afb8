using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>
/// Makes a catalogue of the text of its files. The texts come from a folder or from wherever they are kept; a fault in them
/// is a value with a place, never an exception.
/// </summary>
public static class CatalogueReader
{
    private static volatile Remembered? s_last;

    private sealed record Remembered(IReadOnlyDictionary<string, string> Files, CatalogueReading Reading);

    /// <param name="files">Path in the municipality folder → text, as <see cref="CatalogueFolder.Read"/> gives it.</param>
    /// <remarks>
    /// Two rounds: each file by itself, and only when all are sound what they say of each other. Otherwise one missing
    /// partner file would make every indicator wrong.
    /// The same files read again give the same reading: at a start and at each delivery several ask for the catalogue of the day,
    /// and that of a whole country takes a third of a second.
    /// </remarks>
    public static CatalogueReading Read(IReadOnlyDictionary<string, string> files)
    {
        if (s_last is { } last && AreSame(last.Files, files)) return last.Reading;
        var reading = ReadAnew(files);
        if (reading.Folder is not null) s_last = new(new Dictionary<string, string>(files), reading);
        return reading;
    }

    private static bool AreSame(IReadOnlyDictionary<string, string> some, IReadOnlyDictionary<string, string> others) =>
        some.Count == others.Count && some.All(file => others.TryGetValue(file.Key, out var text) && text == file.Value);

    private static CatalogueReading ReadAnew(IReadOnlyDictionary<string, string> files)
    {
        var source = new CatalogueFiles(files);
        var municipality = MunicipalityReader.Read(source);
        var partners = PartnerReader.Read(source);
        var themes = ThemeReader.Read(source);
        var policies = PolicyReader.Read(source);
        var indicators = IndicatorReader.Read(source);
        var rules = RuleReader.Read(source);
        var discordances = DiscordanceReader.Read(source);
        var reference = ReferenceReader.Read(source);
        var layouts = LayoutReader.Read(source);
        var deliveries = DeliveryPlanReader.Read(source);
        if (municipality is null || source.Issues.Count > 0) return new(source.Issues);

        var editions = AreaReader.Read(source, municipality);
        if (source.Issues.Count > 0) return new(source.Issues);

        var areas = new AreaRegister(editions);
        var population = PopulationReader.Read(source, areas);
        var maps = BoundaryReader.Read(source, areas);
        var catalogue = new Catalogue
        {
            Municipality = municipality,
            Partners = partners,
            Themes = themes,
            Policies = policies,
            Indicators = indicators,
            Rules = rules,
            Discordances = discordances,
            Reference = reference,
            Areas = areas,
            Population = new(areas, population),
            Maps = maps,
        };
        References.Check(source, catalogue, population.Select(p => p.Kind).ToHashSet(), layouts, deliveries);
        source.NoteUnexpected();
        return source.Issues.Count > 0 ? new(source.Issues) : new(new MunicipalityFolder(catalogue, layouts, deliveries));
    }
}
