namespace WijkDashboard.Domain.Signals;

/// <summary>Which formula gave an interval; decides what the page says of it.</summary>
public enum IntervalMethod
{
    /// <summary>The denominator is zero: there is no estimate and no interval, which is not the same as zero.</summary>
    Undefined,
    Wilson,

    /// <summary>Clopper-Pearson for a proportion, Garwood for a count.</summary>
    Exact,
    Byar,
}

/// <summary>An estimate with its two-sided confidence limits.</summary>
/// <param name="Estimate">Null only when undefined.</param>
/// <param name="Lower">Null when undefined, or when the formula has no answer (Byar below zero).</param>
/// <param name="Upper">Null when undefined.</param>
public readonly record struct Interval(IntervalMethod Method, double? Estimate, double? Lower, double? Upper)
{
    /// <summary>What a denominator of zero gives.</summary>
    public static Interval Undefined => default;
}
