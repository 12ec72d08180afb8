using CsCheck;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake.Audit;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>Attack 4: two moving totals after each other differ by the quarter that came and the one that went.</summary>
[Trait("Category", "Proof")]
public sealed class MovingTotalTests
{
    private const int Quarters = 4;

    private static readonly AreaCode s_area = AreaCode.Parse("WK999900");
    private static readonly LinearSolver s_solver = new();

    /// <summary>Eight quarters of which the fifth is three: the totals that end with the fourth and the fifth give it away.</summary>
    private static readonly long[] s_counts = [20, 21, 22, 23, 3, 25, 26, 27];

    [Fact]
    public void Totals_AreTheSumOfTheirQuarters_AlsoOverTheEndOfAYear()
    {
        var town = new Moving(s_counts, hasRule: true);

        var figures = LinkedFigures.Of(new(town.Release(), town.Keys, [], ReleaseAudit.Width));

        figures.Cells.Equations.Count(e => e.Kind == EquationKind.Periods).ShouldBe(Quarters + 1);
        figures.Cells.Equations.ShouldContain(e => string.Join(' ', e.Terms.Select(t => figures.Cells.Cells[t.Cell].Id)) ==
            $"kwartaal {s_area} 2020-Q1 kwartaal {s_area} 2019-Q4 kwartaal {s_area} 2019-Q3 kwartaal {s_area} 2019-Q2 jaar {s_area} 2020-Q1");
    }

    [Fact]
    public void Rule_LeftOut_LetsTwoTotalsGiveAQuarterAway()
    {
        Found(hasRule: false).ShouldNotBeEmpty();
        Found(hasRule: true).ShouldBeEmpty();

        static IReadOnlyList<Period> Found(bool hasRule)
        {
            var town = new Moving(s_counts, hasRule);
            return town.ByDifference(town.Release(Hidden(town)));
        }
    }

    [Fact]
    public void Quarters_UnderAudit_StayHidden() => Gen.Frequency((1, Gen.Long[0, 7]), (3, Gen.Long[8, 60])).Array[8].Sample(
        counts =>
        {
            var town = new Moving(counts, hasRule: true);
            return town.ByDifference(town.Release(Hidden(town))).Count == 0;
        },
        iter: 300);

    private static IReadOnlySet<CellKey> Hidden(Moving town) =>
        ReleaseAudit.Run(new(town.Release(), town.Keys, []), s_solver).ShouldBeOfType<ReleaseAudit.Passed>().Hide;

    /// <summary>Two years of quarters and the moving totals of four of them; nothing rounded.</summary>
    private sealed class Moving
    {
        private readonly Catalogue _catalogue;
        private readonly Dictionary<CellKey, long> _counts = [];
        private readonly Period[] _periods = [.. new[] { 2019, 2020 }.SelectMany(year => Period.OfYear(year).Parts(Grain.Quarter))];

        public Moving(long[] counts, bool hasRule)
        {
            AreaRegister register = new([new("2019", 2019, [new(s_area, "Wijk", "2019", null)])]);
            _catalogue = new()
            {
                Municipality = new("voorbeeld", AreaCode.Parse("GM9999"), "Voorbeeld", null, new Dictionary<AreaLevel, string> { [AreaLevel.District] = "2019" }, []),
                Partners = [new("zorg", new("zorg"), PartnerLook.Youth, null)],
                Themes = [new("veiligheid", new("Veiligheid"))],
                Indicators = [Indicator("kwartaal"), Indicator("jaar")],
                Policies = [Towns.Exact],
                Areas = register,
                Population = new(register, []),
                Rules = hasRule ? [new IndicatorRule.MovingTotal("lopend", "jaar", "kwartaal", Quarters, 0, null)] : [],
            };
            for (var q = 0; q < counts.Length; q++)
            {
                _counts[new("kwartaal", s_area, _periods[q])] = counts[q];
                if (q >= Quarters - 1) _counts[new("jaar", s_area, _periods[q])] = counts[(q - Quarters + 1)..(q + 1)].Sum();
            }
        }

        public IReadOnlySet<CellKey> Keys => _counts.Keys.ToHashSet();

        public Release Release(IReadOnlySet<CellKey>? besides = null) => new(
            _catalogue,
            [
                .. Discloser.Disclose(_catalogue, Raw.Delivery(_catalogue, _counts.Select(c => (c.Key.IndicatorId, c.Key.Area, c.Key.Period, (decimal?)c.Value))))
                    .Select(c => besides?.Contains(CellKey.Of(c)) == true
                        ? DisclosedObservation.Restore(c.IndicatorId, c.Area, c.Period, CellState.Suppressed, null, null, null, c.Policy, false)
                        : c),
            ],
            besides ?? new HashSet<CellKey>());

        /// <summary>Hidden quarters of which the total that ends with them, the one before, and the quarter that went are all shown.</summary>
        public IReadOnlyList<Period> ByDifference(Release release)
        {
            var shown = release.Cells.Where(c => c.State is CellState.Published).Select(CellKey.Of).ToHashSet();
            return
            [
                .. Enumerable.Range(Quarters, Quarters).Where(q =>
                    !shown.Contains(new("kwartaal", s_area, _periods[q])) && shown.Contains(new("kwartaal", s_area, _periods[q - Quarters]))
                    && shown.Contains(new("jaar", s_area, _periods[q])) && shown.Contains(new("jaar", s_area, _periods[q - 1]))).Select(q => _periods[q]),
            ];
        }

        private static Indicator Indicator(string id) =>
            new IndicatorBuilder().WithId(id).WithPartner("zorg").WithPolicy(Towns.Exact).WithLevels(AreaLevel.District).WithGrain(Grain.Quarter).AsQuantity().Build();
    }
}
