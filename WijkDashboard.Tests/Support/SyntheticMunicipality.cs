using System.Globalization;
using System.Text;

namespace WijkDashboard.Support;

/// <summary>
/// A made-up municipality of any size, as the files of its folder: one partner, monthly counts per buurt, one row a figure.
/// The same size always gives the same figures.
/// </summary>
public sealed class SyntheticMunicipality(int neighbourhoods, int indicators)
{
    public const string Id = "proefstad";
    public const string Partner = "politie";
    public const string Layout = "lang";

    private const int PerDistrict = 10;

    public IReadOnlyDictionary<string, string> Files => new Dictionary<string, string>
    {
        ["municipality.json"] = """{ "id": "proefstad", "code": "GM9801", "name": "Proefstad", "shown": { "wijk": "2020", "buurt": "2020" }, "attributions": [] }""",
        ["partners.json"] = """[ { "id": "politie", "look": "police", "name": { "nl": "Politie" } } ]""",
        ["themes.json"] = """[ { "id": "veiligheid", "name": { "nl": "Veiligheid" } } ]""",
        ["policies.json"] = """[ { "id": "C", "version": 1, "name": { "nl": "Openbaar" }, "threshold": 0, "roundingBase": 1, "zeroIsSensitive": false, "minPopulation": 0 } ]""",
        ["editions.json"] = """[ { "id": "2020", "fromYear": 2010 } ]""",
        ["indicators.json"] = $"[ {string.Join(", ", Enumerable.Range(0, indicators).Select(Indicator))} ]",
        ["layouts.json"] = """
            [ { "id": "lang", "partner": "politie", "name": { "nl": "Lang" }, "shape": "long", "delimiter": ";", "quote": "\"", "decimalMark": ",",
                "areaColumn": "gebied", "periodColumn": "maand", "indicatorColumn": "cijfer", "valueColumn": "waarde", "indicators": {}, "ignored": [], "missing": [] } ]
            """,
        ["deliveries/deliveries.json"] = "[]",
        ["areas/areas-2020.csv"] = "code,name,boundary_since,special_nl,special_en\n" + string.Concat(
            Enumerable.Range(0, (neighbourhoods + PerDistrict - 1) / PerDistrict).Select(w => $"{District(w)},Wijk {w},2020,,\n")
                .Concat(Enumerable.Range(0, neighbourhoods).Select(b => $"{Neighbourhood(b)},Buurt {b},2020,,\n"))),
        ["population.csv"] = "area,year,kind,count\n" + string.Concat(
            Enumerable.Range(0, neighbourhoods).Select(b => $"{Neighbourhood(b)},2020,inhabitants,{500 + (b * 137 % 3000)}\n")),
    };

    public static string Neighbourhood(int number) => $"BU9801{number / PerDistrict:D2}{number % PerDistrict:D2}";

    private static string District(int number) => $"WK9801{number:D2}";

    /// <summary>A file with a figure for every buurt and indicator, month after month, until there are so many rows.</summary>
    public byte[] Delivery(int rows)
    {
        var text = new StringBuilder("gebied;maand;cijfer;waarde\n");
        for (var row = 0; row < rows; row++)
        {
            var (month, rest) = Math.DivRem(row, neighbourhoods * indicators);
            var (indicator, buurt) = Math.DivRem(rest, neighbourhoods);
            var exposure = 500 + (buurt * 137 % 3000);
            var count = (exposure * (indicator + 3) / 1000) + ((row * 7919L) % 7);
            text.Append(CultureInfo.InvariantCulture, $"{Neighbourhood(buurt)};{2015 + (month / 12)}-{(month % 12) + 1:D2};i{indicator};{count}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Indicator(int number) => $$"""
        { "id": "i{{number}}", "partner": "politie", "theme": "veiligheid", "name": { "nl": "Indicator {{number}}" }, "shortName": { "nl": "I{{number}}" },
          "definition": { "nl": "Verzonnen" }, "measure": "rate", "unit": { "nl": "per 1.000" }, "population": "inhabitants", "multiplier": 1000,
          "decimals": 1, "polarity": "neutral", "grain": "month", "levels": ["buurt"], "policy": "C", "minExposure": 200,
          "source": { "nl": "Verzonnen" }, "purpose": { "nl": "Meten" }, "legalBasis": { "nl": "Verzonnen" }, "quality": { "nl": "Verzonnen" } }
        """;
}
