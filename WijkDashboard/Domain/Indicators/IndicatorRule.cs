using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Domain.Indicators;

/// <summary>What comes of holding figures of one area and period against a rule.</summary>
public enum RuleAnswer
{
    Holds,
    Broken,

    /// <summary>A figure is missing, or the rule compares nothing.</summary>
    CannotTell,
}

/// <summary>
/// What is known of how indicators hang together, or that they do not. A rule is data of the catalogue: it is made by who
/// knows the figures, and every delivery is held against it.
/// </summary>
/// <param name="Id">Short lower-case name, unique among the rules.</param>
/// <param name="Note">Why it holds, in the words of who made it; null when it speaks for itself.</param>
public abstract record IndicatorRule(string Id, LocalText? Note)
{
    /// <summary>The indicators it speaks of, each once.</summary>
    public abstract IReadOnlyList<string> IndicatorIds { get; }

    /// <summary>Holds the delivered figures of one area and period against it.</summary>
    /// <param name="figure">The figure of an indicator, or null when there is none.</param>
    public abstract RuleAnswer Test(Func<string, decimal?> figure);

    /// <summary>The same, where figures of earlier periods count too.</summary>
    /// <param name="figure">The figure of an indicator so many periods before, or null when there is none.</param>
    public virtual RuleAnswer Test(Func<string, int, decimal?> figure) => Test(id => figure(id, 0));

    /// <summary>The one is never less than the other, such as clients and new clients.</summary>
    /// <param name="Tolerance">How much less it may be, because both were rounded.</param>
    public sealed record AtLeast(string Id, string LargerId, string SmallerId, decimal Tolerance, LocalText? Note) : IndicatorRule(Id, Note)
    {
        public override IReadOnlyList<string> IndicatorIds => [LargerId, SmallerId];

        public override RuleAnswer Test(Func<string, decimal?> figure) =>
            figure(LargerId) is not { } larger || figure(SmallerId) is not { } smaller ? RuleAnswer.CannotTell
            : larger + Tolerance >= smaller ? RuleAnswer.Holds
            : RuleAnswer.Broken;
    }

    /// <summary>The whole is the sum of its parts.</summary>
    /// <param name="Tolerance">How far the sum may be off either way; rounding to fives can take 2.5 for each part and the whole.</param>
    public sealed record SumOf(string Id, string WholeId, IReadOnlyList<string> PartIds, decimal Tolerance, LocalText? Note)
        : IndicatorRule(Id, Note)
    {
        public override IReadOnlyList<string> IndicatorIds => [WholeId, .. PartIds];

        public override RuleAnswer Test(Func<string, decimal?> figure)
        {
            var parts = PartIds.Select(figure).ToArray();
            if (figure(WholeId) is not { } whole || Array.Exists(parts, p => p is null)) return RuleAnswer.CannotTell;
            return Math.Abs(whole - parts.Sum()!.Value) <= Tolerance ? RuleAnswer.Holds : RuleAnswer.Broken;
        }
    }

    /// <summary>
    /// A moving total: the figure of each period is the sum of the last so many of the part, its own among them, such as the twelve
    /// months that end with this one.
    /// </summary>
    /// <param name="Periods">How many; 2 or more.</param>
    /// <param name="Tolerance">How far the sum may be off either way.</param>
    public sealed record MovingTotal(string Id, string WholeId, string PartId, int Periods, decimal Tolerance, LocalText? Note)
        : IndicatorRule(Id, Note)
    {
        public override IReadOnlyList<string> IndicatorIds => [WholeId, PartId];

        /// <summary>One period alone says nothing of it.</summary>
        public override RuleAnswer Test(Func<string, decimal?> figure) => RuleAnswer.CannotTell;

        public override RuleAnswer Test(Func<string, int, decimal?> figure)
        {
            var parts = Enumerable.Range(0, Periods).Select(before => figure(PartId, before)).ToArray();
            if (figure(WholeId, 0) is not { } whole || Array.Exists(parts, p => p is null)) return RuleAnswer.CannotTell;
            return Math.Abs(whole - parts.Sum()!.Value) <= Tolerance ? RuleAnswer.Holds : RuleAnswer.Broken;
        }
    }

    /// <summary>
    /// An exception: figures of two levels were counted by different rules, so the one is not the sum of the other and
    /// never scaled to it. Youth care of a municipality follows who pays, that of a wijk who lives there.
    /// </summary>
    /// <param name="Larger">The level of the total.</param>
    /// <param name="Smaller">The level of what does not add up to it.</param>
    public sealed record NotComparable(string Id, string IndicatorId, AreaLevel Larger, AreaLevel Smaller, LocalText? Note)
        : IndicatorRule(Id, Note)
    {
        public override IReadOnlyList<string> IndicatorIds => [IndicatorId];

        public override RuleAnswer Test(Func<string, decimal?> figure) => RuleAnswer.CannotTell;

        /// <summary>
        /// True when a total at one level may not be held against the sum at another: also for levels around the two named,
        /// since the sum of buurten is that of the wijken.
        /// </summary>
        public bool Excepts(AreaLevel larger, AreaLevel smaller) => larger <= Larger && smaller >= Smaller;
    }
}
