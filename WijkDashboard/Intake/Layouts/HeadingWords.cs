using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace WijkDashboard.Intake.Layouts;

/// <summary>
/// The words of a heading or of the name of an indicator, so that <c>AantalInwoners_5</c>, <c>AANT_INW</c>, <c>a_inw</c>
/// and "Inwoners (aantal)" are the same. Knows the abbreviations with which CBS names the columns of its key figures.
/// </summary>
internal sealed partial record HeadingWords(FrozenSet<string> Words, bool IsPercentage)
{
    private static readonly FrozenSet<string> Fillers =
        "de het een en of van met per in naar uit voor tot aantal totaal totale waarde gemiddeld gemiddelde mensen personen the of from with and by on number people".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Percentages = "percentage perc pct procent relatief p".Split(' ').ToFrozenSet();

    private static readonly FrozenDictionary<string, string> Abbreviations = new Dictionary<string, string>
    {
        ["a"] = "aantal", ["aant"] = "aantal", ["tot"] = "totaal", ["t"] = "totaal", ["g"] = "gemiddelde", ["gem"] = "gemiddelde",
        ["inw"] = "inwoners", ["hh"] = "huishoudens", ["jr"] = "jaar", ["eo"] = "ouder", ["oo"] = "ouder", ["mnl"] = "mannen", ["vrw"] = "vrouwen",
    }.ToFrozenDictionary();

    public static HeadingWords Of(string heading)
    {
        var plain = CbsNumber.Replace(heading.Trim().Replace("\u00AD", string.Empty, StringComparison.Ordinal), string.Empty);
        var isPercentage = plain.Contains('%', StringComparison.Ordinal);
        var words = new HashSet<string>();
        foreach (var word in AreaNames.Normal(Humps.Replace(Unit.Replace(plain, " "), " ")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            isPercentage |= Percentages.Contains(word);
            var whole = Abbreviations.GetValueOrDefault(word, word);
            if (!Fillers.Contains(whole) && !Percentages.Contains(whole)) words.Add(WithoutZeros(whole));
        }

        return new(words.ToFrozenSet(), isPercentage);
    }

    /// <summary>
    /// From 0, nothing in common, to 1, the same words. A name that stands in the heading as a whole is alike; so is one that
    /// shares at least half of all words.
    /// </summary>
    public double LikenessTo(HeadingWords name)
    {
        if (name.Words.Count == 0 || Words.Count == 0) return 0;
        var shared = (double)Words.Count(name.Words.Contains);
        var overall = shared / (Words.Count + name.Words.Count - shared);
        return overall < 1 && shared == name.Words.Count ? Math.Max(overall, 0.6) : overall;
    }

    private static string WithoutZeros(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : word;

    /// <summary>The number of the column behind a name of StatLine, and the letter before one that begins with a digit.</summary>
    [GeneratedRegex("_[0-9]+$|^k_(?=[0-9])")]
    private static partial Regex CbsNumber { get; }

    [GeneratedRegex("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")]
    private static partial Regex Humps { get; }

    [GeneratedRegex(@"\((?:%[^)]*|aantal|getal|euro|x 1[ .]?000[^)]*)\)", RegexOptions.IgnoreCase)]
    private static partial Regex Unit { get; }
}
