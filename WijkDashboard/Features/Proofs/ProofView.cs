namespace WijkDashboard.Features.Proofs;

/// <summary>The publications of a municipality, newest first.</summary>
public sealed record ProofsView(IReadOnlyList<ProofLine> Lines);

/// <param name="What">What made the publication.</param>
public sealed record ProofLine(int Number, string Day, string What, bool HasProof);

/// <summary>The report of one publication, for the privacy officer to read, keep and sign.</summary>
/// <param name="Verdict">What was proved, in one sentence.</param>
/// <param name="Besides">What was hidden for the sake of others; empty when nothing had to be.</param>
public sealed record ProofView(
    int Number,
    string Municipality,
    string Made,
    string Verdict,
    IReadOnlyList<ProofFact> Facts,
    IReadOnlyList<ProofFact> Equations,
    IReadOnlyList<PolicyLine> Policies,
    IReadOnlyList<HiddenLine> Besides,
    Func<byte[]> File);

public sealed record ProofFact(string Term, string Words);

/// <param name="Id">With its version: <c>A.1</c>.</param>
/// <param name="Rule">What it hides and how it rounds.</param>
public sealed record PolicyLine(string Id, string Name, string Rule);

/// <param name="Figure">Which figure was hidden.</param>
/// <param name="For">Which one that protects.</param>
public sealed record HiddenLine(string Figure, string Why, string For);
