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

    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_files = new(() => CatalogueFolder.Read(Path));

    /// <summary>Every file that is made, as it must be; the answer key inside the README, which is written by hand around it.</summary>
    public static IReadOnlyDictionary<string, string> Made(string readme) =>
        new Dictionary<string, string>(TownFiles.Of(new(AnswerKey.Seed, AnswerKey.Effects), new(AnswerKey.Seed))) { ["README.md"] = AnswerKeyTable.Into(readme) };

    public static string File(string name) => System.IO.Path.Combine([Path, .. name.Split('/')]);

    /// <summary>The catalogue of the folder, with the inhabitants of another town.</summary>
    public static Catalogue CatalogueOf(Town town) =>
        CatalogueReader.Read(new Dictionary<string, string>(s_files.Value) { ["population.csv"] = TownFiles.Population(town) }).Folder!.Catalogue;

    /// <summary>The figures of one level, each protected as the desk does it; what a repair would hide besides is not looked for.</summary>
    public static Figures Protect(Catalogue catalogue, Town town, AreaLevel level = AreaLevel.District) => new(Discloser.Disclose(catalogue, Raw.Delivery(
        catalogue,
        town.Counts.Where(c => c.Key.Area.Level == level).Select(c => (c.Key.Indicator, c.Key.Area, c.Key.Quarter, (decimal?)c.Value)))));
}
