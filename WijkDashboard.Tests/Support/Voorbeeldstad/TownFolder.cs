using System.Globalization;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Intake.Catalogues;

namespace WijkDashboard.Support.Voorbeeldstad;

/// <summary>The folder <c>data/voorbeeldstad</c>, and other towns that are read with the same catalogue.</summary>
public static class TownFolder
{
    public static string Path { get; } = System.IO.Path.Combine(Repository.Data, "voorbeeldstad");

    /// <summary>Without the maps: these are of one town.</summary>
    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_files = new(() =>
        CatalogueFolder.Read(Path).Where(f => !f.Key.EndsWith(".geojson", StringComparison.Ordinal)).ToDictionary());

    /// <summary>Every file that is made, as it must be; the answer key inside the README, which is written by hand around it.</summary>
    public static IReadOnlyDictionary<string, string> Made(string readme) =>
        new Dictionary<string, string>(TownFiles.Of(new(AnswerKey.Seed, AnswerKey.Effects), new(AnswerKey.Seed))) { ["README.md"] = AnswerKeyTable.Into(readme) };

    public static string File(string name) => System.IO.Path.Combine([Path, .. name.Split('/')]);

    /// <summary>The catalogue of the folder, with the inhabitants of another town.</summary>
    /// <param name="wijken">So many of them, from the centre on; the others are no part of the town.</param>
    public static Catalogue CatalogueOf(Town town, int wijken) => CatalogueReader.Read(new Dictionary<string, string>(s_files.Value)
    {
        ["areas/areas-2023.csv"] = Only(s_files.Value["areas/areas-2023.csv"], wijken),
        ["population.csv"] = Only(TownFiles.Population(town), wijken),
    }).Folder!.Catalogue;

    /// <summary>The figures of one level, each protected as the desk does it; what a repair would hide besides is not looked for.</summary>
    public static Figures Protect(Catalogue catalogue, Town town, AreaLevel level)
    {
        var areas = catalogue.Areas.Editions[0].Areas.Where(a => a.Code.Level == level).Select(a => a.Code).ToHashSet();
        return new(Discloser.Disclose(catalogue, Raw.Delivery(
            catalogue, town.Counts.Where(c => areas.Contains(c.Key.Area)).Select(c => (c.Key.Indicator, c.Key.Area, c.Key.Quarter, (decimal?)c.Value)))));
    }

    /// <summary>The heading, and the lines that begin with a code in one of the first wijken.</summary>
    private static string Only(string csv, int wijken) => wijken == TownPlan.Wijken.Count
        ? csv
        : string.Concat(csv.Split('\n').Where((line, i) => i == 0 || (line.Length > 0 && int.Parse(line.AsSpan(6, 2), CultureInfo.InvariantCulture) <= wijken)).Select(line => line + '\n'));
}
