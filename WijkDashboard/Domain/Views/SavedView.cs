namespace WijkDashboard.Domain.Views;

/// <summary>A screen as somebody set it, to come back to: an address with a name. It holds no figures, so whoever opens it sees what they may see.</summary>
/// <param name="Name">In the words of who saved it.</param>
/// <param name="Purpose">What it is for; may be empty for who keeps it alone.</param>
/// <param name="Address">A <see cref="ViewAddress"/>, as text.</param>
/// <param name="IsShared">With the colleagues of <paramref name="PartnerId"/>.</param>
/// <param name="OwnerId">The account; by name alone two people can be the same.</param>
/// <param name="PartnerId">For which organisation it was saved; null for an administrator, who has nobody to share it with.</param>
/// <param name="At">When it was saved or last changed, in UTC.</param>
public sealed record SavedView(
    long Id, string MunicipalityId, string Name, string Purpose, string Address, bool IsShared, string OwnerId, string Owner, string? PartnerId, DateTimeOffset At);
