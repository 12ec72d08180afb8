namespace WijkDashboard.Intake.Files.Guesses;

internal static class FirstRows
{
    /// <summary>As many rows and columns as a screen shows.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(IEnumerable<string[]> rows) =>
        [.. rows.Take(FileShapes.MaxFirstRows).Select(r => r.Length > FileShapes.MaxFirstColumns ? r[..FileShapes.MaxFirstColumns] : r)];
}
