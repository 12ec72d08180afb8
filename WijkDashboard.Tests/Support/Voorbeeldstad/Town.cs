using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Support.Voorbeeldstad;

/// <summary>
/// A town of about 65,000 inhabitants, and what its partners count in twelve quarters: wijken differ by a log-normal factor that the
/// indicators share in part, each quarter swings a little, and around what is expected counts are Poisson or binomial.
/// </summary>
public sealed class Town
{
    public const int FirstYear = 2023;
    public const int Years = 3;

    private const int Inhabitants = 65_000;

    // Standard deviations of logarithms: what all indicators of a wijk share, what each has for itself, how buurten of one wijk
    // differ, and how a quarter swings. Together wijken differ by about a quarter, as those of Gouda do.
    private const double Shared = 0.2;
    private const double Own = 0.14;
    private const double OfBuurt = 0.12;
    private const double Swing = 0.06;

    public static readonly IReadOnlyList<Period> Quarters =
        [.. Enumerable.Range(0, 4 * Years).Select(q => Period.Parse($"{FirstYear + (q / 4)}-Q{(q % 4) + 1}"))];

    private readonly Dictionary<(AreaCode, int, string), long> _population = [];
    private readonly Lazy<Dictionary<(string, AreaCode, Period), long>> _counts;
    private readonly Dictionary<AreaCode, double> _character;
    private readonly IReadOnlyList<Effect> _effects;
    private readonly ulong _seed;

    public Town(ulong seed, params IReadOnlyList<Effect> effects)
    {
        (_seed, _effects) = (seed, effects);
        var character = Chance.Of(seed, "character");
        _character = TownPlan.Wijken.ToDictionary(w => w.Code, _ => character.Normal());
        Settle();
        _counts = new(Count);
    }

    /// <summary>Every count as its partner made it, before anything was protected.</summary>
    public IReadOnlyDictionary<(string Indicator, AreaCode Area, Period Quarter), long> Counts => _counts.Value;

    /// <summary>On 1 January; by area, year and kind.</summary>
    public IReadOnlyDictionary<(AreaCode Area, int Year, string Kind), long> Population => _population;

    /// <summary>What all indicators of a wijk share, in standard deviations: its burdens.</summary>
    public double Character(AreaCode wijk) => _character[wijk];

    /// <summary>What is expected of an ordinary wijk of this size and character, without effects; on average over what it has of its own.</summary>
    public double Expected(TownIndicator indicator, TownWijk wijk, Period quarter) =>
        Rate(indicator, wijk, quarter, Shared * _character[wijk.Code]) * _population[(wijk.Code, quarter.Year, indicator.Population)];

    private static double Rate(TownIndicator indicator, TownWijk wijk, Period quarter, double difference)
    {
        var rate = indicator.PerThousand / 1000 * indicator.Season[quarter.Index - 1] * Arithmetic.Exp(difference);
        for (var q = Quarters[0]; q < quarter; q = q.Next) rate *= indicator.Trend;
        return wijk.Ring == 0 ? rate * indicator.InCentre : rate;
    }

    private void Settle()
    {
        var chance = Chance.Of(_seed, "population");
        var weights = TownPlan.Wijken.Select(w => Arithmetic.Exp(0.3 * chance.Normal()) * (w.Ring == 2 ? 1.15 : 0.9)).ToArray();
        var ordinary = TownPlan.Wijken.Select((w, i) => w.Inhabitants is null ? weights[i] : 0).Sum();
        foreach (var (i, wijk) in TownPlan.Wijken.Index())
        {
            var people = wijk.Inhabitants ?? Inhabitants * weights[i] / ordinary;
            var young = (wijk.Ring == 0 ? 0.19 : 0.265) * chance.Between(0.88, 1.12);
            var homes = (wijk.Ring == 0 ? 0.62 : 0.455) * chance.Between(0.94, 1.06);
            var parts = wijk.Buurten.Select(_ => chance.Between(0.7, 1.3)).ToArray();
            for (var year = FirstYear; year < FirstYear + Years; year++)
            {
                foreach (var (b, part) in parts.Index())
                {
                    var size = people * part / parts.Sum() * (1 + (0.004 * (year - FirstYear)));
                    Live(wijk.Buurt(b), year, "inhabitants", size);
                    Live(wijk.Buurt(b), year, "households", size * homes);
                    Live(wijk.Buurt(b), year, "youth", size * young);
                }

                foreach (var kind in new[] { "inhabitants", "households", "youth" })
                    _population[(wijk.Code, year, kind)] = wijk.Codes.Sum(c => _population[(c, year, kind)]);
            }
        }
    }

    /// <summary>In fives, as CBS tells them.</summary>
    private void Live(AreaCode buurt, int year, string kind, double size) => _population[(buurt, year, kind)] = 5 * (long)((size / 5) + 0.5);

    private Dictionary<(string, AreaCode, Period), long> Count()
    {
        var counts = new Dictionary<(string, AreaCode, Period), long>();
        foreach (var indicator in TownIndicator.All) Count(indicator, counts);
        foreach (var quarter in Quarters)
            foreach (var wijk in TownPlan.Wijken)
                counts[(TownIndicator.Youth, wijk.Code, quarter)] = TownIndicator.YouthParts.Sum(p => counts[(p, wijk.Code, quarter)]);
        return counts;
    }

    private void Count(TownIndicator indicator, Dictionary<(string, AreaCode, Period), long> counts)
    {
        var chance = Chance.Of(_seed, indicator.Id);
        foreach (var wijk in TownPlan.Wijken)
        {
            var difference = (Shared * _character[wijk.Code]) + (Own * chance.Normal());
            var buurten = wijk.Codes.Select(code => (code, difference: OfBuurt * chance.Normal())).ToArray();
            foreach (var quarter in Quarters)
            {
                var now = difference + (Swing * chance.Normal());
                if (!indicator.PerBuurt)
                {
                    counts[(indicator.Id, wijk.Code, quarter)] = Draw(chance, indicator, wijk, wijk.Code, quarter, now);
                    continue;
                }

                foreach (var buurt in buurten)
                    counts[(indicator.Id, buurt.code, quarter)] = Draw(chance, indicator, wijk, buurt.code, quarter, now + buurt.difference);
                counts[(indicator.Id, wijk.Code, quarter)] = wijk.Codes.Sum(c => counts[(indicator.Id, c, quarter)]);
            }
        }
    }

    private long Draw(Chance chance, TownIndicator indicator, TownWijk wijk, AreaCode area, Period quarter, double difference)
    {
        var people = _population[(area, quarter.Year, indicator.Population)];
        var rate = Rate(indicator, wijk, quarter, difference) * Effect.Of(_effects, area, indicator.Id, quarter);
        return indicator.IsPersons ? chance.Binomial(people, rate) : chance.Poisson(people * rate);
    }
}
