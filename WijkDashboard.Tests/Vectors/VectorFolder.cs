using System.Text.Json;

namespace WijkDashboard.Vectors;

/// <summary>One figure worked out elsewhere (another program, a published table) that ours must reproduce.</summary>
public sealed record VectorCase(string Id, string Family, JsonElement Input, JsonElement Expected, Tolerance Tolerance);

/// <summary>A result r meets an expected e when |r − e| ≤ abs + rel·|e|.</summary>
public sealed record Tolerance(double Abs, double Rel)
{
    public static Tolerance Read(JsonElement element) =>
        new(element.GetProperty("abs").GetDouble(), element.GetProperty("rel").GetDouble());
}

/// <summary>
/// The vector files: our own copy, or the folder named by <c>WIJK_VECTORS</c>, so that another set can be tried on the same code.
/// </summary>
public static class VectorFolder
{
    public static string Path { get; } = Environment.GetEnvironmentVariable("WIJK_VECTORS") is { Length: > 0 } named
        ? named
        : System.IO.Path.Combine(AppContext.BaseDirectory, "Vectors");

    public static IReadOnlyList<(string File, string Family)> Files { get; } = [.. Read().Select(f => (f.File, f.Family))];

    public static IReadOnlyList<VectorCase> Cases { get; } = [.. Read().SelectMany(f => f.Cases)];

    private static IEnumerable<(string File, string Family, VectorCase[] Cases)> Read()
    {
        foreach (var path in Directory.GetFiles(Path, "*.json").Order(StringComparer.Ordinal))
        {
            // The index lists the files and has no family of its own.
            var root = JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
            if (!root.TryGetProperty("family", out var family)) continue;
            var tolerance = Tolerance.Read(root.GetProperty("tolerance"));
            VectorCase[] cases = [.. root.GetProperty("cases").EnumerateArray().Select(c => new VectorCase(
                c.GetProperty("id").GetString()!,
                family.GetString()!,
                c.GetProperty("input"),
                c.GetProperty("expected"),
                c.TryGetProperty("tolerance", out var own) ? Tolerance.Read(own) : tolerance))];
            yield return (System.IO.Path.GetFileName(path), family.GetString()!, cases);
        }
    }
}
