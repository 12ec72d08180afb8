using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Disclosure.Linked;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Support;

/// <summary>How a total of a town comes about.</summary>
public enum TownSum
{
    Areas,
    Quarters,
    Categories,
}

/// <summary>
/// Attacks on what a town released (methods, section 13), made from the town's own structure and not from the equations of the
/// product. The attacker knows which cells are hidden because they are small: nobody knows more without being told.
/// </summary>
/// <param name="width">How close is too close.</param>
internal sealed class TownAttacks(LinkedTown town, ILinearSolver solver, double width = ReleaseAudit.Width)
{
    private readonly CellKey[] _keys = [.. town.Counts.Keys];
    private readonly Dictionary<CellKey, long> _counts = new(town.Counts);
    private readonly (CellKey Total, CellKey[] Parts)[][] _sums = [.. Enum.GetValues<TownSum>().Select(kind => SumsOf(town.Counts, kind))];

    /// <summary>Attacks 1, 4 and 6: each total less all its parts but one.</summary>
    public IReadOnlyList<CellKey> BySubtraction(Release release, params TownSum[] kinds)
    {
        var (ranges, hidden) = (Ranges(release), Hidden(release));
        return
        [
            .. Sums(kinds).SelectMany(sum => sum.Parts.Append(sum.Total).Where(hidden.Contains).Where(cell =>
            {
                var parts = sum.Parts.Where(p => p != cell).Select(p => ranges[p]).ToArray();
                var (low, high) = (parts.Sum(p => p.Low), parts.Sum(p => p.High));
                var rest = cell == sum.Total ? new CellRange(low, high) : new(ranges[sum.Total].Low - high, ranges[sum.Total].High - low);
                return IsTooClose(ranges[cell].Within(rest));
            })).Distinct(),
        ];
    }

    /// <summary>Attacks 2 and 8: everything at once, by linear programs; an insider reads its own raw figures besides.</summary>
    public IReadOnlyList<CellKey> ByProgram(Release release, string? insider = null) => ByPrograms([(release, _counts)], insider);

    /// <summary>Attack 5: two releases at once, of which what looks the same is the same; unless that cannot be.</summary>
    /// <param name="before">The attacks on the town as it was when the earlier one was made.</param>
    public IReadOnlyList<CellKey> ByPair(TownAttacks before, Release earlier, Release newest) =>
        ByPrograms([(newest, _counts), (earlier, before._counts)], null);

    /// <summary>Attack 5, the cheap half: what one release hides, and the next shows although it did not change.</summary>
    public IReadOnlyList<CellKey> ByReturn(Release earlier, Release newest)
    {
        var shown = newest.Cells.Where(c => c.State is CellState.Published).Select(CellKey.Of).ToHashSet();
        return [.. earlier.Cells.Where(c => c.State is CellState.Suppressed).Select(CellKey.Of).Where(shown.Contains)];
    }

    private IReadOnlyList<CellKey> ByPrograms((Release Seen, Dictionary<CellKey, long> Counts)[] known, string? insider)
    {
        Release[] releases = [.. known.Select(k => k.Seen)];
        HashSet<CellKey>[] hidden = [.. releases.Select(Hidden)];
        var places = _keys.Index().ToDictionary(k => k.Item, k => k.Index);
        var variables = known.SelectMany(release =>
        {
            var ranges = Ranges(release.Seen);
            return _keys.Select(k => IsOwn(k, insider) ? CellRange.Exactly(release.Counts[k]) : ranges[k]);
        }).ToArray();
        // What an insider knows before anything is published, no publication gives away.
        var before = known.Index().SelectMany(release =>
        {
            var ranges = Ranges(release.Item.Seen);
            return _keys.Select(k =>
                IsOwn(k, insider) ? CellRange.Exactly(release.Item.Counts[k])
                : hidden[release.Index].Contains(k) ? ranges[k]
                : CellRange.NotNegative);
        }).ToArray();
        Equation[] sums = [.. releases.Index().SelectMany(r => Sums().Select(sum => new Equation(
            EquationKind.Areas,
            [.. sum.Parts.Select(p => new Term(At(p, r.Index), 1)), new(At(sum.Total, r.Index), -1)])))];
        Equation[] same = [.. releases.Length == 1 ? [] : _keys.Where(k => LooksTheSame(known, k)).Select(k =>
            new Equation(EquationKind.Unchanged, [new(At(k, 0), 1), new(At(k, 1), -1)]))];

        var widths = (Widths(variables, [.. sums, .. same]) ?? Widths(variables, sums)).ShouldNotBeNull();
        var widest = insider is null ? null : Widths(before, sums);
        return [.. widths.Where(w => w.Value < Math.Min(width, widest?[w.Key] ?? width) - CellRange.Tolerance).Select(w => w.Key.Key).Distinct()];

        int At(CellKey key, int release) => places[key] + release * _keys.Length;

        Dictionary<(CellKey Key, int Release), double>? Widths(CellRange[] known, Equation[] equations)
        {
            using var program = solver.Load(new(known, equations));
            if (program.Minimise([]) is Extreme.Impossible) return null;
            return Enumerable.Range(0, releases.Length)
                .SelectMany(r => _keys.Where(k => hidden[r].Contains(k) && !IsOwn(k, insider)).Select(k => (Key: k, Release: r)))
                .ToDictionary(c => c, c => Width(program, At(c.Key, c.Release)));
        }
    }

    private static double Width(ILoadedProgram program, int variable) =>
        program.Minimise([new(variable, 1)]) is Extreme.At least && program.Minimise([new(variable, -1)]) is Extreme.At most
            ? most.Point[variable] - least.Point[variable]
            : double.PositiveInfinity;

    private IEnumerable<(CellKey Total, CellKey[] Parts)> Sums(params TownSum[] kinds) =>
        (kinds is [] ? Enum.GetValues<TownSum>() : kinds).SelectMany(kind => _sums[(int)kind]);

    /// <summary>Each total of the town with its parts.</summary>
    private static (CellKey Total, CellKey[] Parts)[] SumsOf(Dictionary<CellKey, long> counts, TownSum kind) =>
    [
        .. counts.Keys
            .Select(key => (Total: TotalOf(key, kind), Part: key))
            .Where(k => k.Total is { } total && counts.ContainsKey(total))
            .GroupBy(k => k.Total!.Value, (total, parts) => (total, parts.Select(p => p.Part).ToArray())),
    ];

    private static CellKey? TotalOf(CellKey part, TownSum kind) => kind switch
    {
        TownSum.Areas => part.Area.Parent is { } parent ? part with { Area = parent } : null,
        TownSum.Quarters => part.Period.Grain is Grain.Quarter ? part with { Period = Period.OfYear(part.Period.Year) } : null,
        _ => part.IndicatorId.Split('c') is [var whole, _] ? part with { IndicatorId = whole } : null,
    };

    /// <summary>Attack 3: the displayed rate against the known population. It may tell the rounded count, and no other.</summary>
    public static IReadOnlyList<CellKey> ByRate(Release release) =>
    [
        .. release.Cells.Where(c => c is { State: CellState.Published, Value: not null, Exposure: not null }).Where(c =>
        {
            var indicator = release.Catalogue.Indicator(c.IndicatorId)!;
            return RateInversion.Candidates(c.Value!.Value, c.Exposure!.Value, indicator.Multiplier, indicator.Decimals) is not { } told
                || c.Count < told.Low || c.Count > told.High;
        }).Select(CellKey.Of),
    ];

    private static DisclosurePolicy Policy(Release release, DisclosedObservation cell) => release.Catalogue.Policy(release.Catalogue.Indicator(cell.IndicatorId)!);

    private static Dictionary<CellKey, CellRange> Ranges(Release release) => release.Cells.ToDictionary(CellKey.Of, c =>
    {
        var policy = Policy(release, c);
        return c.State is CellState.Published
            ? new CellRange(Math.Max(c.Count!.Value - policy.RoundingBase / 2, policy.Threshold), c.Count!.Value + (policy.RoundingBase - 1) / 2)
            : release.HiddenBesides.Contains(CellKey.Of(c)) ? new(policy.Threshold, double.PositiveInfinity) : new(0, policy.Threshold - 1);
    });

    /// <summary>Also a cell of which one release shows what the other hides, and that did not change: somebody will guess so.</summary>
    private static bool LooksTheSame((Release Seen, Dictionary<CellKey, long> Counts)[] releases, CellKey key)
    {
        var cells = releases
            .Select(r => (Cell: r.Seen.Cells.First(c => CellKey.Of(c) == key), Raw: r.Counts[key], IsBesides: r.Seen.HiddenBesides.Contains(key))).ToArray();
        var (one, other) = (cells[0], cells[1]);
        return one.Cell.State == other.Cell.State
            ? one.Cell.Count == other.Cell.Count && one.IsBesides == other.IsBesides
            : one.Raw == other.Raw;
    }

    private bool IsOwn(CellKey key, string? insider) => town.Catalogue.Indicator(key.IndicatorId)!.PartnerId == insider;

    private static HashSet<CellKey> Hidden(Release release) => [.. release.Cells.Where(c => c.State is CellState.Suppressed).Select(CellKey.Of)];

    private bool IsTooClose(CellRange range) => range.Width < width - CellRange.Tolerance;
}
