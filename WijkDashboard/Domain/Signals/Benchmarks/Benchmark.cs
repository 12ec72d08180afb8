namespace WijkDashboard.Domain.Signals.Benchmarks;

/// <summary>What the figures of a district are held against. A report always says which.</summary>
public enum Benchmark
{
    /// <summary>The other districts of the own municipality, and its own past.</summary>
    OwnMunicipality,

    /// <summary>Districts elsewhere of the same urbanity and about the same size, from national figures; and its own past.</summary>
    ComparableDistricts,

    /// <summary>Its own past alone.</summary>
    OwnHistory,
}
