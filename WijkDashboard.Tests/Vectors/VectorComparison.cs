using System.Text.Json;

namespace WijkDashboard.Vectors;

/// <summary>Compares by the rule of the vectors: numbers within tolerance, all else equal, only the keys that are expected.</summary>
public static class VectorComparison
{
    /// <summary>Where the result differs and how; empty when it meets the case.</summary>
    public static IEnumerable<string> Differences(JsonElement expected, JsonElement actual, Tolerance tolerance, string path = "$")
    {
        if (expected.ValueKind != actual.ValueKind) return [$"{path}: expected {expected}, was {Written(actual)}"];
        return expected.ValueKind switch
        {
            JsonValueKind.Object => expected.EnumerateObject().SelectMany(p => actual.TryGetProperty(p.Name, out var value)
                ? Differences(p.Value, value, tolerance, $"{path}.{p.Name}")
                : [$"{path}.{p.Name}: is not there"]),
            JsonValueKind.Array => expected.GetArrayLength() == actual.GetArrayLength()
                ? expected.EnumerateArray().Zip(actual.EnumerateArray())
                    .SelectMany((pair, i) => Differences(pair.First, pair.Second, tolerance, $"{path}[{i}]"))
                : [$"{path}: expected {expected.GetArrayLength()} items, was {actual.GetArrayLength()}"],
            JsonValueKind.Number => IsWithin(expected.GetDouble(), actual.GetDouble(), tolerance)
                ? []
                : [$"{path}: expected {expected}, was {actual}"],
            JsonValueKind.String => expected.GetString() == actual.GetString() ? [] : [$"{path}: expected {expected}, was {actual}"],
            _ => [],
        };
    }

    private static bool IsWithin(double expected, double actual, Tolerance tolerance) =>
        Math.Abs(actual - expected) <= tolerance.Abs + tolerance.Rel * Math.Abs(expected);

    private static string Written(JsonElement element) => element.ValueKind is JsonValueKind.Null ? "null" : element.ToString();
}
