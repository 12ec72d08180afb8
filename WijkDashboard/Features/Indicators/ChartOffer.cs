namespace WijkDashboard.Features.Indicators;

/// <summary>The pictures that one indicator can have.</summary>
public enum ChartKind
{
    /// <summary>Each district with its interval, ordered like the table.</summary>
    Ranked,

    /// <summary>Observed against expected, with the limits of ordinary differences.</summary>
    Funnel,

    /// <summary>The periods of each district, and of one with its control limits.</summary>
    Trend,

    /// <summary>How many districts lie in each step of values.</summary>
    Distribution,
}

/// <summary>Why a picture is not drawn: it would show nothing, or what is not so.</summary>
public enum ChartRefusal
{
    NoFigures,

    /// <summary>A line needs two points.</summary>
    OnePeriod,

    /// <summary>Without a common yardstick there are no limits.</summary>
    NotCompared,

    /// <summary>The shape of a handful of values says nothing.</summary>
    TooFew,

    /// <summary>More districts than can be told apart.</summary>
    TooMany,
}

/// <summary>What there is to draw.</summary>
/// <param name="Shown">Districts with a figure that is large enough to test.</param>
/// <param name="Periods">Periods in which any district has a figure.</param>
/// <param name="HasYardstick">The level lens compared these districts with one another.</param>
public readonly record struct ChartGround(int Shown, int Periods, bool HasYardstick);

/// <summary>Which pictures are offered for which figure.</summary>
public static class ChartOffer
{
    /// <summary>As many as the level lens needs before it compares.</summary>
    public const int FewestToSpread = 8;

    /// <summary>A hundred names under one another still fit a screen that is scrolled.</summary>
    public const int MostToTellApart = 120;

    /// <returns>Null when the picture is offered.</returns>
    public static ChartRefusal? Refusal(ChartKind kind, ChartGround ground) => (kind, ground) switch
    {
        (_, { Shown: 0 }) => ChartRefusal.NoFigures,
        (ChartKind.Trend, { Periods: < 2 }) => ChartRefusal.OnePeriod,
        (ChartKind.Funnel, { HasYardstick: false }) => ChartRefusal.NotCompared,
        (ChartKind.Distribution, { Shown: < FewestToSpread }) => ChartRefusal.TooFew,
        (ChartKind.Ranked or ChartKind.Trend, { Shown: > MostToTellApart }) => ChartRefusal.TooMany,
        _ => null,
    };
}
