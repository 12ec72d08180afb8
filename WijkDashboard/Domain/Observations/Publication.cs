using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Signals;

namespace WijkDashboard.Domain.Observations;

/// <summary>The last delivery of a partner that a publication contains.</summary>
public sealed record PartnerDelivery(string PartnerId, DateTimeOffset At);

/// <summary>
/// One numbered state of a municipality's figures ("Stand 14"): immutable, complete, and one object for all its readers.
/// </summary>
/// <param name="Number">From 1, one higher with each accepted delivery or changed catalogue.</param>
/// <param name="Reports">What stands out, for each level in each edition of the division; computed once, with the publication.</param>
public sealed record Publication(
    int Number,
    DateTimeOffset PublishedAt,
    Catalogue Catalogue,
    Figures Figures,
    IReadOnlyList<PartnerDelivery> Deliveries,
    IReadOnlyDictionary<(AreaLevel Level, string EditionId), SignalReport> Reports)
{
    private static readonly AreaLevel[] ComparedLevels = [AreaLevel.District, AreaLevel.Neighbourhood];

    /// <summary>Looks for what stands out, and binds it to the figures it was found in.</summary>
    public static Publication Create(
        int number, DateTimeOffset publishedAt, Catalogue catalogue, Figures figures, IReadOnlyList<PartnerDelivery> deliveries)
    {
        var reports =
            from edition in catalogue.Areas.Editions
            from level in ComparedLevels
            where edition.Areas.Any(a => a.Code.Level == level)
            select SignalEngine.Compute(catalogue, figures, level, edition.Id);
        return new Publication(
            number, publishedAt, catalogue, figures, deliveries, reports.ToDictionary(r => (r.Level, r.EditionId)));
    }
}
