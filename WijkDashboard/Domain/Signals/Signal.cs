using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals.Explanations;

namespace WijkDashboard.Domain.Signals;

/// <summary>What a figure was compared with.</summary>
public enum Lens
{
    /// <summary>This district against the others, in the same period.</summary>
    Level,

    /// <summary>This district against its own past.</summary>
    Change,

    /// <summary>One domain against another, in the same district.</summary>
    Discordance,
}

/// <summary>More or fewer than expected; whether that is good is the indicator's polarity, not the signal's.</summary>
public enum Direction
{
    Fewer,
    More,
}

/// <summary>How sure a signal is (methods, section 5).</summary>
public enum Tier
{
    /// <summary>Adjusted p at most 0.05: of twenty strong signals about one is chance.</summary>
    Strong,

    /// <summary>Not strong, p at most min(0.01, 2/m): at most two chance hits are expected in the whole report.</summary>
    Possible,
}

/// <summary>Whether a signal also stood out before; no test of its own (methods, section 5).</summary>
public enum SignalLabel
{
    /// <summary>Nieuw: it did not stand out in the period before.</summary>
    New,

    /// <summary>Aanhoudend: it also did in the period before.</summary>
    Lasting,

    /// <summary>Bekend beeld: for three periods or more, and nothing changed; folded away.</summary>
    Known,
}

/// <summary>Whether a deviation is good, as far as the indicator has a good way.</summary>
public enum Judgement
{
    Neutral,
    Favourable,
    Unfavourable,
}

public static class Polarities
{
    /// <summary>Whether more, or fewer, is good.</summary>
    public static Judgement Judge(this Polarity polarity, Direction direction) => polarity switch
    {
        Polarity.LowerIsBetter => direction is Direction.Fewer ? Judgement.Favourable : Judgement.Unfavourable,
        Polarity.HigherIsBetter => direction is Direction.More ? Judgement.Favourable : Judgement.Unfavourable,
        _ => Judgement.Neutral,
    };
}

/// <summary>Something that stands out: a figure further from normal than figures normally lie.</summary>
/// <param name="Id">Stable name made of lens, subject, area and period, the same on every screen and in every file.</param>
/// <param name="Z">The score in its lens; its sign is the direction.</param>
/// <param name="P">Two-sided.</param>
/// <param name="AdjustedP">Benjamini-Hochberg over all tests of the family.</param>
public abstract record Signal(
    string Id, Lens Lens, AreaCode Area, Period Period, Tier Tier, double Z, double P, double AdjustedP)
{
    public SignalLabel Label { get; init; }

    /// <summary>What else could explain it, as far as the catalogue and the figures tell.</summary>
    public Alternatives Alternatives { get; init; }
}

/// <summary>A figure of one indicator that stands out, by level or change.</summary>
/// <param name="Observed">The released (rounded) count; the value of a score.</param>
/// <param name="Expected">The count that the others (level) or its own past (change) would give here.</param>
public sealed record IndicatorSignal(
    string Id, Lens Lens, AreaCode Area, string IndicatorId, Period Period, Tier Tier,
    double Observed, double Expected, double Z, double P, double AdjustedP)
    : Signal(Id, Lens, Area, Period, Tier, Z, P, AdjustedP)
{
    public Direction Direction => Observed > Expected ? Direction.More : Direction.Fewer;

    public Judgement Judge(Polarity polarity) => polarity.Judge(Direction);
}

/// <summary>Two domains that disagree in one district. Neutral: low use of help can be less need, another route, or need unseen.</summary>
/// <param name="PairId">The pair of domains in the catalogue.</param>
/// <param name="FirstScore">Mean score of the first domain; on the other side of 0 than the second.</param>
public sealed record DiscordanceSignal(
    string Id, AreaCode Area, string PairId, Period Period, Tier Tier,
    double FirstScore, double SecondScore, double Z, double P, double AdjustedP)
    : Signal(Id, Lens.Discordance, Area, Period, Tier, Z, P, AdjustedP)
{
    /// <summary>True when the first domain is the one that is high.</summary>
    public bool IsFirstHigh => FirstScore > SecondScore;
}
