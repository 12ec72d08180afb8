using Microsoft.Extensions.Localization;

namespace WijkDashboard.Ui.Terms;

/// <summary>What the words on the screens mean, in plain language; every word once.</summary>
public sealed class Glossary(IStringLocalizer<Glossary> text)
{
    /// <summary>In the order in which somebody meets them.</summary>
    private static readonly string[] s_ids =
    [
        "wijk", "buurt", "partner", "indicator", "levering", "stand", "per-duizend", "opvallend", "sterk", "mogelijk", "verwacht", "gewone-verschillen",
        "toeval", "vergelijken", "verloop", "tegenspraak", "bekend-beeld", "van-de-lijst", "registratie", "bijzonder-gebied", "marge", "trechter", "afgeschermd", "te-klein",
        "geen-levering", "geen-inwoners", "andere-grens", "voorlopig", "ouder-dan-afgesproken", "kwaliteit",
    ];

    public IReadOnlyList<Term> All => [.. s_ids.Select(id => new Term(id, text[$"Name_{id}"], text[$"Meaning_{id}"]))];

    /// <summary>Where the page of words is.</summary>
    public static string Address(string municipalityId, string id) => $"/{municipalityId}/uitleg#{id}";
}
