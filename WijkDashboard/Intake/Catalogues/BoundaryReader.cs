using System.Text.Json;
using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>Takes up the maps. An edition may have none of a level, but a map that is there shows every area once.</summary>
internal static class BoundaryReader
{
    public static IReadOnlyDictionary<string, string> Read(CatalogueFiles files, AreaRegister areas)
    {
        var boundaries = new Dictionary<string, string>();
        foreach (var edition in areas.Editions)
        foreach (var level in CatalogueWords.ShownLevels.Values)
        {
            var path = CataloguePaths.Boundaries(edition.Id, level);
            if (files.Optional(path) is not { } text) continue;
            Check(files, path, text, edition, level);
            boundaries[MunicipalityFolder.BoundaryKey(edition.Id, level)] = text;
        }

        return boundaries;
    }

    private static void Check(CatalogueFiles files, string path, string text, AreaEdition edition, AreaLevel level)
    {
        if (Codes(text) is not { } drawn)
        {
            files.Add(path, string.Empty, CatalogueProblem.MalformedGeoJson);
            return;
        }

        var expected = edition.Areas.Where(a => a.Code.Level == level).Select(a => a.Code.Value).ToArray();
        foreach (var unknown in drawn.Except(expected)) files.Add(path, unknown, CatalogueProblem.UnknownArea, unknown, edition.Id);
        foreach (var absent in expected.Except(drawn)) files.Add(path, absent, CatalogueProblem.AreaWithoutBoundary, absent);
        foreach (var twice in drawn.GroupBy(c => c).Where(g => g.Count() > 1)) files.Add(path, twice.Key, CatalogueProblem.DuplicateId, twice.Key);
    }

    /// <summary>The code of each feature, or null when this is no collection of polygons with a code.</summary>
    private static List<string>? Codes(string text)
    {
        try
        {
            var root = JsonElement.Parse(text);
            var codes = new List<string>();
            foreach (var feature in root.GetProperty("features").EnumerateArray())
            {
                if (feature.GetProperty("geometry").GetProperty("type").GetString() is not ("Polygon" or "MultiPolygon")) return null;
                codes.Add(feature.GetProperty("properties").GetProperty("code").GetString() ?? string.Empty);
            }

            return codes;
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
