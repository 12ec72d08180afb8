using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Support.Voorbeeldstad;

namespace WijkDashboard.Domain.Signals;

/// <summary>What was planted in one town, and what must be found of it.</summary>
public sealed record Plant(IReadOnlyList<Effect> Effects, AreaCode Area, Lens Lens, string Subject);

/// <summary>What the engine said of many towns with the same kind of plant; all numbers are means for each report.</summary>
/// <param name="Strong">Outside the planted wijk: chance.</param>
/// <param name="Possible">The same.</param>
/// <param name="Lenses">Which of both each lens gave: level, change, discordance.</param>
/// <param name="AnyStrong">Part of the reports with a strong signal that is chance.</param>
/// <param name="Found">Part of the towns in which the plant was found, as strong or possible.</param>
/// <param name="FoundStrong">Of these, as strong.</param>
public sealed record Rates(int Towns, double Tests, double Strong, double Possible, IReadOnlyList<double> Lenses, double AnyStrong, double Found, double FoundStrong)
{
    public override string ToString() => FormattableString.Invariant(
        $"{Towns} towns, {Tests:F0} tests: by chance strong {Strong:F3}, possible {Possible:F2} (level {Lenses[0]:F2}, change {Lenses[1]:F2}, discordance {Lenses[2]:F2}), reports with a strong one {AnyStrong:P1}; found {Found:P1}, of all as strong {FoundStrong:P1}");
}

/// <summary>
/// Voorbeeldstad from other seeds, in the core alone: each town is counted, protected cell by cell and asked what stands out, as after a
/// delivery. What is planted is drawn from the seed of its town.
/// </summary>
internal static class ManyTowns
{
    // Of the jump in methods, section 5; the lasting level gets the same sizes.
    private const double LeastExpected = 25;
    private const double MostExpected = 180;

    private static readonly string[] s_safety = [.. Ids("politie")];
    private static readonly string[] s_youth = [.. Ids("jeugdzorg")];

    /// <summary>2.2 times as many in the last quarter, where 25 to 180 are expected.</summary>
    public static Plant Jump(ulong seed, TownWijk[] wijken) => One(seed, wijken, Lens.Change, 2.2, Town.Quarters[^1]);

    /// <summary>Four times as many in all quarters, where 25 to 180 would be expected.</summary>
    public static Plant Lasting(ulong seed, TownWijk[] wijken) => One(seed, wijken, Lens.Level, 4, Town.Quarters[0]);

    /// <summary>In one wijk the police count 1.8 times as much as they would, and youth care half, in all quarters.</summary>
    public static Plant Discordance(ulong seed, TownWijk[] wijken)
    {
        var wijk = wijken[Chance.Of(seed, "plant").Below(wijken.Length)].Code;
        return new([Since(Town.Quarters[0], wijk, s_safety, 1.8), Since(Town.Quarters[0], wijk, s_youth, 0.5)], wijk, Lens.Discordance, "veiligheid-jeugdzorg");
    }

    /// <param name="first">The seed of the first town; each next town has the next seed.</param>
    /// <param name="plant">Draws what is planted, from the seed and the ordinary wijken of its town.</param>
    /// <param name="wijken">From the centre on; see <see cref="TownFolder.CatalogueOf"/>.</param>
    public static Rates Run(
        int towns, ulong first, Func<ulong, TownWijk[], Plant>? plant = null, AreaLevel level = AreaLevel.District, int wijken = 24)
    {
        TownWijk[] ordinary = [.. TownPlan.Wijken.Take(wijken).Where(w => w.Ring > 0 && w.Inhabitants is null)];
        var lenses = new int[3];
        var (tests, strong, possible, anyStrong, found, foundStrong) = (0L, 0, 0, 0, 0, 0);
        Parallel.For(0, towns, i =>
        {
            var seed = first + (ulong)i;
            var planted = plant?.Invoke(seed, ordinary);
            var report = Report(new(seed, planted?.Effects ?? []), level, wijken);
            var chance = report.Signals.Where(s => planted is null || !s.Area.LiesIn(planted.Area)).ToArray();
            var hit = planted is null ? null : report.Signals.FirstOrDefault(s => s.Lens == planted.Lens && s.Area == planted.Area && SubjectOf(s) == planted.Subject);
            Interlocked.Add(ref tests, report.Tests);
            Interlocked.Add(ref strong, chance.Count(s => s.Tier == Tier.Strong));
            Interlocked.Add(ref possible, chance.Count(s => s.Tier == Tier.Possible));
            foreach (var signal in chance) Interlocked.Increment(ref lenses[(int)signal.Lens]);
            if (chance.Any(s => s.Tier == Tier.Strong)) Interlocked.Increment(ref anyStrong);
            if (hit is not null) Interlocked.Increment(ref found);
            if (hit is { Tier: Tier.Strong }) Interlocked.Increment(ref foundStrong);
        });
        double n = towns;
        return new(towns, tests / n, strong / n, possible / n, [.. lenses.Select(l => l / n)], anyStrong / n, found / n, foundStrong / n);
    }

    private static SignalReport Report(Town town, AreaLevel level, int wijken)
    {
        var catalogue = TownFolder.CatalogueOf(town, wijken);
        return SignalEngine.Compute(catalogue, TownFolder.Protect(catalogue, town, level), level, "2023");
    }

    public static string SubjectOf(Signal signal) => signal switch
    {
        IndicatorSignal one => one.IndicatorId,
        DiscordanceSignal pair => pair.PairId,
        _ => throw new NotSupportedException(signal.ToString()),
    };

    private static Plant One(ulong seed, TownWijk[] wijken, Lens lens, double factor, Period from)
    {
        var (chance, town) = (Chance.Of(seed, "plant"), new Town(seed));
        var places = (
            from wijk in wijken
            from indicator in TownIndicator.All
            where town.Expected(indicator, wijk, Town.Quarters[^1]) is >= LeastExpected and <= MostExpected
            select (wijk.Code, indicator.Id)).ToArray();
        var (area, subject) = places[chance.Below(places.Length)];
        return new([Since(from, area, [subject], factor)], area, lens, subject);
    }

    private static Effect Since(Period from, AreaCode wijk, IReadOnlyList<string> indicators, double factor) =>
        new(wijk, indicators, factor, from, Town.Quarters[^1]);

    private static IEnumerable<string> Ids(string partner) => TownIndicator.All.Where(i => i.Partner == partner).Select(i => i.Id);
}
