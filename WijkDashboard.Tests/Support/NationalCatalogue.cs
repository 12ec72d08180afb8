using System.Globalization;
using System.Text;
using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Support;

/// <summary>
/// Files of a made-up country of the size of the real one (CBS 2020: 1 country, 355 municipalities, 3,177 wijken and 13,808
/// buurten), with three populations for each area.
/// </summary>
public static class NationalCatalogue
{
    public const int Areas = 1 + Municipalities + Districts + Neighbourhoods;

    private const int Municipalities = 355;
    private const int Districts = 3177;
    private const int Neighbourhoods = 13_808;
    private static readonly string[] s_kinds = ["inhabitants", "youth", "households"];

    public static int Counts => Areas * s_kinds.Length;

    public static IReadOnlyDictionary<string, string> Files => Of(Codes().Select(code => (code, $"Gebied {code}")), (_, kind) => kind.Length * 100);

    /// <param name="areas">Code and name.</param>
    /// <param name="count">Of an area and kind; null when unknown.</param>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<(string Code, string Name)> areas, Func<string, string, long?> count)
    {
        var table = new StringBuilder("code,name,boundary_since,special_nl,special_en\n");
        var population = new StringBuilder("area,year,kind,count\n");
        foreach (var (code, name) in areas)
        {
            table.Append(CultureInfo.InvariantCulture, $"{code},\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",2020,,\n");
            foreach (var kind in s_kinds)
                if (count(code, kind) is { } number) population.Append(CultureInfo.InvariantCulture, $"{code},2020,{kind},{number}\n");
        }

        return new Dictionary<string, string>(new SyntheticMunicipality(10, 1).Files)
        {
            ["municipality.json"] = """{ "id": "nederland", "code": "NL00", "name": "Nederland", "shown": { "wijk": "2020", "buurt": "2020" }, "attributions": [] }""",
            ["areas/areas-2020.csv"] = table.ToString(),
            ["population.csv"] = population.ToString(),
        };
    }

    private static IEnumerable<string> Codes()
    {
        yield return AreaCode.Country.Value;
        foreach (var m in Enumerable.Range(1, Municipalities)) yield return $"GM{m:D4}";
        foreach (var d in Enumerable.Range(0, Districts)) yield return "WK" + District(d);
        foreach (var n in Enumerable.Range(0, Neighbourhoods)) yield return $"BU{District(n % Districts)}{n / Districts:D2}";
    }

    private static string District(int number) => $"{(number % Municipalities) + 1:D4}{number / Municipalities:D2}";
}
