using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Disclosure.Linked;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Support;

/// <summary>How large a made-up town is, and what of it is linked.</summary>
/// <param name="Neighbourhoods">Buurten in each wijk; none for figures per wijk.</param>
/// <param name="Categories">Indicators of which each subject is the sum.</param>
/// <param name="Subjects">Indicators that stand by themselves, each with its categories.</param>
/// <param name="InQuarters">Each year stands beside its quarters.</param>
public sealed record TownSize(int Districts, int Neighbourhoods, int Categories, int Subjects = 1, bool InQuarters = false);

/// <summary>
/// A town in which everything adds up: municipality, wijken and buurten; subjects and their categories; years and quarters. It
/// knows the raw figures, as nothing in the product does, so that an attack can be seen to fail or succeed.
/// </summary>
public sealed class LinkedTown
{
    private const string Edition = "2020";
    private const long Inhabitants = 2000;

    private static readonly AreaCode s_town = AreaCode.Parse("GM9999");
    private static readonly Period s_year = Period.OfYear(2020);

    private readonly AreaCode[] _smallest;
    private readonly TownSize _size;

    /// <param name="leaf">The raw count of the n-th smallest figure.</param>
    public LinkedTown(TownSize size, DisclosurePolicy policy, Func<int, long> leaf, params string[] partners)
        : this(size, [policy], leaf, partners)
    {
    }

    /// <param name="policies">Each subject with its categories has one of them, in turn.</param>
    public LinkedTown(TownSize size, DisclosurePolicy[] policies, Func<int, long> leaf, params string[] partners)
    {
        _size = size;
        var districts = Enumerable.Range(0, size.Districts).Select(d => AreaCode.Parse($"WK9999{d:D2}")).ToArray();
        var neighbourhoods = districts.SelectMany(d => Enumerable.Range(0, size.Neighbourhoods).Select(n => AreaCode.Parse($"BU{d.Value[2..]}{n:D2}"))).ToArray();
        _smallest = size.Neighbourhoods > 0 ? neighbourhoods : districts;
        Catalogue = Build(size, policies, [s_town, .. districts, .. neighbourhoods], partners is [] ? ["zorg"] : partners);
        Add(leaf);
    }

    public Catalogue Catalogue { get; }

    /// <summary>Every figure as it was counted, totals included.</summary>
    public Dictionary<CellKey, long> Counts { get; } = [];

    /// <summary>The smallest figures, in the order in which they were made.</summary>
    public IReadOnlyList<long> Leaves { get; private set; } = [];

    public IReadOnlySet<CellKey> Keys => Counts.Keys.ToHashSet();

    /// <summary>What is released by the primary rules alone.</summary>
    public Release Release() => Release(new HashSet<CellKey>());

    /// <summary>The same with more hidden.</summary>
    public Release Release(IReadOnlySet<CellKey> besides)
    {
        var cells = Discloser.Disclose(Catalogue, Raw.Delivery(Catalogue, Counts.Select(c => (c.Key.IndicatorId, c.Key.Area, c.Key.Period, (decimal?)c.Value))));
        return new(
            Catalogue,
            [.. cells.Select(c => besides.Contains(CellKey.Of(c)) ? DisclosedObservation.Restore(c.IndicatorId, c.Area, c.Period, CellState.Suppressed, null, null, null, c.Policy, false) : c)],
            besides);
    }

    /// <summary>Other raw figures in the same town; totals follow.</summary>
    public void Correct(Func<int, long> leaf)
    {
        Counts.Clear();
        Add(leaf);
    }

    private void Add(Func<int, long> leaf)
    {
        var leaves = new List<long>();
        Period[] periods = _size.InQuarters ? [.. s_year.Parts(Grain.Quarter)] : [s_year];
        for (var subject = 0; subject < _size.Subjects; subject++)
            foreach (var indicator in _size.Categories == 0 ? [Subject(subject)] : Enumerable.Range(0, _size.Categories).Select(c => Category(subject, c)))
                foreach (var area in _smallest)
                    foreach (var period in periods)
                    {
                        leaves.Add(leaf(leaves.Count));
                        Count(indicator, Subject(subject), area, period, leaves[^1]);
                    }

        Leaves = leaves;
    }

    /// <summary>Counts in every total that the figure is part of.</summary>
    private void Count(string indicator, string subject, AreaCode area, Period period, long count)
    {
        foreach (var id in new[] { indicator, subject }.Distinct())
            foreach (var when in new[] { period, s_year }.Distinct())
                for (AreaCode? up = area; up is { } where && where.Level >= AreaLevel.Municipality; up = where.Parent)
                    Counts[new(id, where, when)] = Counts.GetValueOrDefault(new(id, where, when)) + count;
    }

    private static string Subject(int subject) => $"s{subject}";

    private static string Category(int subject, int category) => $"s{subject}c{category}";

    private static Catalogue Build(TownSize size, DisclosurePolicy[] policies, AreaCode[] areas, string[] partners)
    {
        AreaRegister register = new([new(Edition, 2020, [.. areas.Select(a => new Area(a, a.Value, Edition, null))])]);
        var subjects = Enumerable.Range(0, size.Subjects).ToArray();
        return new()
        {
            Municipality = new("voorbeeld", s_town, "Voorbeeld", null, new Dictionary<AreaLevel, string> { [AreaLevel.District] = Edition }, []),
            Partners = [.. partners.Select(p => new Partner(p, new(p), PartnerLook.Police, null))],
            Themes = [new("veiligheid", new("Veiligheid"))],
            Indicators = [.. subjects.SelectMany(s => Enumerable.Range(0, size.Categories).Select(c => Indicator(Category(s, c), partners[(c + 1) % partners.Length], policies[s % policies.Length]))
                .Prepend(Indicator(Subject(s), partners[0], policies[s % policies.Length])))],
            Policies = policies,
            Areas = register,
            Population = new(register, areas.Select(a => new PopulationCount(a, 2020, "inhabitants", Inhabitants * (a.Level == AreaLevel.Neighbourhood ? 1 : 100)))),
            Rules = size.Categories == 0 ? [] : [.. subjects.Select(s => new IndicatorRule.SumOf(
                $"som{s}", Subject(s), [.. Enumerable.Range(0, size.Categories).Select(c => Category(s, c))], 0, null))],
        };
    }

    private static Indicator Indicator(string id, string partner, DisclosurePolicy policy) =>
        new IndicatorBuilder().WithId(id).WithPartner(partner).WithPolicy(policy).Build();
}
