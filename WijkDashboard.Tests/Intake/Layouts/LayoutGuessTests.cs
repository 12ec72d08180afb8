using System.Globalization;
using System.Resources;
using CsCheck;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Intake.Files;
using WijkDashboard.Support;

namespace WijkDashboard.Intake.Layouts;

/// <summary>Files as partners of Gouda could send them, guessed with the catalogue of Gouda.</summary>
public sealed class LayoutGuessTests
{
    private static readonly MunicipalityFolder Gouda = CatalogueReader.Read(CatalogueFolder.Read(Path.Combine(Repository.Data, "gouda"))).Folder!;
    private static readonly FileShape Csv = new() { Format = FileFormat.Csv };

    [Fact]
    public async Task WideFile_WithCodesAndYears_IsWhole()
    {
        var guess = await GuessAsync("politie", """
            Wijkcode;Wijknaam;Jaar;Woninginbraak;Fietsdiefstal;Totaal misdrijven
            WK051301;Binnenstad;2016;49;120;1307
            WK051302;De Korte Akkeren;2016;.;85;702
            """);

        guess.Questions.ShouldBeEmpty();
        var layout = guess.Layout;
        (layout.Shape, layout.AreaColumn, layout.AreaBy, layout.PeriodColumn).ShouldBe((LayoutShape.Wide, "Wijkcode", AreaBy.Code, "Jaar"));
        layout.Indicators.ShouldBe(new Dictionary<string, string> { ["Woninginbraak"] = "woninginbraak", ["Fietsdiefstal"] = "fietsdiefstal", ["Totaal misdrijven"] = "misdrijven" });
        layout.Ignored.ShouldBe(["Wijknaam"]);
        layout.Missing.ShouldBe(["."]);
        layout.ThousandsMark.ShouldBeNull();
        guess.Columns.Select(column => (column.Heading, column.Role, column.Reason)).ShouldBe(
        [
            ("Wijkcode", ColumnRole.Area, GuessReason.AreaCodes),
            ("Wijknaam", ColumnRole.Ignored, GuessReason.AreaAgain),
            ("Jaar", ColumnRole.Period, GuessReason.PeriodValues),
            ("Woninginbraak", ColumnRole.Figure, GuessReason.SameName),
            ("Fietsdiefstal", ColumnRole.Figure, GuessReason.SameName),
            ("Totaal misdrijven", ColumnRole.Figure, GuessReason.SameName),
        ]);
    }

    [Fact]
    public async Task LongFile_IsSeenByItsNames()
    {
        var guess = await GuessAsync("politie", """
            gebied;periode;delict;aantal
            WK051301;2016;Woninginbraak;49
            WK051301;2016;Fietsdiefstal;120
            WK051302;2016;Woninginbraak;12
            WK051302;2016;Zakkenrollerij;3
            """);

        var layout = guess.Layout;
        (layout.Shape, layout.IndicatorColumn, layout.ValueColumn).ShouldBe((LayoutShape.Long, "delict", "aantal"));
        layout.Indicators.ShouldBe(new Dictionary<string, string> { ["Woninginbraak"] = "woninginbraak", ["Fietsdiefstal"] = "fietsdiefstal" });
        layout.IgnoresOthers.ShouldBeTrue();
    }

    [Fact]
    public async Task LongFile_WithCodesForFigures_AsksWhichTheyAre()
    {
        var guess = await GuessAsync("politie", """
            jaar;maand;wijkcode;buurtcode;delictcode;aantal
            2016;1;WK051302;BU05130200;104;0
            2016;1;WK051302;BU05130200;101;5
            2016;1;WK051302;BU05130201;104;2
            2016;2;WK051302;BU05130201;101;3
            """);

        var layout = guess.Layout;
        (layout.AreaColumn, layout.PeriodColumn, layout.MonthColumn).ShouldBe(("buurtcode", "jaar", "maand"));
        (layout.Shape, layout.IndicatorColumn, layout.ValueColumn).ShouldBe((LayoutShape.Long, "delictcode", "aantal"));
        guess.Questions.ShouldBe([GuessQuestion.Indicators]);
    }

    [Fact]
    public async Task Codes_WithoutTheirBeginning_GetTheOneThatFits() =>
        (await GuessAsync("politie", "code;jaar;Vernieling\n5130200;2016;3\n5130201;2016;4\n")).Layout.AreaPrefix.ShouldBe("BU0");

    [Fact]
    public async Task Names_AreFoundInTheRegister()
    {
        var guess = await GuessAsync("gemeente", "Waar;Wanneer jaar;Inwoners\nWijk 01 Binnenstad;2020;8.205\nBLOEMENDAAL;2020;9.650\nWestergouwe;2020;855\n");

        (guess.Layout.AreaColumn, guess.Layout.AreaBy).ShouldBe(("Waar", AreaBy.Name));
        guess.Columns[0].Reason.ShouldBe(GuessReason.AreaNames);
    }

    [Fact]
    public async Task NationalFile_IsReadForThisMunicipality()
    {
        var guess = await GuessAsync("gemeente", """
            ID,WijkenEnBuurten,Gemeentenaam_1,SoortRegio_2,AantalInwoners_5,k_65JaarOfOuder_12,HuishoudensTotaal_28
            0,NL00      ,Nederland      ,Land      ,17407585,3392555,7997800
            1,GM1680    ,Aa en Hunze    ,Gemeente  ,25445,6737,11160
            2,WK168000  ,Aa en Hunze    ,Wijk      ,3610,920,1565
            """, fileName: "kwb_2020_84799NED_TypedDataSet.csv", delimiter: ',');

        var layout = guess.Layout;
        (layout.AreaColumn, layout.SkipsElsewhere, layout.FixedPeriod).ShouldBe(("WijkenEnBuurten", true, "2020"));
        layout.Levels.ShouldBeEmpty();
        // Above 100 it can be no percentage of people over 65.
        layout.Indicators.ShouldBe(new Dictionary<string, string> { ["AantalInwoners_5"] = "inwoners", ["HuishoudensTotaal_28"] = "huishoudens" });
        guess.Columns[0].Reason.ShouldBe(GuessReason.CountsRows);
        guess.Notes.ShouldContain(new GuessNote(GuessReason.PeriodInFileName, "2020"));
    }

    [Fact]
    public async Task Columns_WithAYearEach_AreOneIndicator()
    {
        var guess = await GuessAsync("gemeente", "Wijk;Inwoners 2019;Inwoners 2020\nWK051301;7.900;8.205\nWK051309;115;855\n");

        guess.Layout.ColumnPeriods.ShouldBe(new Dictionary<string, string> { ["Inwoners 2019"] = "2019", ["Inwoners 2020"] = "2020" });
        guess.Layout.Indicators.Values.ShouldBe(["inwoners", "inwoners"]);
        guess.Layout.ThousandsMark.ShouldBe('.');
    }

    [Theory]
    [InlineData("850|1.307|12.100", ',', '.')] // small numbers without, large ones with: thousands
    [InlineData("4.271|4.303|4.311", ',', null)] // three decimals each: no thousands, and nobody says which mark it is
    [InlineData("0.168|0.201", '.', null)]
    [InlineData("12.5|13.2", '.', null)]
    [InlineData("1.307,50|12,25", ',', '.')]
    [InlineData("1,307.50|12.25", '.', ',')]
    [InlineData("1 307|12 100", ',', ' ')]
    [InlineData("1.234.567|12", ',', '.')]
    [InlineData("12|13", ',', null)]
    [InlineData("12,5 %|13,2 %", ',', null)]
    public void Marks_OfTheFigures_AreSeen(string figures, char decimalMark, char? thousandsMark)
    {
        var guess = NumberGuess.Of([new ColumnProfile(0, "Aantal", figures.Split('|'))], usual: ',');

        (guess.DecimalMark, guess.ThousandsMark).ShouldBe((decimalMark, thousandsMark));
        guess.Units.ShouldBe(figures.Contains('%') ? ["%"] : []);
    }

    [Fact]
    public void Words_ForNoFigure_AreSeen() =>
        NumberGuess.Of([new ColumnProfile(0, "Aantal", ["12", ".", "x", "-99999999", "-99995.0", "n.b.", "7"])], usual: ',')
            .Missing.ShouldBe([".", "x", "-99999999", "-99995.0", "n.b."]);

    [Fact]
    public async Task Heading_ThatAnEarlierLayoutReads_IsReadTheSame()
    {
        var earlier = LayoutSamples.Wide with { Indicators = new Dictionary<string, string> { ["Code 104"] = "woninginbraak" } };

        var guess = await GuessAsync("politie", "Wijk;Jaar;Code 104\nWK051301;2016;49\n", earlier: [earlier]);

        guess.Columns[2].ShouldBe(new ColumnGuess("Code 104", ColumnRole.Figure, "woninginbraak", GuessReason.KnownHeading, "Woninginbraak"));
    }

    [Theory]
    [InlineData("maatschappelijk-werk", "PersonenPerSoortUitkeringBijstand_83", "bijstand")]
    [InlineData("maatschappelijk-werk", "PersonenPerSoortUitkeringAOW_86", "aow")]
    [InlineData("maatschappelijk-werk", "WW_UIT_TOT", "ww")]
    [InlineData("maatschappelijk-werk", "WmoClienten_89", "wmo")]
    [InlineData("maatschappelijk-werk", "Uitgaven", null)]
    [InlineData("gemeente", "AANT_INW", "inwoners")]
    [InlineData("gemeente", "a_inw", "inwoners")]
    [InlineData("gemeente", "aantal_inwoners", "inwoners")]
    [InlineData("gemeente", "Inwoners (aantal)", "inwoners")]
    [InlineData("gemeente", "P_65_EO_JR", "ouderen")]
    [InlineData("gemeente", "percentage_personen_65_jaar_en_ouder", "ouderen")]
    [InlineData("gemeente", "Mannen_6", null)]
    [InlineData("jeugdzorg", "TotaalJongerenMetJeugdzorgInNatura_1", "jeugdzorg")]
    [InlineData("politie", "AantalInwoners_5", null)] // of another partner
    public async Task Heading_OfAStatistic_IsRecognised(string partner, string heading, string? indicator) =>
        (await GuessAsync(partner, $"Wijk;Jaar;{heading}\nWK051301;2016;12\n")).Columns[2].IndicatorId.ShouldBe(indicator);

    [Fact]
    public async Task Dates_StandForPeriodsOfThePartner() =>
        (await GuessAsync("politie", "Wijk;Peildatum;Vernieling\nWK051301;1-1-2016;12\n")).Layout.DateGrain.ShouldBe(Grain.Year);

    [Fact]
    public async Task Periods_OfSeveralLengths_AreReadForTheOneThePartnerDeliversIn() =>
        (await GuessAsync("politie", "Wijk;Perioden;Vernieling\nWK051301;2016KW01;3\nWK051301;2016JJ00;12\n")).Layout.Grain.ShouldBe(Grain.Year);

    [Fact]
    public async Task File_ThatTellsNothing_AsksEverything() =>
        (await GuessAsync("politie", "a;b\nc;d\n")).Questions.ShouldBe([GuessQuestion.Area, GuessQuestion.Period, GuessQuestion.Indicators]);

    [Fact]
    public async Task File_WithHeadingsOnly_AsksAndDoesNotFail() =>
        (await GuessAsync("politie", "Wijk;Jaar;Vernieling\n")).Questions.ShouldContain(GuessQuestion.Area);

    [Fact]
    public async Task EveryPlannedFileOfGouda_IsGuessedAsItsOwnLayoutReadsIt()
    {
        foreach (var delivery in Gouda.Deliveries.DistinctBy(delivery => delivery.LayoutId))
        {
            var layout = Gouda.Layouts.Single(l => l.Id == delivery.LayoutId);
            var text = (await File.ReadAllTextAsync(Path.Combine(Repository.Data, "gouda", delivery.File), TestContext.Current.CancellationToken)).Replace(layout.File.Delimiter, ';');
            if (text.Contains('"')) continue;

            var guess = (await GuessAsync(delivery.PartnerId, text, delivery.File, layout.File.Delimiter)).Layout;

            (guess.AreaColumn, guess.Shape).ShouldBe((layout.AreaColumn, layout.Shape), delivery.File);
            (guess.PeriodColumn ?? guess.FixedPeriod).ShouldBe(layout.PeriodColumn ?? layout.FixedPeriod, delivery.File);
        }
    }

    /// <summary>Tables of anything: there is always a guess, and one without questions is a layout that the catalogue takes.</summary>
    [Fact]
    public void Guess_OfAnyTable_IsALayout()
    {
        string[] cells = ["", "WK051301", "BU05130100", "5130200", "GM0363", "NL00", "Binnenstad", "Noord", "2016", "2022KW03", "2022*", "1-1-2016", "9", "12", "1.307", "0,5", "12%", ".", "-99995", "Vernieling", "x;y"];
        string[] headings = ["", "Code", "Wijk", "Jaar", "maand", "kwartaal", "Vernieling", "Woninginbraak 2016", "Woninginbraak 2017", "delict", "aantal", "2016", "2017", "#2", "Code"];
        var column = Gen.Select(Gen.Int[0, headings.Length - 1], Gen.Int[0, cells.Length - 1].Array[8]).Select((heading, rows) => (Heading: headings[heading], Cells: rows.Select(row => cells[row]).ToArray()));

        column.Array[1, 7].Sample(table =>
        {
            var lines = Enumerable.Range(-1, 9).Select(row => string.Join(';', table.Select(c => row < 0 ? c.Heading : c.Cells[row].Replace(";", ","))));
            var guess = GuessAsync("politie", string.Join('\n', lines) + ";").GetAwaiter().GetResult();

            guess.Columns.Count.ShouldBe(table.Length);
            if (guess.Questions.Count == 0)
                LayoutFile.Import("x.json", LayoutFile.Export(guess.Layout), Gouda.Catalogue).Issues.ShouldBeEmpty(LayoutFile.Export(guess.Layout));
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("en")]
    public void Words_ForEveryReasonAndQuestion_AreThere(string culture)
    {
        var texts = new ResourceManager(typeof(GuessWording))
            .GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: false).ShouldNotBeNull();

        Enum.GetNames<GuessReason>().Concat(Enum.GetNames<GuessQuestion>().Select(question => $"Question.{question}"))
            .Where(name => string.IsNullOrEmpty(texts.GetString(name))).ShouldBeEmpty();
    }

    [Fact]
    public void Words_OfAGuess_SayWhichIndicator()
    {
        var guess = new ColumnGuess("AANT_INW", ColumnRole.Figure, "inwoners", GuessReason.SameName, "Inwoners");

        GuessWording.Of(guess, CultureInfo.GetCultureInfo("nl-NL")).ShouldBe("De kop is de naam van Inwoners.");
        GuessWording.Of(GuessQuestion.Period, CultureInfo.GetCultureInfo("en-GB")).ShouldBe("Which period is this file about?");
    }

    private static async Task<LayoutGuess> GuessAsync(
        string partner, string text, string fileName = "", char delimiter = ';', IReadOnlyList<Layout>? earlier = null)
    {
        await using var table = new TextTable(text.Contains(';') ? text : text.Replace(delimiter, ';'));
        var sample = await LayoutSample.TakeAsync(table, new PersonalDataScan(table.Headings), TestContext.Current.CancellationToken);
        return LayoutGuess.From(sample, Csv with { Delimiter = delimiter }, Gouda.Catalogue, partner, fileName, earlier);
    }
}
