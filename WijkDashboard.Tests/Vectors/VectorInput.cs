using System.Text.Json;

namespace WijkDashboard.Vectors;

/// <summary>Reads the input of a case, and writes names as the vectors have them.</summary>
internal static class VectorInput
{
    public static string? CamelCase(this Enum? value) => value is null ? null : JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static string Text(this JsonElement input, string name) => input.GetProperty(name).GetString()!;

    public static bool Flag(this JsonElement input, string name) => input.GetProperty(name).GetBoolean();

    public static double Number(this JsonElement input, string name) => input.GetProperty(name).GetDouble();

    public static int Whole(this JsonElement input, string name) => input.GetProperty(name).GetInt32();

    public static long? WholeOrNull(this JsonElement input, string name) =>
        input.GetProperty(name) is { ValueKind: JsonValueKind.Number } value ? value.GetInt64() : null;

    public static double?[] Numbers(this JsonElement input, string name) => input.GetProperty(name).Numbers();

    public static double?[] Numbers(this JsonElement list) =>
        [.. list.EnumerateArray().Select(v => v.ValueKind is JsonValueKind.Null ? null : (double?)v.GetDouble())];

    /// <summary>Numbers none of which is missing.</summary>
    public static double[] Present(this JsonElement input, string name) => [.. input.Numbers(name).OfType<double>()];
}
