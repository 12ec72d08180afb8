using CsCheck;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake.Audit;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>
/// Attack 6 on moved boundaries: a year that was published on the old division comes again on the new, and old land less new land
/// is the sliver that moved.
/// </summary>
[Trait("Category", "Proof")]
public sealed class MovedBoundaryTests
{
    private const int Year = 2020;

    private static readonly LinearSolver s_solver = new();

    private static readonly Gen<Moved> s_moved = Gen.Select(Gen.Long[8, 60].Array[1, 4], Gen.Long[0, 20].Array[4], Gen.Bool, Gen.Bool, (rests, slivers, exact, keepsCode) =>
        new Moved(rests, slivers[..rests.Length], exact ? Towns.Exact : Policies.Care, keepsCode));

    [Fact]
    public void Sliver_BesideTheOldDivision_StaysHidden() => s_moved.Sample(
        moved =>
        {
            if (ReleaseAudit.Run(new(moved.New(), moved.Keys, [moved.Old]), s_solver) is ReleaseAudit.Passed passed)
                moved.Found(moved.New(passed.Hide)).ShouldBeEmpty();
        },
        iter: 500);

    [Fact]
    public void OldDivision_LeftOut_LetsSubtractionThrough()
    {
        var moved = new Moved([20, 30], [3, 12], Towns.Exact, KeepsCode: true);

        moved.Found(moved.New(Run(moved).Hide)).ShouldNotBeEmpty();
        moved.Found(moved.New(Run(moved, moved.Old).Hide)).ShouldBeEmpty();
    }

    private static ReleaseAudit.Passed Run(Moved moved, params Release[] earlier) =>
        ReleaseAudit.Run(new(moved.New(), moved.Keys, earlier), s_solver).ShouldBeOfType<ReleaseAudit.Passed>();

    /// <summary>Wijken of each of which a sliver became a wijk of its own.</summary>
    /// <param name="KeepsCode">What is left goes on under the old code; otherwise it has a new one.</param>
    private sealed record Moved(long[] Rests, long[] Slivers, DisclosurePolicy Policy, bool KeepsCode)
    {
        public Release Old => Release(Catalogue(OldEdition with { FromYear = 2010 }), Places.Select(n => (Whole(n), Rests[n] + Slivers[n])), new HashSet<CellKey>());

        public IReadOnlySet<CellKey> Keys => New().Cells.Select(CellKey.Of).ToHashSet();

        private IEnumerable<int> Places => Enumerable.Range(0, Rests.Length);

        private AreaEdition OldEdition => new("oud", 2010, [.. Places.Select(n => Area(Whole(n), "oud"))]);

        private AreaEdition NewEdition => new(
            "nieuw", Year, [.. Places.SelectMany(n => new[] { Area(Rest(n), "nieuw"), Area(Sliver(n), "nieuw") })])
        {
            Recodings = [.. Places.SelectMany(n => new[] { new Recoding(Whole(n), Rest(n), RecodingKind.Split), new(Whole(n), Sliver(n), RecodingKind.Split) })],
        };

        public Release New(IReadOnlySet<CellKey>? besides = null) => Release(
            Catalogue(OldEdition, NewEdition), Places.SelectMany(n => new[] { (Rest(n), Rests[n]), (Sliver(n), Slivers[n]) }), besides ?? new HashSet<CellKey>());

        /// <summary>Hidden pieces that the old whole and the other piece leave less than five for.</summary>
        public IReadOnlyList<AreaCode> Found(Release newest)
        {
            var (old, now) = (Old.Cells.ToDictionary(c => c.Area, c => Range(Old, c)), newest.Cells.ToDictionary(c => c.Area, c => Range(newest, c)));
            return
            [
                .. from n in Places
                   from pair in new[] { (Piece: Rest(n), Other: Sliver(n)), (Piece: Sliver(n), Other: Rest(n)) }
                   where newest.Cells.Single(c => c.Area == pair.Piece).State is CellState.Suppressed
                   let left = new CellRange(old[Whole(n)].Low - now[pair.Other].High, old[Whole(n)].High - now[pair.Other].Low)
                   where now[pair.Piece].Within(left).Width < ReleaseAudit.Width - CellRange.Tolerance
                   select pair.Piece,
            ];
        }

        private CellRange Range(Release release, DisclosedObservation cell) => cell.State is CellState.Published
            ? new(Math.Max(cell.Count!.Value - Policy.RoundingBase / 2, Policy.Threshold), cell.Count.Value + (Policy.RoundingBase - 1) / 2)
            : release.HiddenBesides.Contains(CellKey.Of(cell)) ? new(Policy.Threshold, double.PositiveInfinity) : new(0, Policy.Threshold - 1);

        private AreaCode Rest(int n) => KeepsCode ? Whole(n) : AreaCode.Parse($"WK9999{n + 40:D2}");

        private static AreaCode Whole(int n) => AreaCode.Parse($"WK9999{n:D2}");

        private static AreaCode Sliver(int n) => AreaCode.Parse($"WK9999{n + 20:D2}");

        private static Area Area(AreaCode code, string edition) => new(code, code.Value, edition, null);

        private Catalogue Catalogue(params AreaEdition[] editions)
        {
            AreaRegister register = new(editions);
            return new()
            {
                Municipality = new("voorbeeld", AreaCode.Parse("GM9999"), "Voorbeeld", null, new Dictionary<AreaLevel, string> { [AreaLevel.District] = editions[^1].Id }, []),
                Partners = [new("zorg", new("zorg"), PartnerLook.Youth, null)],
                Themes = [new("veiligheid", new("Veiligheid"))],
                Indicators = [new IndicatorBuilder().WithId("s").WithPartner("zorg").WithPolicy(Policy).AsQuantity().Build()],
                Policies = [Policy],
                Areas = register,
                Population = new(register, []),
            };
        }

        private static Release Release(Catalogue catalogue, IEnumerable<(AreaCode Area, long Count)> counts, IReadOnlySet<CellKey> besides)
        {
            var cells = Discloser.Disclose(catalogue, Raw.Delivery(catalogue, counts.Select(c => ("s", c.Area, Period.OfYear(Year), (decimal?)c.Count))));
            return new(
                catalogue,
                [.. cells.Select(c => besides.Contains(CellKey.Of(c)) ? DisclosedObservation.Restore(c.IndicatorId, c.Area, c.Period, CellState.Suppressed, null, null, null, c.Policy, false) : c)],
                besides);
        }
    }
}
