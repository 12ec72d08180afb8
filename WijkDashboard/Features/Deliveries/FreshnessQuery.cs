using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Deliveries;

/// <summary>Lays what is published beside what was agreed, per partner and indicator.</summary>
public sealed class FreshnessQuery(IStringLocalizer<FreshnessQuery> text, ValueWords values, DeliveryWords words, TimeProvider clock)
{
    public FreshnessView View(Viewer viewer, Publication publication)
    {
        var catalogue = publication.Catalogue;
        var today = DutchTime.Today(clock);
        var all = catalogue.Indicators.Select(i => Freshness.Of(i, publication.Figures, today)).ToArray();
        var agreed = all.Where(f => f.State != FreshnessState.NoTerm).ToLookup(f => f.Indicator.PartnerId);
        var groups =
            from partner in catalogue.Partners
            where agreed.Contains(partner.Id)
            let isOwn = viewer.Memberships.Any(m => m.MunicipalityId == catalogue.Municipality.Id && m.PartnerId == partner.Id)
            orderby isOwn descending
            select new FreshnessGroup(DeliveryWords.Name(partner), isOwn, [.. agreed[partner.Id].OrderByDescending(f => f.State).Select(Line)]);
        var without = all.Count(f => f.State == FreshnessState.NoTerm);
        return new(Summary(all), [.. groups], without == 0 ? null : words.Counted("WithoutTerm", without));
    }

    private string Summary(IReadOnlyList<Freshness> all)
    {
        var late = all.Count(f => f.State == FreshnessState.Late);
        var expected = all.Count(f => f.State == FreshnessState.Expected);
        return (late, expected) switch
        {
            (0, 0) => text["AllUpToDate"],
            (0, _) => words.Counted("ExpectedNow", expected),
            (_, 0) => words.Counted("Late", late),
            _ => $"{words.Counted("Late", late)}, {words.Counted("ExpectedNow", expected)}",
        };
    }

    private FreshnessLine Line(Freshness freshness) => new(
        freshness.Indicator.Name.In(CultureInfo.CurrentUICulture),
        freshness.Newest is { } newest ? values.Period(newest) : text["NothingYet"],
        values.Period(freshness.Expected!.Value),
        words.Day(freshness.Due!.Value),
        text["State_" + freshness.State],
        freshness.State == FreshnessState.Late,
        freshness.State == FreshnessState.Expected);
}
