using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>Reads the editions of the division, and the table of areas of each.</summary>
internal static class AreaReader
{
    public static IReadOnlyList<AreaEdition> Read(CatalogueFiles files, Municipality municipality)
    {
        var editions = files.Entries(
            CataloguePaths.Editions,
            entry => new AreaEdition(entry.Id(), entry.Whole("fromYear", 1900, 2199), []),
            edition => edition.Id);
        var inOrder = editions.OrderBy(e => e.FromYear).ToArray();
        var read = new List<AreaEdition>();
        foreach (var edition in inOrder)
        {
            var areas = Areas(files, edition.Id, municipality, [.. read.Select(e => e.Id), edition.Id]);
            var recodings = read.Count == 0 ? [] : RecodeReader.Read(files, edition.Id, read[^1], areas);
            read.Add(edition with { Areas = [.. areas.Values], Recodings = recodings });
        }

        return read;
    }

    /// <param name="upToNow">This edition and the ones before it: a boundary cannot date from later.</param>
    private static SortedDictionary<AreaCode, Area> Areas(CatalogueFiles files, string edition, Municipality municipality, string[] upToNow)
    {
        var areas = new SortedDictionary<AreaCode, Area>();
        var lines = files.Lines(CataloguePaths.Areas(edition), "code", "name", "boundary_since", "special_nl", "special_en");
        foreach (var line in lines)
        {
            var name = line.Text("name");
            var since = line.Text("boundary_since");
            if (since.Length > 0 && !upToNow.Contains(since)) line.Add("boundary_since", CatalogueProblem.UnknownEdition, since);
            if (line.Area("code") is not { } code) continue;
            if (!municipality.Covers(code))
                line.Add("code", CatalogueProblem.ForeignArea, code.Value, string.Join(", ", municipality.Codes));
            else if (!areas.TryAdd(code, new(code, name, since, Special(line))))
                line.Add("code", CatalogueProblem.DuplicateRow, code.Value);
        }

        NoteMissingParents(files, edition, areas);
        return areas;
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
