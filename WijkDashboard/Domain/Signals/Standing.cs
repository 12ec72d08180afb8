using WijkDashboard.Domain.Indicators;

namespace WijkDashboard.Domain.Signals;

/// <summary>Where a figure lies among the others, in the steps that have words; a description, and no finding.</summary>
public enum Position
{
    FarBelow,
    Below,

    /// <summary>Within ordinary differences: there is nothing to point at.</summary>
    Middle,
    Above,
    FarAbove,
}

/// <summary>Where a released figure lies against what it was compared with; empty when it was not compared.</summary>
public readonly record struct Standing
{
    private readonly double _expected;
    private readonly double _z;
    private readonly double _p;
    private readonly bool _isScored;
    private readonly bool _isTested;

    /// <param name="p">Null for a figure that is placed and not tested, such as that of a special area.</param>
    public Standing(double expected, double z, double? p)
    {
        (_expected, _z, _p) = (expected, z, p ?? 0);
        (_isScored, _isTested) = (true, p is not null);
    }

    /// <summary>The expected count, or the median for figures that are no count; null when not scored.</summary>
    public double? Expected => _isScored ? _expected : null;

    /// <summary>
    /// The score: within 1 around the middle, 1–2 higher or lower than most, beyond 2 far from most. Describes; is no finding.
    /// Null when not scored.
    /// </summary>
    public double? Z => _isScored ? _z : null;

    /// <summary>Two-sided; null when not tested.</summary>
    public double? P => _isTested ? _p : null;

    /// <summary>Null when not scored.</summary>
    public Position? Position => Z switch
    {
        null => null,
        < -2 => Signals.Position.FarBelow,
        < -1 => Signals.Position.Below,
        > 2 => Signals.Position.FarAbove,
        > 1 => Signals.Position.Above,
        _ => Signals.Position.Middle,
    };

    /// <summary>Whether it lies outside ordinary differences on the good side or the other; neutral inside them.</summary>
    public Judgement Judge(Polarity polarity) => Position switch
    {
        Signals.Position.Below or Signals.Position.FarBelow => polarity.Judge(Direction.Fewer),
        Signals.Position.Above or Signals.Position.FarAbove => polarity.Judge(Direction.More),
        _ => Judgement.Neutral,
    };
}
