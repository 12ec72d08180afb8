using WijkDashboard.Domain.Views;

namespace WijkDashboard.Features.Views;

/// <summary>Exactly what the page shows.</summary>
/// <param name="Organisation">With whom the reader shares; null for who reads for no organisation.</param>
public sealed record ViewsView(IReadOnlyList<ViewLine> Own, IReadOnlyList<ViewLine> Shared, string? Organisation);

/// <param name="Screen">Which screen it is, in a word.</param>
/// <param name="By">Who keeps it, and since when.</param>
/// <param name="View">As it is kept, to be changed.</param>
public sealed record ViewLine(long Id, string Name, string Purpose, string Address, string Screen, string By, bool IsShared, bool MayChange, bool MayRemove, SavedView View);
