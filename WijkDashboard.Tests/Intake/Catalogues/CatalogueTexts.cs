namespace WijkDashboard.Intake.Catalogues;

/// <summary>A small sound catalogue in memory: two editions, one wijk with two buurten; a test changes what it is about.</summary>
internal sealed class CatalogueTexts
{
    private readonly Dictionary<string, string> _files = new()
    {
        ["municipality.json"] = """
            {
              "id": "proefstad", "code": "GM0001", "name": "Proefstad",
              "shown": { "wijk": "2020", "buurt": "2015" }, "attributions": ["Bron"],
            }
            """,
        ["partners.json"] = """
            [
              { "id": "politie", "look": "police", "name": { "nl": "Politie" } },
              { "id": "zorg", "look": "youth", "name": { "nl": "Zorg" } }
            ]
            """,
        ["themes.json"] = """[{ "id": "veiligheid", "name": { "nl": "Veiligheid", "en": "Safety" } }]""",
        ["policies.json"] = """
            [{
              "id": "A", "version": 1, "name": { "nl": "Personen" },
              "threshold": 8, "roundingBase": 5, "zeroIsSensitive": true, "minPopulation": 50
            }]
            """,
        ["indicators.json"] = $"[{Indicator("inbraak", """, "partOf": "misdrijven" """)}, {Indicator("misdrijven")}]",
        ["layouts.json"] = """
            [{
              "id": "politie-jaar", "partner": "politie", "name": { "nl": "Jaarcijfers" }, "shape": "wide",
              "delimiter": ";", "quote": "\"", "decimalMark": ",", "areaColumn": "Code", "periodColumn": "Jaar",
              "indicators": { "Inbraak": "inbraak" }, "ignored": [], "missing": []
            }]
            """,
        ["editions.json"] = """
            [ // oldest first
              { "id": "2015", "fromYear": 2011 }, { "id": "2020", "fromYear": 2020 }
            ]
            """,
        ["areas/areas-2015.csv"] = """
            code,name,boundary_since,special_nl,special_en
            WK000101,Centrum,2015,,
            BU00010100,Markt,2015,Stadscentrum,City centre
            BU00010101,"Haven, Oost",2015,,
            """,
        ["areas/areas-2020.csv"] = """
            code,name,boundary_since,special_nl,special_en
            WK000101,Centrum,2015,,
            BU00010100,Markt,2020,,
            """,
        ["areas/boundaries-2015-wijk.geojson"] = """
            {
              "type": "FeatureCollection",
              "features": [{
                "type": "Feature", "properties": { "code": "WK000101", "name": "Centrum" },
                "geometry": { "type": "Polygon", "coordinates": [[[4.7, 52.0], [4.8, 52.0], [4.8, 52.1], [4.7, 52.0]]] }
              }]
            }
            """,
        ["population.csv"] = """
            area,year,kind,count
            WK000101,2015,inhabitants,1000
            BU00010100,2015,inhabitants,600
            BU00010101,2015,inhabitants,400
            """,
        ["deliveries/deliveries.json"] = """[{ "file": "politie/2015.csv", "partner": "politie", "layout": "politie-jaar" }]""",
    };

    public CatalogueTexts With(string path, string text)
    {
        _files[path] = text.ReplaceLineEndings("\n");
        return this;
    }

    public CatalogueTexts Without(string path)
    {
        _files.Remove(path).ShouldBeTrue(path);
        return this;
    }

    /// <summary>Replaces a piece of a file that must be there, so that a test cannot silently change nothing.</summary>
    public CatalogueTexts Changing(string path, string piece, string replacement)
    {
        _files[path].ShouldContain(piece);
        return With(path, _files[path].Replace(piece, replacement));
    }

    public IReadOnlyDictionary<string, string> Files => _files;

    public CatalogueReading Read() => CatalogueReader.Read(_files);

    /// <summary>The one thing that is wrong.</summary>
    public CatalogueIssue Issue()
    {
        var reading = Read();
        reading.Succeeded.ShouldBeFalse();
        return reading.Issues.ShouldHaveSingleItem();
    }

    private static string Indicator(string id, string more = "") => $$"""
        {
          "id": "{{id}}", "partner": "politie", "theme": "veiligheid",
          "name": { "nl": "{{id}}" }, "shortName": { "nl": "{{id}}" }, "definition": { "nl": "Aantal" },
          "measure": "rate", "unit": { "nl": "per 1.000" }, "population": "inhabitants", "multiplier": 1000, "decimals": 1,
          "polarity": "lower", "grain": "year", "levels": ["wijk", "buurt"], "policy": "A",
          "source": { "nl": "Bron" }, "purpose": { "nl": "Doel" }, "legalBasis": { "nl": "Grondslag" }, "quality": { "nl": "Goed" }{{more}}
        }
        """;
}
