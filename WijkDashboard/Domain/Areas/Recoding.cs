namespace WijkDashboard.Domain.Areas;

/// <summary>What an edition did to a code of the edition before.</summary>
public enum RecodingKind
{
    /// <summary>The same piece of land under another code (CBS <c>indelingswijziging</c> 2).</summary>
    Same,

    /// <summary>The same piece of land under another name, and perhaps another code.</summary>
    Renamed,

    /// <summary>Divided; the new code is one of its pieces.</summary>
    Split,

    /// <summary>Joined with others; the new code is the whole.</summary>
    Merged,
}

/// <summary>One line of a recode table: from a code of the edition before to a code of this one.</summary>
public sealed record Recoding(AreaCode From, AreaCode To, RecodingKind Kind)
{
    /// <summary>True when the older figures are of the same people, so that the series goes on.</summary>
    public bool KeepsLand => Kind is RecodingKind.Same or RecodingKind.Renamed;
}
