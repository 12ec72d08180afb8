using System.Text.Json;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Disclosure.Linked;
using WijkDashboard.Intake.Audit;

namespace WijkDashboard.Vectors;

/// <summary>The families about linked cells.</summary>
internal static class ProtectionFamilies
{
    private static readonly LinearSolver s_solver = new();

    public static object Intervals(JsonElement input)
    {
        var linked = Linked(input);
        var lp = Audit.Intervals(linked, s_solver)!;
        var integer = Audit.Intervals(linked, s_solver, wholeNumbers: true)!;
        var width = Width(input);
        return new
        {
            lp = lp.ToDictionary(i => i.Key, i => Ends(i.Value)),
            integer = integer.ToDictionary(i => i.Key, i => Ends(i.Value)),
            violations = input.GetProperty("attack").EnumerateArray().Select(a => a.GetString()!)
                .Where(a => lp[a].Width < width - CellRange.Tolerance),
        };
    }

    /// <summary>Tries every set of inner cells, small ones first: an answer to hold the repair against.</summary>
    public static object MinimalSuppression(JsonElement input)
    {
        var table = SuppressionTable.Read(input);
        var patterns = table.SmallestPatterns(s_solver);
        return new { minimum = patterns.Count == 0 ? (int?)null : patterns[0].Count, patterns };
    }

    public static object PrimaryRules(JsonElement input)
    {
        var rules = input.GetProperty("rules");
        var test = new PrimaryRules(
            rules.TryGetProperty("minFrequency", out var least) ? least.GetInt32() : null,
            rules.TryGetProperty("zeroUnsafe", out var zero) && zero.GetBoolean(),
            rules.TryGetProperty("nk", out var nk) ? new(nk[0].GetInt32(), nk[1].GetDecimal()) : null,
            rules.TryGetProperty("pPercent", out var p) ? p.GetDecimal() : null);
        var contributions = input.GetProperty("contributions");
        var found = test.Test(
            input.GetProperty("count").GetInt64(),
            contributions.ValueKind is JsonValueKind.Null ? null : [.. contributions.EnumerateArray().Select(c => c.GetDecimal())]);
        return new { @unsafe = found.Select(Name) };
    }

    private static string Name(UnsafeBy rule) => rule switch
    {
        UnsafeBy.MinFrequency => "minFrequency",
        UnsafeBy.Dominance => "nk",
        _ => "pPercent",
    };

    /// <summary>Every hidden cell is computed, whether or not the case attacks it.</summary>
    private static LinkedCells Linked(JsonElement input)
    {
        LinkedCell[] cells = [.. input.GetProperty("cells").EnumerateArray().Select(c => new LinkedCell(c.GetProperty("id").GetString()!, Range(c))
        {
            Protection = c.GetProperty("status").GetString() == "suppressed" ? Width(input) : null,
        })];
        var places = cells.Index().ToDictionary(c => c.Item.Id, c => c.Index);
        return new(cells, [.. input.GetProperty("equations").EnumerateArray().Select(e => new Equation(
            EquationKind.Categories,
            [.. e.GetProperty("terms").EnumerateObject().Select(t => new Term(places[t.Name], t.Value.GetDouble()))],
            e.GetProperty("rhs").GetDouble()))]);
    }

    private static CellRange Range(JsonElement cell) =>
        cell.TryGetProperty("value", out var value) && value.ValueKind is JsonValueKind.Number
            ? CellRange.Exactly(value.GetDouble())
            : new(Bound(cell, "low") ?? 0, Bound(cell, "high") ?? double.PositiveInfinity);

    private static double? Bound(JsonElement cell, string name) =>
        cell.TryGetProperty(name, out var bound) && bound.ValueKind is JsonValueKind.Number ? bound.GetDouble() : null;

    private static double Width(JsonElement input) => input.GetProperty("rule").GetProperty("width").GetDouble();

    private static double?[] Ends(CellRange range) => [range.Low, double.IsFinite(range.High) ? range.High : null];
}
