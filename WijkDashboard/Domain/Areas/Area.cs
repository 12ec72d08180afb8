namespace WijkDashboard.Domain.Areas;

/// <summary>One area as it stands in one edition of the CBS division.</summary>
/// <param name="Code">The CBS code in this edition.</param>
/// <param name="Name">The name in this edition; the same code can have another name in the next.</param>
/// <param name="BoundarySince">
/// The id of the earliest edition since which this code has had this boundary. Figures of an older edition are of another
/// piece of land and are never shown or compared under this code (CBS <c>indelingswijziging</c> 3).
/// </param>
/// <param name="Special">
/// Why residents are no measure of who is there (city centre, business park, station, prison, care home), or null.
/// Special areas are left out of comparisons between areas.
/// </param>
public sealed record Area(AreaCode Code, string Name, string BoundarySince, LocalText? Special);

/// <summary>One edition of the division: which codes exist, under which names, from a year on.</summary>
/// <param name="Id">Short name, by custom the CBS year, e.g. <c>2015</c>.</param>
/// <param name="FromYear">The first year whose figures are on this division; it holds until the next edition's first year.</param>
/// <param name="Areas">All areas of the edition, ordered by code: wijken and buurten, and municipalities where they are listed.</param>
public sealed record AreaEdition(string Id, int FromYear, IReadOnlyList<Area> Areas)
{
    /// <summary>What became of the codes of the edition before; only as far as somebody wrote it down.</summary>
    public IReadOnlyList<Recoding> Recodings { get; init; } = [];
}
