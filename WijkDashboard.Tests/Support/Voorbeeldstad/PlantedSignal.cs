using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure.Linked;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;

namespace WijkDashboard.Support.Voorbeeldstad;

/// <summary>One line of the answer key.</summary>
/// <param name="Effects">What was done to the counts.</param>
/// <param name="Area">Where it must be found, or must not.</param>
/// <param name="Lens">By which lens it must be found; null when nothing may be found.</param>
/// <param name="Subject">Id of the indicator, or of the pair of domains.</param>
/// <param name="Dutch">What a reader should conclude.</param>
public sealed record PlantedSignal(IReadOnlyList<Effect> Effects, AreaCode Area, Lens? Lens, string Subject, string Dutch);

/// <summary>The truth of Voorbeeldstad: what was planted, where, and what must be found of it.</summary>
public static class AnswerKey
{
    /// <summary>Of the town in <c>data/voorbeeldstad</c>.</summary>
    public const ulong Seed = 65_024_080;

    private static readonly Period s_first = Town.Quarters[0];
    private static readonly Period s_spring = Town.Quarters[^3];
    private static readonly Period s_last = Town.Quarters[^1];

    /// <summary>Youth care has not delivered the last quarter.</summary>
    public static readonly Period LastOfYouth = Town.Quarters[^2];

    public static readonly PlantedCorrection Correction = new(AreaCode.Parse("WK991118"), "vernieling", Period.Parse("2024-Q3"), 3);

    /// <summary>The one figure that the audit hides besides: with both its parts it would give away how few one of them is.</summary>
    public static readonly CellKey HiddenBesides = new(TownIndicator.Youth, AreaCode.Parse("WK991124"), Period.Parse("2025-Q3"));

    public static readonly IReadOnlyList<PlantedSignal> Signals =
    [
        Found("WK991112", Lens.Level, "schuldhulp", 5, s_first, s_last,
            "Al drie jaar veel hoger dan andere wijken en zonder verandering: bekend beeld, staat ingeklapt."),
        Found("WK991113", Lens.Level, "overlast", 5, s_first, s_last,
            "Al drie jaar veel hoger dan andere wijken en zonder verandering: bekend beeld, staat ingeklapt."),
        Found("WK991109", Lens.Change, "overlast", 2.4, s_last, s_last, "Een sprong in het laatste kwartaal; daarvoor gewoon."),
        Found("WK991110", Lens.Change, "aanmeldingen-jeugd", 3, LastOfYouth, s_last, "Een sprong in het laatste kwartaal dat jeugdzorg leverde."),
        Found("WK991117", Lens.Change, "meldingen-buitenruimte", 0.35, s_last, s_last, "Een daling: veel minder meldingen dan eerst."),
        Found("BU99111501", Lens.Change, "woninginbraak", 12, s_last, s_last, "Een reeks inbraken in één buurt."),
        new(
            [
                new(AreaCode.Parse("WK991105"), ["woninginbraak", "fietsdiefstal", "geweld", "vernieling", "overlast", "huiselijk-geweld"], 1.8, s_spring, s_last),
                new(AreaCode.Parse("WK991105"), ["jeugdhulp-kinderen", "jeugdhulp-jongeren", "jeugdbescherming", "aanmeldingen-jeugd"], 0.5, s_spring, s_last),
            ],
            AreaCode.Parse("WK991105"), Lens.Discordance, "veiligheid-jeugdzorg",
            "Sinds het voorjaar telt de politie veel en helpt jeugdzorg weinig jongeren: dat gaat meestal samen."),
        new(
            [
                new(AreaCode.Parse("WK991119"), ["bijstand", "schuldhulp"], 2.2, s_first, s_last),
                new(AreaCode.Parse("WK991119"), ["maatschappelijk-werk"], 0.4, s_first, s_last),
            ],
            AreaCode.Parse("WK991119"), Lens.Discordance, "bestaanszekerheid-maatschappelijk-werk",
            "Al drie jaar veel bijstand en schuldhulp, en weinig mensen bij het maatschappelijk werk: bekend beeld."),
        NotFound(TownPlan.Centre, "overlast", 1.5, s_last,
            "Bijzonder gebied. Fietsdiefstal (× 5), geweld (× 4), vernieling (× 3) en overlast (× 4, nu × 6) zijn er altijd hoog door bezoekers."),
        NotFound("WK991123", "woninginbraak", 8, s_last, "Minder dan 200 inwoners: wordt getoond en niet getoetst."),
        NotFound("WK991124", "overlast", 5, s_last, "Minder dan 200 inwoners: wordt getoond en niet getoetst."),
        NotFound("WK991122", "fietsdiefstal", 1.15, s_first, "Een gewoon verschil tussen wijken."),
    ];

    public static IReadOnlyList<Effect> Effects => [.. Signals.SelectMany(s => s.Effects)];

    private static PlantedSignal Found(string area, Lens lens, string indicator, double factor, Period from, Period until, string dutch) =>
        new([new(AreaCode.Parse(area), [indicator], factor, from, until)], AreaCode.Parse(area), lens, indicator, dutch);

    private static PlantedSignal NotFound(string area, string indicator, double factor, Period from, string dutch) =>
        new([new(AreaCode.Parse(area), [indicator], factor, from, s_last)], AreaCode.Parse(area), null, indicator, dutch);
}

/// <summary>A mistake in a first file, which a second one puts right.</summary>
/// <param name="Factor">So many times as many were delivered at first, in the wijk and its buurten.</param>
public sealed record PlantedCorrection(AreaCode Wijk, string Indicator, Period Quarter, int Factor);
