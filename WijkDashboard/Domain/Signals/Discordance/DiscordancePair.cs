using WijkDashboard.Domain.Indicators;

namespace WijkDashboard.Domain.Signals.Discordance;

/// <summary>
/// Two domains whose figures mostly go together, so that it is worth talking when they do not. Chosen in the catalogue by who
/// knows the field; nothing is compared that nobody chose.
/// </summary>
/// <param name="Id">Short lower-case name, unique among the pairs; stands in signals.</param>
/// <param name="Note">Why the two are expected to go together; null when it speaks for itself.</param>
public sealed record DiscordancePair(string Id, FigureDomain First, FigureDomain Second, LocalText? Note);

/// <summary>The figures that together make one score of a district.</summary>
public abstract record FigureDomain
{
    private FigureDomain() { }

    /// <summary>True for an indicator whose scores take part.</summary>
    public abstract bool Holds(Indicator indicator);

    /// <summary>All indicators of a theme.</summary>
    public sealed record OfTheme(string ThemeId) : FigureDomain
    {
        public override bool Holds(Indicator indicator) => indicator.ThemeId == ThemeId;
    }

    /// <summary>All indicators of a partner.</summary>
    public sealed record OfPartner(string PartnerId) : FigureDomain
    {
        public override bool Holds(Indicator indicator) => indicator.PartnerId == PartnerId;
    }

    /// <summary>Indicators that were picked one by one.</summary>
    public sealed record OfIndicators(LocalText Name, IReadOnlyList<string> IndicatorIds) : FigureDomain
    {
        public override bool Holds(Indicator indicator) => IndicatorIds.Contains(indicator.Id);

        public bool Equals(OfIndicators? other) =>
            other is not null && Name == other.Name && IndicatorIds.SequenceEqual(other.IndicatorIds);

        public override int GetHashCode() => HashCode.Combine(Name, IndicatorIds.Count);
    }

    /// <summary>Which way a high score of an indicator points: against the others where more is better.</summary>
    internal static int Sign(Indicator indicator) => indicator.Polarity is Polarity.HigherIsBetter ? -1 : 1;
}
