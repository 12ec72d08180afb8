namespace WijkDashboard.Intake.Catalogues;

/// <summary>One fault in one file gives one issue, at its place and with what stood there.</summary>
public sealed class CatalogueFaultTests
{
    [Theory]
    [InlineData("municipality.json")]
    [InlineData("partners.json")]
    [InlineData("indicators.json")]
    [InlineData("editions.json")]
    [InlineData("areas/areas-2020.csv")]
    [InlineData("population.csv")]
    [InlineData("deliveries/deliveries.json")]
    public void File_Absent_IsMissing(string path) =>
        new CatalogueTexts().Without(path).Read().Issues.ShouldContain(i => i.File == path && i.Problem == CatalogueProblem.FileMissing);

    [Fact]
    public void File_OfAnEditionThatIsNotThere_IsUnexpected()
    {
        var issue = new CatalogueTexts().With("areas/areas-2025.csv", "code").Issue();
        issue.File.ShouldBe("areas/areas-2025.csv");
        issue.Problem.ShouldBe(CatalogueProblem.UnexpectedFile);
    }

    [Fact]
    public void Json_Broken_TellsLineAndColumn()
    {
        var issue = new CatalogueTexts().With("themes.json", "[\n  { \"id\": \"veiligheid\", \"name\" }\n]").Issue();
        issue.Problem.ShouldBe(CatalogueProblem.MalformedJson);
        issue.Place.ShouldStartWith("2:");
    }

    [Theory]
    [InlineData("municipality.json", "\"code\": \"GM0001\"", "\"code\": \"WK000101\"", "BadAreaCode", "code", "WK000101")]
    [InlineData("municipality.json", "\"wijk\": \"2020\"", "\"wijk\": \"2030\"", "UnknownEdition", "shown/wijk", "2030")]
    [InlineData("municipality.json", "\"wijk\": \"2020\"", "\"stad\": \"2020\"", "UnknownWord", "shown/stad", "stad")]
    [InlineData("municipality.json", "\"attributions\": [\"Bron\"]", "\"attributions\": \"Bron\"", "WrongKind", "attributions", "Bron")]
    [InlineData("municipality.json", "\"name\": \"Proefstad\"", "\"codes\": [\"GM0002\"], \"name\": \"Proefstad\"", "ForeignArea", "codes", "GM0001")]
    [InlineData("municipality.json", "\"name\": \"Proefstad\"", "\"codes\": [\"WK000101\"], \"name\": \"Proefstad\"", "BadAreaCode", "codes", "WK000101")]
    [InlineData("partners.json", "\"look\": \"youth\"", "\"look\": \"youth\", \"fourEyes\": \"ja\"", "WrongKind", "zorg/fourEyes", "ja")]
    [InlineData("indicators.json", "\"partOf\": \"misdrijven\"", "\"reviewDate\": \"1-2-2027\"", "BadDate", "inbraak/reviewDate", "1-2-2027")]
    [InlineData("indicators.json", "\"partOf\": \"misdrijven\"", "\"dueDays\": 0", "OutOfRange", "inbraak/dueDays", "0")]
    [InlineData("indicators.json", "\"partOf\": \"misdrijven\"", "\"sourceRounding\": 0", "OutOfRange", "inbraak/sourceRounding", "0")]
    [InlineData("indicators.json", "\"partOf\": \"misdrijven\"", "\"qualityGrade\": \"best\"", "UnknownWord", "inbraak/qualityGrade", "best")]
    [InlineData("indicators.json", "\"partOf\": \"misdrijven\"", "\"target\": { \"value\": \"5\", \"kind\": \"norm\", \"text\": { \"nl\": \"x\" } }", "WrongKind", "inbraak/target/value", "5")]
    [InlineData("indicators.json", "\"partOf\": \"misdrijven\"", "\"target\": { \"value\": 5, \"kind\": \"wens\", \"text\": { \"nl\": \"x\" } }", "UnknownWord", "inbraak/target/kind", "wens")]
    [InlineData("indicators.json", "\"partOf\": \"misdrijven\"", "\"target\": { \"value\": 5, \"kind\": \"norm\" }", "MissingProperty", "inbraak/target/text", "text")]
    [InlineData("partners.json", "\"id\": \"zorg\"", "\"id\": \"politie\"", "DuplicateId", "politie", "politie")]
    [InlineData("partners.json", "\"id\": \"zorg\"", "\"id\": \"De Zorg\"", "BadId", "De Zorg/id", "De Zorg")]
    [InlineData("partners.json", "\"look\": \"youth\"", "\"look\": \"pink\"", "UnknownWord", "zorg/look", "pink")]
    [InlineData("themes.json", "\"nl\": \"Veiligheid\", ", "", "MissingProperty", "veiligheid/name/nl", "nl")]
    [InlineData("themes.json", "\"nl\": \"Veiligheid\"", "\"nl\": \"\"", "MissingProperty", "veiligheid/name/nl", "nl")]
    [InlineData("policies.json", "\"threshold\": 8", "\"threshold\": 10", "BadThreshold", "A/threshold", "10")]
    [InlineData("policies.json", "\"zeroIsSensitive\": true", "\"zeroIsSensitive\": 1", "WrongKind", "A/zeroIsSensitive", "1")]
    [InlineData("policies.json", "\"minPopulation\": 50", "\"minPopulation\": -1", "OutOfRange", "A/minPopulation", "-1")]
    [InlineData("indicators.json", "\"partOf\": \"misdrijven\"", "\"partof\": \"misdrijven\"", "UnknownProperty", "inbraak/partof", "partof")]
    [InlineData("indicators.json", "\"partOf\": \"misdrijven\"", "\"partOf\": \"alles\"", "UnknownIndicator", "inbraak/partOf", "alles")]
    [InlineData("indicators.json", "\"partOf\": \"misdrijven\"", "\"partOf\": \"inbraak\"", "PartOfItself", "inbraak/partOf", "inbraak")]
    [InlineData("indicators.json", "\"partOf\": \"misdrijven\"", "\"range\": [9, 1]", "OutOfRange", "inbraak/range", "[9, 1]")]
    [InlineData("layouts.json", "\"delimiter\": \";\"", "\"delimiter\": \";;\"", "WrongKind", "politie-jaar/delimiter", ";;")]
    [InlineData("layouts.json", "\"decimalMark\": \",\"", "\"decimalMark\": \"'\"", "UnknownWord", "politie-jaar/decimalMark", "'")]
    [InlineData("layouts.json", "\"periodColumn\": \"Jaar\"", "\"fixedPeriod\": \"2015-13\"", "BadPeriod", "politie-jaar/fixedPeriod", "2015-13")]
    [InlineData("layouts.json", "\"partner\": \"politie\"", "\"partner\": \"brandweer\"", "UnknownPartner", "politie-jaar/partner", "brandweer")]
    [InlineData("layouts.json", "\"Inbraak\": \"inbraak\"", "\"Inbraak\": \"brand\"", "UnknownIndicator", "politie-jaar/indicators/Inbraak", "brand")]
    [InlineData("editions.json", "\"id\": \"2020\"", "\"id\": \"2015\"", "DuplicateId", "2015", "2015")]
    [InlineData("deliveries/deliveries.json", "\"partner\": \"politie\"", "\"partner\": \"brandweer\"", "UnknownPartner", "[1]/partner", "brandweer")]
    [InlineData("deliveries/deliveries.json", "\"layout\": \"politie-jaar\"", "\"layout\": \"maand\"", "UnknownLayout", "[1]/layout", "maand")]
    [InlineData("deliveries/deliveries.json", "\"partner\": \"politie\"", "\"partner\": \"zorg\"", "NotThePartnersLayout", "[1]/layout", "politie-jaar")]
    [InlineData("deliveries/deliveries.json", "politie/2015.csv", "../2015.csv", "BadPath", "[1]/file", "../2015.csv")]
    [InlineData("areas/areas-2015.csv", "BU00010101,\"", "BU0001010,\"", "BadAreaCode", "4:code", "BU0001010")]
    [InlineData("areas/areas-2015.csv", "BU00010101,\"", "BU00020101,\"", "ForeignArea", "4:code", "BU00020101")]
    [InlineData("areas/areas-2020.csv", "BU00010100,Markt", "WK000101,Markt", "DuplicateRow", "3:code", "WK000101")]
    [InlineData("areas/areas-2015.csv", "BU00010101,\"Haven, Oost\"", "BU00010101,", "EmptyField", "4:name", "name")]
    [InlineData("areas/areas-2020.csv", "BU00010100,", "BU00010200,", "ParentMissing", "BU00010200", "BU00010200")]
    [InlineData("areas/areas-2015.csv", "Centrum,2015", "Centrum,2020", "UnknownEdition", "2:boundary_since", "2020")]
    [InlineData("areas/areas-2020.csv", "name,", "naam,", "MissingColumn", "1", "name")]
    [InlineData("areas/areas-2020.csv", "Markt,2020,,", "Markt,2020", "WrongFieldCount", "3", "3")]
    [InlineData("areas/boundaries-2015-wijk.geojson", "\"Polygon\"", "\"Point\"", "MalformedGeoJson", "", null)]
    [InlineData("population.csv", ",400", ",-400", "NegativeNumber", "4:count", "-400")]
    [InlineData("population.csv", ",400", ",\"400,5\"", "BadNumber", "4:count", "400,5")]
    [InlineData("population.csv", "BU00010101", "BU00010102", "UnknownArea", "4:area", "BU00010102")]
    [InlineData("population.csv", "BU00010101", "BU00010100", "DuplicateRow", "4:area", "BU00010100 2015 inhabitants")]
    [InlineData("population.csv", "BU00010101,2015", "BU00010101,20155", "BadPeriod", "4:year", "20155")]
    [InlineData("population.csv", "BU00010101", "\"BU00010101", "MalformedCsv", "4", null)]
    public void Fault_InOneFile_GivesItsIssue(string path, string piece, string replacement, string problem, string place, string? value)
    {
        var reading = new CatalogueTexts().Changing(path, piece, replacement).Read();

        var issue = reading.Issues.First(i => i.Problem.ToString() == problem);
        issue.File.ShouldBe(path);
        issue.Place.ShouldBe(place);
        (issue.Values is [var first, ..] ? first : null).ShouldBe(value);
        reading.Folder.ShouldBeNull();
    }

    [Theory]
    [InlineData("""{ "id": "r", "kind": "atMost", "larger": "misdrijven", "smaller": "inbraak" }""", "UnknownWord", "r/kind", "atMost")]
    [InlineData("""{ "id": "r", "kind": "atLeast", "larger": "misdrijven" }""", "MissingProperty", "r/smaller", "smaller")]
    [InlineData("""{ "id": "r", "kind": "atLeast", "larger": "misdrijven", "smaller": "misdrijven" }""", "RuleOfItself", "r/kind", "misdrijven")]
    [InlineData("""{ "id": "r", "kind": "atLeast", "larger": "misdrijven", "smaller": "brand" }""", "UnknownIndicator", "r", "brand")]
    [InlineData("""{ "id": "r", "kind": "sumOf", "whole": "misdrijven", "parts": [] }""", "EmptyList", "r/parts", null)]
    [InlineData("""{ "id": "r", "kind": "sumOf", "whole": "misdrijven", "parts": ["inbraak", "inbraak"] }""", "RuleOfItself", "r/kind", "inbraak")]
    [InlineData("""{ "id": "r", "kind": "movingTotal", "whole": "misdrijven", "part": "inbraak", "periods": 1 }""", "OutOfRange", "r/periods", "1")]
    [InlineData("""{ "id": "r", "kind": "sumOf", "whole": "misdrijven", "parts": ["inbraak"], "tolerance": -1 }""", "OutOfRange", "r/tolerance", "-1")]
    [InlineData("""{ "id": "r", "kind": "notComparable", "indicator": "inbraak", "levels": ["wijk"], "note": { "nl": "x" } }""", "RuleOfOneLevel", "r/levels", null)]
    [InlineData("""{ "id": "r", "kind": "notComparable", "indicator": "inbraak", "levels": ["gemeente", "wijk"] }""", "MissingProperty", "r/note", "note")]
    [InlineData("""{ "id": "r", "kind": "atLeast", "larger": "misdrijven", "smaller": "inbraak" }, { "id": "r", "kind": "atLeast", "larger": "misdrijven", "smaller": "inbraak" }""", "DuplicateId", "r", "r")]
    public void Rule_WithAFault_GivesItsIssue(string rule, string problem, string place, string? value)
    {
        var issue = new CatalogueTexts().With("rules.json", $"[{rule}]").Issue();

        (issue.File, issue.Problem.ToString(), issue.Place).ShouldBe(("rules.json", problem, place));
        (issue.Values is [var first, ..] ? first : null).ShouldBe(value);
    }

    [Theory]
    [InlineData("""{ "id": "p", "first": { "theme": "veiligheid" }, "second": { "theme": "weg" } }""", "UnknownTheme", "p/second", "weg")]
    [InlineData("""{ "id": "p", "first": { "partner": "weg" }, "second": { "theme": "veiligheid" } }""", "UnknownPartner", "p/first", "weg")]
    [InlineData("""{ "id": "p", "first": { "theme": "veiligheid" }, "second": { "name": { "nl": "x" }, "indicators": ["weg"] } }""", "UnknownIndicator", "p/second", "weg")]
    [InlineData("""{ "id": "p", "first": { "theme": "veiligheid", "partner": "zorg" }, "second": { "partner": "zorg" } }""", "DomainOfOneKind", "p/first/theme", null)]
    [InlineData("""{ "id": "p", "first": { "theme": "veiligheid" }, "second": { "theme": "veiligheid" } }""", "RuleOfItself", "p/second", "first")]
    [InlineData("""{ "id": "p", "first": { "theme": "veiligheid" } }""", "MissingProperty", "p/second", "second")]
    public void PairOfDomains_WithAFault_GivesItsIssue(string pair, string problem, string place, string? value)
    {
        var issue = new CatalogueTexts().With("discordances.json", $"[{pair}]").Issue();

        (issue.File, issue.Problem.ToString(), issue.Place).ShouldBe(("discordances.json", problem, place));
        (issue.Values is [var first, ..] ? first : null).ShouldBe(value);
    }

    [Theory]
    [InlineData("inbraak,WK000101,2020,6,100,5,1", "OutOfRange", "2:urbanity")]
    [InlineData("inbraak,WK000101,2020,2,100,5,0", "OutOfRange", "2:base")]
    [InlineData("inbraak,WK1,2020,2,100,5,1", "BadAreaCode", "2:area")]
    [InlineData("inbraak,WK000101,2020,2,100,x,1", "BadNumber", "2:count")]
    [InlineData("inbraak,WK000101,2020,2,100,5,1\ninbraak,WK000101,2020,2,100,6,1", "DuplicateRow", "3:area")]
    public void NationalFigure_WithAFault_GivesItsIssue(string rows, string problem, string place)
    {
        var issue = new CatalogueTexts().With("reference.csv", $"indicator,area,year,urbanity,population,count,base\n{rows}\n").Issue();

        (issue.File, issue.Problem.ToString(), issue.Place).ShouldBe(("reference.csv", problem, place));
    }

    [Fact]
    public void Rule_BetweenAYearAndAMonth_IsRefused()
    {
        var texts = new CatalogueTexts().With("rules.json", """[{ "id": "r", "kind": "atLeast", "larger": "misdrijven", "smaller": "inbraak" }]""");
        var indicators = texts.Files["indicators.json"];
        var at = indicators.LastIndexOf("\"year\"", StringComparison.Ordinal);

        texts.With("indicators.json", indicators[..at] + "\"month\"" + indicators[(at + 6)..]).Issue().Problem.ShouldBe(CatalogueProblem.RuleOfOtherGrain);
    }

    [Theory]
    [InlineData("BU00010102,BU00010100,renamed", "UnknownArea", "2:from", "BU00010102")]
    [InlineData("BU00010100,BU00010101,renamed", "UnknownArea", "2:to", "BU00010101")]
    [InlineData("BU00010100,BU00010100,moved", "UnknownWord", "2:kind", "moved")]
    [InlineData("WK000101,WK000101,split", "RecodeMovesBoundary", "2:kind", "WK000101")]
    [InlineData("BU00010100,BU00010100,same\nBU00010100,BU00010100,renamed", "DuplicateRow", "3:from", "BU00010100 BU00010100")]
    public void Recode_WithAFault_GivesItsIssue(string rows, string problem, string place, string value)
    {
        var issue = new CatalogueTexts().With("areas/recode-2020.csv", $"from,to,kind\n{rows}\n").Issue();

        (issue.File, issue.Problem.ToString(), issue.Place, issue.Values[0]).ShouldBe(("areas/recode-2020.csv", problem, place, value));
    }

    [Fact]
    public void Recode_OfTheFirstEdition_IsUnexpected() =>
        new CatalogueTexts().With("areas/recode-2015.csv", "from,to,kind\n").Issue().Problem.ShouldBe(CatalogueProblem.UnexpectedFile);

    [Theory]
    [InlineData("partner", "politie", "brandweer", CatalogueProblem.UnknownPartner)]
    [InlineData("theme", "veiligheid", "groen", CatalogueProblem.UnknownTheme)]
    [InlineData("policy", "A", "Z", CatalogueProblem.UnknownPolicy)]
    [InlineData("population", "inhabitants", "cats", CatalogueProblem.UnknownPopulation)]
    public void Indicator_ReferenceThatLeadsNowhere_IsToldForEachIndicator(string property, string good, string bad, CatalogueProblem problem)
    {
        var reading = new CatalogueTexts()
            .Changing("indicators.json", $"\"{property}\": \"{good}\"", $"\"{property}\": \"{bad}\"").Read();

        reading.Issues.Where(i => i.Problem == problem).Select(i => i.Place)
            .ShouldBe([$"inbraak/{property}", $"misdrijven/{property}"]);
    }

    [Fact]
    public void Indicator_RateWithoutPopulation_NeedsOne() =>
        new CatalogueTexts().Changing("indicators.json", "\"population\": \"inhabitants\",", "").Read()
            .Issues.ShouldAllBe(i => i.Problem == CatalogueProblem.PopulationNeeded && i.Place.EndsWith("/population"));

    [Fact]
    public void Indicator_WithoutPolicy_IsRefused() =>
        new CatalogueTexts().Changing("indicators.json", ", \"policy\": \"A\"", "").Read()
            .Issues.ShouldAllBe(i => i.Problem == CatalogueProblem.MissingProperty && i.Place.EndsWith("/policy"));

    [Fact]
    public void Layout_IndicatorOfAnotherPartner_IsRefused() =>
        new CatalogueTexts().Changing("layouts.json", "\"partner\": \"politie\"", "\"partner\": \"zorg\"").Read()
            .Issues.ShouldContain(i => i.Problem == CatalogueProblem.NotThePartnersIndicator && i.Values[0] == "inbraak");

    [Fact]
    public void Layout_WithPeriodColumnAndFixedPeriod_IsRefused() =>
        new CatalogueTexts().Changing("layouts.json", "\"periodColumn\"", "\"fixedPeriod\": \"2015\", \"periodColumn\"").Issue()
            .Problem.ShouldBe(CatalogueProblem.LayoutPeriod);

    [Fact]
    public void Layout_LongWithoutItsColumns_IsRefused() =>
        new CatalogueTexts().Changing("layouts.json", "\"wide\"", "\"long\"").Issue()
            .Problem.ShouldBe(CatalogueProblem.LayoutLongColumns);

    [Fact]
    public void Layout_WideWithoutIndicators_IsRefused() =>
        new CatalogueTexts().Changing("layouts.json", "\"Inbraak\": \"inbraak\"", "").Issue()
            .Problem.ShouldBe(CatalogueProblem.LayoutWithoutIndicators);

    [Fact]
    public void Boundaries_WithoutAnAreaOfTheEdition_TellsBothCodes() =>
        new CatalogueTexts().Changing("areas/boundaries-2015-wijk.geojson", "WK000101", "WK000199").Read()
            .Issues.Select(i => (i.Problem, i.Values[0]))
            .ShouldBe([(CatalogueProblem.UnknownArea, "WK000199"), (CatalogueProblem.AreaWithoutBoundary, "WK000101")]);

    [Fact]
    public void List_Empty_IsRefused() =>
        new CatalogueTexts().With("themes.json", "[]").Issue().Problem.ShouldBe(CatalogueProblem.EmptyList);

    [Theory]
    [InlineData("population.csv", "")]
    [InlineData("population.csv", "area,year,kind,count,count\n")]
    [InlineData("population.csv", "area;year;kind;count\n")]
    [InlineData("themes.json", "")]
    [InlineData("themes.json", "{}")]
    [InlineData("themes.json", "[7]")]
    [InlineData("themes.json", "[{ \"id\": \"a\", \"id\": \"b\" }]")]
    [InlineData("themes.json", "[{ \"id\": \"\\ud800\" }]")]
    [InlineData("municipality.json", "[]")]
    [InlineData("areas/boundaries-2015-wijk.geojson", "[]")]
    public void File_OfAnotherForm_IsRefusedByName(string path, string text) =>
        new CatalogueTexts().With(path, text).Read().Issues.ShouldContain(i => i.File == path);

    [Fact]
    public void Value_VeryLong_IsToldInBrief() =>
        new CatalogueTexts().Changing("municipality.json", "\"name\": \"Proefstad\"", $"\"name\": [\"{new string('x', 5000)}\"]").Issue()
            .Values[0].Length.ShouldBeLessThan(100);
}
