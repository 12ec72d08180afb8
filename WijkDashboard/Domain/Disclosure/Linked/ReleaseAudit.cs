namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>Whether figures may become visible together, and what of them must be hidden for that.</summary>
public abstract record ReleaseAudit
{
    private ReleaseAudit()
    {
    }

    /// <summary>The least width of a hidden cell's interval (methods, section 11).</summary>
    public const double Width = 5;

    /// <param name="Hide">Figures of the draft that must be hidden besides; none of another release.</param>
    public sealed record Passed(IReadOnlySet<CellKey> Hide, AuditReport Report) : ReleaseAudit;

    /// <summary>The figures may not become visible together.</summary>
    /// <param name="Cells">Those that it is about, with those of earlier releases; as <see cref="CellKey"/> writes them.</param>
    public abstract record Unsafe(IReadOnlyList<string> Cells) : ReleaseAudit;

    /// <summary>No numbers fit what would be published.</summary>
    public sealed record Contradiction(IReadOnlyList<string> Cells) : Unsafe(Cells);

    /// <summary>Hidden figures can be computed, and nothing in the draft can prevent it.</summary>
    public sealed record Leaking(IReadOnlyList<string> Cells) : Unsafe(Cells);

    /// <summary>What is asked of the audit.</summary>
    /// <param name="Newest">All figures as they would be visible.</param>
    /// <param name="Draft">Those that nobody saw yet.</param>
    /// <param name="Earlier">What can still be read, oldest first.</param>
    /// <param name="Width">See <see cref="ReleaseAudit.Width"/>.</param>
    public sealed record Question(
        Release Newest, IReadOnlySet<CellKey> Draft, IReadOnlyList<Release> Earlier, double Width = ReleaseAudit.Width)
    {
        /// <summary>
        /// Those that read otherwise than before, and so are attacked: the draft, or what was seen before and goes or comes back.
        /// </summary>
        public IReadOnlySet<CellKey> Changed { get; init; } = Draft;

        /// <summary>Every partner knows its own figures.</summary>
        public IReadOnlyList<string> Insiders => [.. Newest.Catalogue.Indicators.Select(i => i.PartnerId).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Proves that hidden stays hidden, after hiding as much more as that takes. The same question has one answer.</summary>
    public static ReleaseAudit Run(Question question, ILinearSolver solver)
    {
        var figures = LinkedFigures.Of(question);
        return Repair.Run(figures.Cells, question.Width, question.Insiders, solver) switch
        {
            Repair.Safe safe => new Passed(
                figures.Keys.Where(k => figures.WasHidden(k.Key, safe.Linked)).Select(k => k.Value).ToHashSet(),
                AuditReport.Of(safe.Linked, safe.Audit, [.. figures.Kept, .. safe.Steps], question)),
            Repair.Contradiction contradiction => new Contradiction(contradiction.CellIds),
            Repair.Failed failed => new Leaking(failed.CellIds),
            var other => throw new NotSupportedException(other.ToString()),
        };
    }
}
