using Microsoft.Extensions.Logging.Abstractions;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Support;

/// <summary>Municipalities with partners and no figures, for tests about who may see them.</summary>
internal static class SampleCatalogue
{
    public static readonly DateTimeOffset Then = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    public static Catalogue Of(string municipalityId, string name)
    {
        var code = AreaCode.Parse("GM0513");
        var areas = new AreaRegister([new("2015", 2015, [])]);
        return new()
        {
            Municipality = new(municipalityId, code, name, null, new Dictionary<AreaLevel, string>(), []),
            Partners =
            [
                new("politie", new("Politie", "Police"), PartnerLook.Police, null),
                new("jeugd", new("Jeugdhulp", "Youth care"), PartnerLook.Youth, null),
            ],
            Themes = [],
            Indicators = [],
            Policies = [],
            Areas = areas,
            Population = new(areas, []),
        };
    }

    public static Publication Publication(string municipalityId, string name, int number = 1) =>
        new(number, Then, Of(municipalityId, name), Figures.None, [], new Dictionary<(AreaLevel, string), WijkDashboard.Domain.Signals.SignalReport>());

    /// <summary>A feed in which Gouda and Voorbeeldstad have published.</summary>
    public static PublicationFeed Feed()
    {
        var feed = new PublicationFeed(NullLogger<PublicationFeed>.Instance);
        feed.Take(Publication("gouda", "Gouda"));
        feed.Take(Publication("voorbeeldstad", "Voorbeeldstad"));
        return feed;
    }
}
