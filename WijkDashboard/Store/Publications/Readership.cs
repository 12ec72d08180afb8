namespace WijkDashboard.Store.Publications;

/// <summary>
/// Whether this process serves pages. A command that delivers leaves the computing to the server that its readers look at,
/// which finds each new publication by itself.
/// </summary>
public sealed record Readership(bool IsHere);
