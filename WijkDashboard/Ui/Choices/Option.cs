namespace WijkDashboard.Ui.Choices;

/// <summary>One of the things to choose from.</summary>
/// <param name="Id">As it stands in the address; null for the usual setting.</param>
public sealed record Option(string? Id, string Name);
