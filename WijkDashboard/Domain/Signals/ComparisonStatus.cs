namespace WijkDashboard.Domain.Signals;

/// <summary>Whether a lens could compare, and if not, why not. Each has its sentence on screen.</summary>
public enum ComparisonStatus
{
    Ok,

    /// <summary>Fewer than 8 comparable districts.</summary>
    TooFewDistricts,

    /// <summary>Fewer than 75 % of the eligible districts have a figure; the missing ones are mostly the small numbers.</summary>
    TooManyMissing,

    /// <summary>No events in any comparable district, now or before.</summary>
    NoEvents,

    /// <summary>The kind of figure has no count and population to test.</summary>
    NotTestable,

    /// <summary>The benchmark does not ask it: with the own history alone, districts are not held against each other.</summary>
    NotAsked,

    /// <summary>Nothing was delivered.</summary>
    NoFigures,

    /// <summary>There are figures, and each of them is protected.</summary>
    AllHidden,

    /// <summary>Nobody lives there, or it is not known how many: no figure has a population under it.</summary>
    NoPopulation,

    /// <summary>Too many values that cannot be: negative, not finite, or more persons than there are.</summary>
    ImpossibleValues,

    /// <summary>Nobody decided how small numbers of this indicator are protected, so how they were rounded is unknown.</summary>
    NoPolicy,

    /// <summary>There is no earlier period of the same length on the same boundary.</summary>
    OnePeriod,

    /// <summary>Fewer than four periods, and some earlier figures are missing.</summary>
    Gaps,

    /// <summary>Too few past changes to know how much figures swing here.</summary>
    TooLittleHistory,

    /// <summary>All districts have the same value, so there is no telling what differs ordinarily.</summary>
    NoSpread,

    /// <summary>The newest figures of the two domains are of years too far apart.</summary>
    PeriodsApart,

    /// <summary>No reference figures of districts with the same urbanity and size.</summary>
    NoReference,
}
