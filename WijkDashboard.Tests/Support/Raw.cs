using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Support;

/// <summary>Checked deliveries without a file, as only the check makes them.</summary>
internal static class Raw
{
    public static CheckedDelivery Delivery(
        Catalogue catalogue, params IEnumerable<(string Indicator, AreaCode Area, Period Period, decimal? Value)> figures)
    {
        var sheets = new Dictionary<(string, Period), DeliverySheet>();
        var row = 1;
        foreach (var figure in figures)
        {
            var edition = catalogue.Areas.EditionOf(figure.Period.Year);
            if (!sheets.TryGetValue((figure.Indicator, figure.Period), out var sheet))
                sheets[(figure.Indicator, figure.Period)] = sheet = new(catalogue.Indicator(figure.Indicator)!, figure.Period, edition, figure.Indicator);
            sheet.TryAdd(edition.Areas.Index().First(a => a.Item.Code == figure.Area).Index, ++row, figure.Value).ShouldBeTrue();
        }

        return new(catalogue.Municipality.Id, "politie", [.. sheets.Values]);
    }
}
