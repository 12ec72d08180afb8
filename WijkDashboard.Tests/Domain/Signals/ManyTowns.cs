using WijkDashboard.Domain.Areas;
using WijkDashboard.Support.Voorbeeldstad;

namespace WijkDashboard.Domain.Signals;

/// <summary>What was planted in one town, and what must be found of it.</summary>
public sealed record Plant(IReadOnlyList<Effect> Effects, AreaCode Area, Lens Lens, string Subject);

/// <summary>What the engine said of many towns with the same kind of plant; all numbers are means for each report.</summary>
/// <param name="Strong">Outside the planted wijk: chance.</param>
/// <param name="Possible">The same.</param>
/// <param name="AnyStrong">Part of the reports with a strong signal that is chance.</param>
/// <param name="Found">Part of the towns in which the plant was found, as strong or possible.</param>
/// <param name="FoundStrong">Of these, as strong.</param>
public sealed record Rates(int Towns, double Tests, double Strong, double Possible, double AnyStrong, double Found, double FoundStrong)
{
    public override string ToString() => FormattableString.Invariant(
        $"{Towns} towns, {Tests:F0} tests: by chance strong {Strong:F3}, possible {Possible:F2}, reports with a strong one {AnyStrong:P1}; found {Found:P1}, of all as strong {FoundStrong:P1}");
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

    private static readonly TownWijk[] s_ordinary = [.. TownPlan.Wijken.Where(w => w.Ring > 0 && w.Inhabitants is null)];
    private static readonly string[] s_safety = [.. Ids("politie")];
    private static readonly string[] s_youth = [.. Ids("jeugdzorg")];

    /// <summary>2.2 times as many in the last quarter, where 25 to 180 are expected.</summary>
    public static Plant Jump(ulong seed) => One(seed, Lens.Change, 2.2, last: true);

    /// <summary>Four times as many in all quarters, where 25 to 180 would be expected.</summary>
    public static Plant Lasting(ulong seed) => One(seed, Lens.Level, 4, last: false);

    /// <summary>In one wijk the police count 1.8 times as much as they would, and youth care half, in all quarters.</summary>
    public static Plant Discordance(ulong seed)
    {
        var wijk = s_ordinary[Chance.Of(seed, "plant").Below(s_ordinary.Length)].Code;
        return new([All(wijk, s_safety, 1.8), All(wijk, s_youth, 0.5)], wijk, Lens.Discordance, "veiligheid-jeugdzorg");
    }

    public static Rates Run(int towns, ulong first, Func<ulong, Plant>? plant = null, AreaLevel level = AreaLevel.District)
    {
        var (tests, strong, possible, anyStrong, found, foundStrong) = (0L, 0, 0, 0, 0, 0);
        Parallel.For(0, towns, i =>
        {
            var seed = first + (ulong)i;
            var planted = plant?.Invoke(seed);
            var report = Report(new(seed, planted?.Effects ?? []), level);
            var chance = report.Signals.Where(s => planted is null || !s.Area.LiesIn(planted.Area)).ToArray();
            var hit = planted is null ? null : report.Signals.FirstOrDefault(s => s.Lens == planted.Lens && s.Area == planted.Area && SubjectOf(s) == planted.Subject);
            Interlocked.Add(ref tests, report.Tests);
            Interlocked.Add(ref strong, chance.Count(s => s.Tier == Tier.Strong));
            Interlocked.Add(ref possible, chance.Count(s => s.Tier == Tier.Possible));
            if (chance.Any(s => s.Tier == Tier.Strong)) Interlocked.Increment(ref anyStrong);
            if (hit is not null) Interlocked.Increment(ref found);
            if (hit is { Tier: Tier.Strong }) Interlocked.Increment(ref foundStrong);
        });
        double n = towns;
        return new(towns, tests / n, strong / n, possible / n, anyStrong / n, found / n, foundStrong / n);
    }

    public static SignalReport Report(Town town, AreaLevel level = AreaLevel.District)
    {
        var catalogue = TownFolder.CatalogueOf(town);
        return SignalEngine.Compute(catalogue, TownFolder.Protect(catalogue, town, level), level, "2023");
    }

    public static string SubjectOf(Signal signal) => signal switch
    {
        IndicatorSignal one => one.IndicatorId,
        DiscordanceSignal pair => pair.PairId,
        _ => throw new NotSupportedException(signal.ToString()),
    };

    private static Plant One(ulong seed, Lens lens, double factor, bool last)
    {
        var (chance, town, quarter) = (Chance.Of(seed, "plant"), new Town(seed), Town.Quarters[^1]);
        var places = (
            from wijk in s_ordinary
            from indicator in TownIndicator.All
            where town.Expected(indicator, wijk, quarter) is >= LeastExpected and <= MostExpected
            select (wijk.Code, indicator.Id)).ToArray();
        var (area, subject) = places[chance.Below(places.Length)];
        return new([All(area, [subject], factor) with { From = last ? quarter : Town.Quarters[0] }], area, lens, subject);
    }

    private static Effect All(AreaCode wijk, IReadOnlyList<string> indicators, double factor) =>
        new(wijk, indicators, factor, Town.Quarters[0], Town.Quarters[^1]);

    private static IEnumerable<string> Ids(string partner) => TownIndicator.All.Where(i => i.Partner == partner).Select(i => i.Id);
}
