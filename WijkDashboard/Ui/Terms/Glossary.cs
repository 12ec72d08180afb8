using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Signals;

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

    public string Name(string id) => text[$"Name_{id}"];

    /// <summary>The term for how sure a mark is.</summary>
    public static string Of(Tier tier) => tier is Tier.Strong ? "sterk" : "mogelijk";

    /// <summary>The term for what stands in <c>data-state</c>; null for an ordinary figure, or a word that explains itself.</summary>
    public static string? Of(string? state) => state switch
    {
        "hidden" => "afgeschermd",
        "missing" => "geen-levering",
        "nopop" => "geen-inwoners",
        "otherboundary" => "andere-grens",
        "small" => "te-klein",
        _ => null,
    };

    /// <summary>Where the page of words is.</summary>
    public static string Address(string municipalityId, string id) => $"/{municipalityId}/uitleg#{id}";
}
