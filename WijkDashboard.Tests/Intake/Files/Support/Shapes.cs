namespace WijkDashboard.Intake.Files.Support;

internal static class Shapes
{
    public static FileShape Csv { get; } = new() { Format = FileFormat.Csv };

    public static FileShape Workbook { get; } = new() { Format = FileFormat.Xlsx };

    public static FileShape ODataV3 { get; } = new() { Format = FileFormat.ODataV3 };

    public static FileShape ODataV4 { get; } = new() { Format = FileFormat.ODataV4 };

    public static FileShape GeoJson { get; } = new() { Format = FileFormat.GeoJson };
}
