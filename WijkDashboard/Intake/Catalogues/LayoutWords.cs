using System.Collections.Frozen;
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

    /// <summary>When a CSV layout does not name one.</summary>
    public const string UsualEncoding = "utf-8";

    /// <summary>Web names of the encodings that Dutch programs write.</summary>
    public static readonly FrozenSet<string> Encodings =
        new[] { UsualEncoding, "utf-16", "utf-16BE", "windows-1252", "iso-8859-1", "iso-8859-15", "ibm850" }.ToFrozenSet();
}
