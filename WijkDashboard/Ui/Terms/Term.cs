namespace WijkDashboard.Ui.Terms;

/// <summary>A word of the dashboard, in the language of the reader.</summary>
/// <param name="Id">Stands in addresses, so it stays.</param>
public sealed record Term(string Id, string Name, string Meaning);
