namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>One number in the equations: published, hidden, or known to nobody.</summary>
/// <param name="Id">Unique in its system; equal choices are made in its ordinal order.</param>
/// <param name="Range">What an outsider can attach to it before looking at any equation.</param>
public sealed record LinkedCell(string Id, CellRange Range)
{
    /// <summary>
    /// What can be attached to it for certain, where <see cref="Range"/> assumes the likely reason for hiding; null when that is
    /// the same.
    /// </summary>
    public CellRange? Certain { get; init; }

    /// <summary>How wide its interval must stay; null for a cell that needs no protection.</summary>
    public double? Protection { get; init; }

    /// <summary>The published number: the less it is, the less is lost by hiding it. Null unless published.</summary>
    public double? Value { get; init; }

    /// <summary>A published cell that the repair may still hide: nobody has seen it yet.</summary>
    public bool MayHide { get; init; }

    /// <summary>What an outsider could attach to it if it were hidden besides, knowing why it was.</summary>
    public CellRange WhenHidden { get; init; } = CellRange.NotNegative;

    /// <summary>Whose own cell it is; null for one that no partner delivered.</summary>
    public string? PartnerId { get; init; }

    /// <summary>Hidden although it needs no hiding itself.</summary>
    internal LinkedCell Hide(double width) => this with
    {
        Range = WhenHidden, Certain = null, Protection = Math.Min(width, WhenHidden.Width), Value = null, MayHide = false,
    };
}
