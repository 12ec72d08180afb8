using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store.Deliveries;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Deliveries;

/// <summary>The words that every screen about deliveries shares, in the reader's language.</summary>
public sealed class DeliveryWords(IStringLocalizer<DeliveryWords> text)
{
    private const int Kilo = 1000;

    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public string State(DeliveryState state) => text["State_" + state];

    /// <summary>13 kB; 1,2 MB. In thousands, as the file managers of today count.</summary>
    public string Size(long bytes) => bytes switch
    {
        < Kilo => text["Bytes", Figure.Count(bytes, Culture)],
        < Kilo * Kilo => text["KiloBytes", Figure.Count((bytes + Kilo / 2) / Kilo, Culture)],
        _ => text["MegaBytes", Figure.Number(Math.Round((decimal)bytes / (Kilo * Kilo), 1), 1, Culture)],
    };

    /// <summary>20 nov 2026.</summary>
    public string Day(DateTimeOffset moment) => Figure.ShortDate(DutchTime.Of(moment), Culture);

    public string Day(DateOnly day) => day.ToString("d MMM yyyy", Culture);

    /// <summary>vrijdag 20 november 2026 om 10:00 uur; the day of the week catches a wrong date.</summary>
    public string Moment(DateTimeOffset moment)
    {
        var here = DutchTime.Of(moment);
        return text["Moment", here.ToString("dddd", Culture), Figure.Date(here, Culture), here.ToString("HH:mm", Culture)];
    }

    /// <summary>1 fout; 4 fouten.</summary>
    public string Counted(string name, int count) => text[count == 1 ? name + "One" : name, Figure.Count(count, Culture)];

    /// <summary>Nothing stands between a draft and its publication.</summary>
    public string Ready => text["Ready"];

    /// <summary>3 fouten, 1 vraag; empty when there is nothing.</summary>
    public string Waits(StoredDelivery delivery) => string.Join(
        ", ",
        new[] { (Name: "Errors", Count: delivery.Refused), (Name: "Questions", Count: delivery.Questions) }
            .Where(part => part.Count > 0)
            .Select(part => Counted(part.Name, part.Count)));

    public static PartnerName Name(Partner partner) => new(partner.Id, partner.Name.In(Culture), partner.Look.Css());
}

/// <summary>A partner as it stands beside its line: never the colour without the name.</summary>
/// <param name="Look">As it stands in <c>data-partner</c>.</param>
public sealed record PartnerName(string Id, string Name, string Look);
