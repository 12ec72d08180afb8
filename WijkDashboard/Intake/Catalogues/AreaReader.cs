using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>Reads the editions of the division, and the table of areas of each.</summary>
internal static class AreaReader
{
    public static IReadOnlyList<AreaEdition> Read(CatalogueFiles files, AreaCode municipality)
    {
        var editions = files.Entries(
            CataloguePaths.Editions,
            entry => new AreaEdition(entry.Id(), entry.Whole("fromYear", 1900, 2199), []),
            edition => edition.Id);
        var inOrder = editions.OrderBy(e => e.FromYear).ToArray();
        return [.. inOrder.Select((edition, index) => edition with
        {
            Areas = Areas(files, edition.Id, municipality, [.. inOrder.Take(index + 1).Select(e => e.Id)]),
        })];
    }

    /// <param name="upToNow">This edition and the ones before it: a boundary cannot date from later.</param>
    private static IReadOnlyList<Area> Areas(CatalogueFiles files, string edition, AreaCode municipality, string[] upToNow)
    {
        var areas = new SortedDictionary<AreaCode, Area>();
        var lines = files.Lines(CataloguePaths.Areas(edition), "code", "name", "boundary_since", "special_nl", "special_en");
        foreach (var line in lines)
        {
            var name = line.Text("name");
            var since = line.Text("boundary_since");
            if (since.Length > 0 && !upToNow.Contains(since)) line.Add("boundary_since", CatalogueProblem.UnknownEdition, since);
            if (line.Area("code") is not { } code) continue;
            if (code.Value[2..6] != municipality.Value[2..6])
                line.Add("code", CatalogueProblem.ForeignArea, code.Value, municipality.Value);
            else if (!areas.TryAdd(code, new(code, name, since, Special(line))))
                line.Add("code", CatalogueProblem.DuplicateRow, code.Value);
        }

        NoteMissingParents(files, edition, areas);
        return [.. areas.Values];
    }

    private static LocalText? Special(CsvLine line)
    {
        var (dutch, english) = (line.Optional("special_nl"), line.Optional("special_en"));
        if (dutch.Length == 0 && english.Length > 0) line.Add("special_nl", CatalogueProblem.EmptyField, "special_nl");
        return dutch.Length == 0 ? null : new LocalText(dutch, english.Length == 0 ? null : english);
    }

    private static void NoteMissingParents(CatalogueFiles files, string edition, SortedDictionary<AreaCode, Area> areas)
    {
        foreach (var code in areas.Keys.Where(code => code.Level == AreaLevel.Neighbourhood))
            if (!areas.ContainsKey(code.Parent!.Value))
                files.Add(CataloguePaths.Areas(edition), code.Value, CatalogueProblem.ParentMissing, code.Value, code.Parent.Value.Value);
    }
}
