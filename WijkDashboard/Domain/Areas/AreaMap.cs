namespace WijkDashboard.Domain.Areas;

/// <summary>In degrees, WGS84.</summary>
public readonly record struct MapPoint(double Longitude, double Latitude);

/// <summary>The land of an area.</summary>
/// <param name="Rings">Outer borders and holes, each closed; what lies inside an odd number of them belongs to the area.</param>
public sealed record AreaShape(AreaCode Code, IReadOnlyList<IReadOnlyList<MapPoint>> Rings);

/// <summary>All areas of one level of one edition, each once.</summary>
public sealed record AreaMap(string EditionId, AreaLevel Level, IReadOnlyList<AreaShape> Shapes);
