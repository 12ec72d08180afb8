using System.Text.Json;
using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>Takes up the maps. An edition may have none of a level, but a map that is there shows every area once.</summary>
internal static class BoundaryReader
{
    public static IReadOnlyList<AreaMap> Read(CatalogueFiles files, AreaRegister areas)
    {
        var maps = new List<AreaMap>();
        foreach (var edition in areas.Editions)
        foreach (var level in CatalogueWords.ShownLevels.Values)
        {
            var path = CataloguePaths.Boundaries(edition.Id, level);
            if (files.Optional(path) is { } text && Read(files, path, text, edition, level) is { } shapes) maps.Add(new(edition.Id, level, shapes));
        }

        return maps;
    }

    /// <returns>Null when something is wrong with it.</returns>
    private static AreaShape[]? Read(CatalogueFiles files, string path, string text, AreaEdition edition, AreaLevel level)
    {
        if (Drawn(text) is not { } drawn)
        {
            files.Add(path, string.Empty, CatalogueProblem.MalformedGeoJson);
            return null;
        }

        var before = files.Issues.Count;
        var expected = edition.Areas.Where(a => a.Code.Level == level).Select(a => a.Code.Value).ToArray();
        var codes = drawn.ConvertAll(d => d.Code);
        foreach (var unknown in codes.Except(expected)) files.Add(path, unknown, CatalogueProblem.UnknownArea, unknown, edition.Id);
        foreach (var absent in expected.Except(codes)) files.Add(path, absent, CatalogueProblem.AreaWithoutBoundary, absent);
        foreach (var twice in codes.GroupBy(c => c).Where(g => g.Count() > 1)) files.Add(path, twice.Key, CatalogueProblem.DuplicateId, twice.Key);
        return files.Issues.Count > before ? null : [.. drawn.Select(d => new AreaShape(AreaCode.Parse(d.Code), d.Rings))];
    }

    /// <summary>The code and rings of each feature, or null when this is no collection of polygons with a code.</summary>
    private static List<(string Code, IReadOnlyList<MapPoint>[] Rings)>? Drawn(string text)
    {
        try
        {
            var drawn = new List<(string, IReadOnlyList<MapPoint>[])>();
            foreach (var feature in JsonElement.Parse(text).GetProperty("features").EnumerateArray())
            {
                var geometry = feature.GetProperty("geometry");
                var coordinates = geometry.GetProperty("coordinates");
                IEnumerable<JsonElement>? rings = geometry.GetProperty("type").GetString() switch
                {
                    "Polygon" => coordinates.EnumerateArray(),
                    "MultiPolygon" => coordinates.EnumerateArray().SelectMany(polygon => polygon.EnumerateArray()),
                    _ => null,
                };
                if (rings is null) return null;
                drawn.Add((feature.GetProperty("properties").GetProperty("code").GetString() ?? string.Empty, [.. rings.Select(Ring)]));
            }

            return drawn;
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static MapPoint[] Ring(JsonElement ring) => [.. ring.EnumerateArray().Select(point => new MapPoint(point[0].GetDouble(), point[1].GetDouble()))];
}
