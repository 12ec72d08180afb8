using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Support.Voorbeeldstad;

namespace WijkDashboard.Support;

/// <summary>
/// Yearly counts per buurt of as many municipalities as are asked for, around what is ordinary for each buurt, which differ by about a
/// fifth beyond chance. The same on every machine.
/// </summary>
internal static class MadeUpFigures
{
    public const int FirstYear = 2015;

    public static AreaCode Neighbourhood(int municipality, int n) => AreaCode.Parse($"BU{1000 + municipality:D4}{n / 100:D2}{n % 100:D2}");

    public static (Catalogue Catalogue, Figures Figures) Make(int municipalities, int neighbourhoods, int indicators, int periods)
    {
        var builder = new CatalogueBuilder().WithInhabitants(null).WithEdition(new(CatalogueBuilder.Edition, 2010,
        [
            .. from municipality in Enumerable.Range(0, municipalities)
               from n in Enumerable.Range(0, neighbourhoods)
               select new Area(Neighbourhood(municipality, n), $"Buurt {n}", CatalogueBuilder.Edition, null),
        ]));
        for (var i = 0; i < indicators; i++) builder.WithIndicator(new IndicatorBuilder().WithId($"i{i:D2}").WithLevels(AreaLevel.Neighbourhood).Build());
        var catalogue = builder.Build();
        return (catalogue, new(Observations(catalogue, periods)));
    }

    private static IEnumerable<DisclosedObservation> Observations(Catalogue catalogue, int periods)
    {
        var chance = new Chance(20261128);
        foreach (var area in catalogue.Areas.Editions[0].Areas)
        {
            var people = 150 + (long)(3000 * chance.Uniform());
            for (var i = 0; i < catalogue.Indicators.Count; i++)
            {
                var usual = people * (i + 3) / 1000.0 * Math.Exp(0.2 * chance.Normal());
                for (var period = 0; period < periods; period++)
                {
                    var count = Math.Max(0, (long)Math.Round(usual + Math.Sqrt(usual) * chance.Normal()));
                    yield return new(
                        catalogue.Indicators[i].Id, area.Code, Period.OfYear(FirstYear + period), CellState.Published,
                        count, people, Math.Round(1000m * count / people, 1), "C.1", false);
                }
            }
        }
    }
}
