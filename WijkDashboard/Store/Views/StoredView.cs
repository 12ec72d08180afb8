using WijkDashboard.Domain.Views;

namespace WijkDashboard.Store.Views;

/// <summary>A view that somebody saved.</summary>
public sealed class StoredView
{
    public long Id { get; init; }

    public required string MunicipalityId { get; init; }

    public required string Name { get; set; }

    /// <summary>Empty when none was given.</summary>
    public required string Purpose { get; set; }

    /// <summary>A <see cref="ViewAddress"/>, as text.</summary>
    public required string Address { get; init; }

    public required bool IsShared { get; set; }

    /// <summary>The account.</summary>
    public required string OwnerId { get; init; }

    /// <summary>By name.</summary>
    public required string Owner { get; init; }

    /// <summary>Null for an administrator.</summary>
    public string? PartnerId { get; init; }

    /// <summary>When it was saved or last changed, in UTC.</summary>
    public required DateTimeOffset At { get; set; }

    public SavedView ToView() => new(Id, MunicipalityId, Name, Purpose, Address, IsShared, OwnerId, Owner, PartnerId, At);
}
