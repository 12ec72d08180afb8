using WijkDashboard.Domain.Indicators;

namespace WijkDashboard.Intake.Layouts;

/// <summary>Which indicator of one partner a heading, or a name in a long file, speaks of.</summary>
internal sealed class IndicatorNames
{
    /// <summary>Below this the words of a heading and of a name have too little in common to propose it.</summary>
    private const double Enough = 0.5;

    private readonly IReadOnlyList<(Indicator Indicator, HeadingWords[] Names)> _names;
    private readonly ILookup<string, string> _known;

    /// <param name="earlier">Layouts of the same partner, which tell what it calls its figures.</param>
    public IndicatorNames(IEnumerable<Indicator> indicators, IEnumerable<Layout> earlier)
    {
        _names = [.. indicators.Select(indicator => (indicator, NamesOf(indicator)))];
        _known = earlier.SelectMany(layout => layout.Indicators).ToLookup(entry => HeadingText.WithoutYears(entry.Key), entry => entry.Value);
    }

    /// <param name="fits">Whether the figures of the column can be of an indicator.</param>
    public IndicatorGuess? Find(string heading, Func<Indicator, bool> fits)
    {
        var words = HeadingWords.Of(heading);
        var candidates = _names.Where(entry => fits(entry.Indicator)).ToArray();
        var known = _known[HeadingText.WithoutYears(heading)].FirstOrDefault();
        if (candidates.FirstOrDefault(entry => entry.Indicator.Id == known).Indicator is { } before) return new(before, 2, GuessReason.KnownHeading);

        var best = candidates
            .Select(entry => (entry.Indicator, Likeness: entry.Names.Max(words.LikenessTo) - Doubt(words, entry.Indicator)))
            .OrderByDescending(entry => entry.Likeness)
            .FirstOrDefault();
        return best.Indicator is not null && best.Likeness >= Enough
            ? new(best.Indicator, best.Likeness, best.Likeness >= 1 ? GuessReason.SameName : GuessReason.SimilarName)
            : null;
    }

    /// <summary>A percentage beside the count it was made of has the same name.</summary>
    private static double Doubt(HeadingWords words, Indicator indicator) => words.IsPercentage && indicator.IsCount ? 0.3 : 0;

    private static HeadingWords[] NamesOf(Indicator indicator) =>
    [
        .. new[] { indicator.Id, indicator.Name.Dutch, indicator.ShortName.Dutch, indicator.Name.English, indicator.ShortName.English }
            .OfType<string>().Select(HeadingWords.Of),
    ];
}

/// <param name="Likeness">Above 1 when an earlier layout says so, 1 for the same name.</param>
internal sealed record IndicatorGuess(Indicator Indicator, double Likeness, GuessReason Reason);
