using System.Text.Json;
using WijkDashboard.Domain.Disclosure.Linked;

namespace WijkDashboard.Vectors;

/// <summary>A two-way table with published margins, in which some inner cells must be hidden.</summary>
internal sealed class SuppressionTable
{
    private const int MostPatterns = 50;

    private readonly string[] _inner;

    private SuppressionTable(LinkedCells linked, string[] inner, double width) => (Linked, _inner, Width) = (linked, inner, width);

    /// <summary>Nothing is hidden but what must be; inner cells may be.</summary>
    public LinkedCells Linked { get; }

    public double Width { get; }

    public static SuppressionTable Read(JsonElement input)
    {
        string[] rows = [.. Texts(input, "rows")], columns = [.. Texts(input, "columns")];
        double[][] values = [.. input.GetProperty("values").EnumerateArray().Select(r => r.EnumerateArray().Select(v => v.GetDouble()).ToArray())];
        var primary = Texts(input, "primary").ToHashSet();
        var width = input.GetProperty("rule").GetProperty("width").GetDouble();

        var inner = rows.SelectMany((r, i) => columns.Select((c, j) => (Id: $"{r}:{c}", Value: values[i][j]))).ToArray();
        LinkedCell[] cells =
        [
            .. inner.Select(c => Cell(c.Id, c.Value) with { MayHide = true }).Select(c => primary.Contains(c.Id) ? c.Hide(width) : c),
            .. rows.Select((r, i) => Cell($"{r}:T", values[i].Sum())),
            .. columns.Select((c, j) => Cell($"T:{c}", values.Sum(r => r[j]))),
        ];
        Equation[] equations =
        [
            .. rows.Select((_, i) => Sum(Enumerable.Range(0, columns.Length).Select(j => i * columns.Length + j), inner.Length + i)),
            .. columns.Select((_, j) => Sum(Enumerable.Range(0, rows.Length).Select(i => i * columns.Length + j), inner.Length + rows.Length + j)),
        ];
        return new(new(cells, equations), [.. inner.Select(c => c.Id).Where(id => !primary.Contains(id))], width);
    }

    /// <summary>The smallest sets that keep every cell that must be hidden wide enough; none when inner cells cannot.</summary>
    public IReadOnlyList<IReadOnlyList<string>> SmallestPatterns(ILinearSolver solver)
    {
        for (var size = 0; size <= _inner.Length; size++)
        {
            IReadOnlyList<string>[] found = [.. Subsets(size, 0).Where(pattern => IsSafe(pattern, solver)).Take(MostPatterns)];
            if (found.Length > 0) return found;
        }

        return [];
    }

    /// <summary>Whether the cells that must be hidden are, and stay wide enough.</summary>
    private bool IsSafe(IReadOnlyList<string> hidden, ILinearSolver solver)
    {
        // A cell that is hidden besides needs no width of its own here.
        LinkedCell[] cells = [.. Linked.Cells.Select(c => hidden.Contains(c.Id) ? c with { Range = CellRange.NotNegative, Value = null } : c)];
        return Audit.Run(new(cells, Linked.Equations), [], solver).Passes;
    }

    private IEnumerable<IReadOnlyList<string>> Subsets(int size, int from) => size == 0
        ? [[]]
        : Enumerable.Range(from, Math.Max(0, _inner.Length - from))
            .SelectMany(first => Subsets(size - 1, first + 1).Select(rest => (IReadOnlyList<string>)[_inner[first], .. rest]));

    private static LinkedCell Cell(string id, double value) => new(id, CellRange.Exactly(value)) { Value = value };

    private static Equation Sum(IEnumerable<int> parts, int total) =>
        new(EquationKind.Categories, [.. parts.Select(p => new Term(p, 1)), new Term(total, -1)], Total: total);

    private static IEnumerable<string> Texts(JsonElement input, string name) => input.GetProperty(name).EnumerateArray().Select(t => t.GetString()!);
}
