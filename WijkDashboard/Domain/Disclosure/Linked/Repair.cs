namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>Why a cell was hidden that could have been shown by itself.</summary>
public enum RepairStepKind
{
    /// <summary>An earlier release of the same period hid it.</summary>
    StaysHidden,

    /// <summary>It is the total that gave a part of it away.</summary>
    TotalWithheld,

    /// <summary>It stood in one equation with a cell that could be computed.</summary>
    CellHidden,

    /// <summary>More than half of a breakdown was hidden, so that the rest said little and gave much away.</summary>
    BreakdownWithheld,
}

/// <param name="CellId">The cell that was hidden.</param>
/// <param name="ForCellId">The cell that it protects.</param>
public sealed record RepairStep(RepairStepKind Kind, string CellId, string ForCellId);

/// <summary>What became of an attempt to make a state of the figures safe.</summary>
public abstract record Repair
{
    private Repair()
    {
    }

    /// <summary>The audit found nothing in these cells.</summary>
    /// <param name="Steps">What was hidden to get there, in order; empty when nothing was needed.</param>
    public sealed record Safe(LinkedCells Linked, IReadOnlyList<RepairStep> Steps, AuditResult Audit) : Repair;

    /// <summary>No values meet all equations: a figure is wrong, or cells are not linked as the catalogue says.</summary>
    public sealed record Contradiction(IReadOnlyList<string> CellIds) : Repair;

    /// <summary>These cells can be computed, and nothing that may still be hidden helps.</summary>
    public sealed record Failed(IReadOnlyList<string> CellIds) : Repair;

    /// <summary>
    /// Hides more until the audit finds nothing, in the order of methods, section 12, from its second step on: to coarsen takes
    /// somebody who knows what the figures are for. Nothing is shown again. The same cells always give the same pattern.
    /// </summary>
    /// <param name="width">How wide the interval of a cell that is hidden besides must be.</param>
    public static Repair Run(LinkedCells linked, double width, IReadOnlyList<string> insiders, ILinearSolver solver) =>
        new Repairing(linked, width, insiders, solver).Finish();
}
