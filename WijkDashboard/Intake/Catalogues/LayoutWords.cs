using System.Collections.Frozen;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Intake.Files;
using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>The fixed words of a layout, next to those of <see cref="CatalogueWords"/>: a format as well.</summary>
internal static class LayoutWords
{
    public static readonly FrozenDictionary<string, FileFormat> Formats = new Dictionary<string, FileFormat>
    {
        ["csv"] = FileFormat.Csv,
        ["xlsx"] = FileFormat.Xlsx,
        ["odata-v3"] = FileFormat.ODataV3,
        ["odata-v4"] = FileFormat.ODataV4,
        ["geojson"] = FileFormat.GeoJson,
    }.ToFrozenDictionary();

    public static readonly FrozenDictionary<string, AreaBy> AreaBys =
        new Dictionary<string, AreaBy> { ["code"] = AreaBy.Code, ["name"] = AreaBy.Name }.ToFrozenDictionary();

    /// <summary>Also the municipality itself, of which no catalogue delivers figures but which stands in many files.</summary>
    public static readonly FrozenDictionary<string, AreaLevel> Levels = new Dictionary<string, AreaLevel>
    {
        ["gemeente"] = AreaLevel.Municipality,
        ["wijk"] = AreaLevel.District,
        ["buurt"] = AreaLevel.Neighbourhood,
    }.ToFrozenDictionary();

    public static readonly FrozenDictionary<string, Grain> Grains = CatalogueWords.Grains;

    /// <summary>Web names of the encodings that Dutch programs write.</summary>
    public static readonly FrozenSet<string> Encodings =
        new[] { "utf-8", "utf-16", "utf-16BE", "windows-1252", "iso-8859-1", "iso-8859-15", "ibm850" }.ToFrozenSet();

    public static string Of<T>(IReadOnlyDictionary<string, T> words, T value)
        where T : struct => words.First(word => EqualityComparer<T>.Default.Equals(word.Value, value)).Key;
}
