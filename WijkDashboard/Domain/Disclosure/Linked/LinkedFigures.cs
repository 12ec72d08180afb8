using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>
/// The cells and equations of everything that becomes visible together (methods, section 10): the newest state of the figures,
/// and every earlier one that differs from the next and can still be read.
/// </summary>
/// <param name="Keys">Which figure of the newest state stands at a place; places of other cells are not in it.</param>
/// <param name="Kept">What a draft would show and an earlier release of the same period hides: it stays hidden.</param>
public sealed record LinkedFigures(LinkedCells Cells, IReadOnlyDictionary<int, CellKey> Keys, IReadOnlyList<RepairStep> Kept)
{
    /// <summary>True for a figure that the draft would show and that is hidden now.</summary>
    internal bool WasHidden(int place, LinkedCells repaired) =>
        repaired.Cells[place].Protection is not null && (Cells.Cells[place].Protection is null || Kept.Any(k => k.CellId == Cells.Cells[place].Id));

    /// <remarks>An earlier release with the same figures adds nothing.</remarks>
    public static LinkedFigures Of(ReleaseAudit.Question question)
    {
        var (newest, draft, earlier, width) = question;
        var scope = new Scope(newest.Catalogue, question.Changed, newest.Cells.Concat(earlier.SelectMany(r => r.Cells)));
        if (scope.IsEmpty) return new(new([], []), new Dictionary<int, CellKey>(), []);

        var building = new Building(width);
        building.AddNewest(Within(newest, scope));
        for (var release = earlier.Count - 1; release >= 0; release--) building.AddEarlier(Within(earlier[release], scope), $" #{release + 1}");
        return building.Finish(draft);
    }

    private static Release Within(Release release, Scope scope) => release with
    {
        Cells = [.. release.Cells.Where(c =>
            scope.Covers(c) && release.Catalogue.Indicator(c.IndicatorId) is { } indicator && CellKnowledge.IsLinked(release.Catalogue, indicator))],
    };

    private sealed class Building(double width)
    {
        private readonly List<LinkedCell> _cells = [];
        private readonly List<Equation> _equations = [];
        private readonly List<ReleaseCells> _releases = [];
        private readonly List<Dictionary<CellKey, DisclosedObservation>> _shown = [];

        public void AddNewest(Release release) => Add(release, string.Empty);

        public void AddEarlier(Release release, string mark)
        {
            var later = _shown[^1];
            if (release.Cells.All(c => later.TryGetValue(CellKey.Of(c), out var other) && IsEqual(c, other) && IsSameLand(CellKey.Of(c), release, _releases[^1].Release))) return;
            Add(release, mark);
            foreach (var cell in release.Cells.Where(c => c.State is CellState.Published or CellState.Suppressed)) Link(cell);
            EditionEquations.AddBetween(_releases[^1], _releases[^2]);
        }

        public LinkedFigures Finish(IReadOnlySet<CellKey> draft)
        {
            var kept = new List<RepairStep>();
            var keys = _shown[0].Keys.ToDictionary(k => Place(k, 0));
            foreach (var (place, key) in keys.Where(k => draft.Contains(k.Value) && _cells[k.Key].Value is not null))
            {
                if (HiddenBefore(key) is { } before)
                {
                    kept.Add(new(RepairStepKind.StaysHidden, _cells[place].Id, _cells[Place(key, before)].Id));
                    _cells[place] = _cells[place].Hide(width);
                    if (IsBesides(key, before)) Unchanged(key, before, 0);
                }
                else
                {
                    _cells[place] = _cells[place] with { MayHide = !WasShown(key) };
                }
            }

            return new(new(_cells, _equations), keys, [.. kept.OrderBy(s => s.CellId, StringComparer.Ordinal)]);
        }

        private void Add(Release release, string mark)
        {
            var cells = new ReleaseCells(release, mark, new(release, width), _cells, _equations);
            cells.AddReleased();
            AreaEquations.AddTo(cells);
            PeriodEquations.AddTo(cells);
            RuleEquations.AddTo(cells);
            EditionEquations.AddTo(cells);
            _releases.Add(cells);
            _shown.Add(release.Cells.ToDictionary(CellKey.Of));
        }

        /// <summary>Links a cell of the release that was added last with the same in the next later one, if it looks unchanged.</summary>
        private void Link(DisclosedObservation cell)
        {
            var key = CellKey.Of(cell);
            var later = _shown.FindLastIndex(_shown.Count - 2, shown => shown.ContainsKey(key));
            if (later >= 0 && IsEqual(cell, _shown[later][key]) && IsBesides(key, later) == IsBesides(key, _shown.Count - 1) && IsSameLand(key, _shown.Count - 1, later))
                Unchanged(key, _shown.Count - 1, later);
        }

        private void Unchanged(CellKey key, int release, int later) => _equations.Add(new(
            EquationKind.Unchanged, [new(Place(key, release), 1), new(Place(key, later), -1)]));

        /// <summary>The newest of the earlier releases that hides what the newest shows.</summary>
        private int? HiddenBefore(CellKey key) => Enumerable.Range(1, _shown.Count - 1)
            .Where(r => _shown[r].TryGetValue(key, out var cell) && cell.State is CellState.Suppressed && IsSameLand(key, r, 0))
            .Cast<int?>()
            .FirstOrDefault();

        /// <summary>Hiding what was shown before protects nothing; the same number of other land is another figure.</summary>
        private bool WasShown(CellKey key) => Enumerable.Range(1, _shown.Count - 1)
            .Any(r => _shown[r].TryGetValue(key, out var cell) && IsEqual(cell, _shown[0][key]) && IsSameLand(key, r, 0));

        private static bool IsEqual(DisclosedObservation one, DisclosedObservation other) =>
            one.State == other.State && one.Count == other.Count && one.Value == other.Value;

        private bool IsBesides(CellKey key, int release) => _releases[release].Release.HiddenBesides.Contains(key);

        private int Place(CellKey key, int release) => _releases[release].Find(key)!.Value;

        private bool IsSameLand(CellKey key, int release, int later) => IsSameLand(key, _releases[release].Release, _releases[later].Release);

        private static bool IsSameLand(CellKey key, Release release, Release later)
        {
            var areas = later.Catalogue.Areas;
            var (ours, theirs) = (release.Catalogue.Areas.EditionOf(key.Period.Year).Id, areas.EditionOf(key.Period.Year).Id);
            return ours == theirs || key.Area.Level <= AreaLevel.Municipality || (areas.HasEdition(ours) && areas.SameBoundary(key.Area, ours, theirs));
        }
    }
}
