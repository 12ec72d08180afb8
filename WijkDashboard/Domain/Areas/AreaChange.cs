namespace WijkDashboard.Domain.Areas;

/// <summary>
/// What happened to an area when its edition began, so that a reader can be told why a series stops or goes on.
/// </summary>
public abstract record AreaChange
{
    private AreaChange() { }

    /// <summary>True when figures before and after are of different pieces of land and may not be compared.</summary>
    public abstract bool BreaksSeries { get; }

    /// <summary>The code does not exist in this edition.</summary>
    public sealed record Absent : AreaChange
    {
        public override bool BreaksSeries => false;
    }

    /// <summary>There is no edition before it.</summary>
    public sealed record First : AreaChange
    {
        public override bool BreaksSeries => false;
    }

    /// <summary>The same code, name and land as before.</summary>
    public sealed record Comparable : AreaChange
    {
        public override bool BreaksSeries => false;
    }

    /// <summary>The same land under another name, and perhaps another code.</summary>
    public sealed record Renamed(AreaCode Before, string NameBefore) : AreaChange
    {
        public override bool BreaksSeries => false;
    }

    /// <summary>The same land and name under another code.</summary>
    public sealed record NewCode(AreaCode Before) : AreaChange
    {
        public override bool BreaksSeries => false;
    }

    /// <summary>A piece of what was one area.</summary>
    public sealed record SplitFrom(AreaCode Before, string NameBefore) : AreaChange
    {
        public override bool BreaksSeries => true;
    }

    /// <summary>Several areas together, by the names they had.</summary>
    public sealed record MergedFrom(IReadOnlyList<AreaCode> Before, IReadOnlyList<string> NamesBefore) : AreaChange
    {
        public override bool BreaksSeries => true;
    }

    /// <summary>The code stayed and its boundary moved.</summary>
    public sealed record BoundaryMoved : AreaChange
    {
        public override bool BreaksSeries => true;
    }

    /// <summary>A code that was not there before, and nothing says what it was.</summary>
    public sealed record Appeared : AreaChange
    {
        public override bool BreaksSeries => true;
    }
}

/// <summary>The edition from which on figures under a code can no longer be compared with older ones, and why.</summary>
public sealed record SeriesBreak(AreaEdition Edition, AreaChange Change);
