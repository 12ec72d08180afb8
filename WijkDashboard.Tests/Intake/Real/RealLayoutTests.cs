using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Intake.Files;
using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Intake.Real;

/// <summary>
/// Every file that Dutch partners and CBS really give, read by a layout that is nothing but data (<c>Layouts/</c>). The expected figures
/// were counted and summed by another program: figures + missing ones = sum, of figures to six decimals, as they are kept.
/// </summary>
public sealed class RealLayoutTests
{
    [Theory]
    [InlineData("statline-ses-woa", "GM0363", "statline-ses-woa-2019.csv", "huishoudens 12 + 0 = 9900; laag-opgeleid 10 + 2 = 124; ses-woa 10 + 2 = 0.188")]
    [InlineData("statline-jeugdzorg", "NL00/names", "statline-jeugdzorg-2022.csv", "jeugdhulp 13 + 0 = 171.2; jeugdreclassering 8 + 5 = 2.6")]
    [InlineData("statline-misdrijven", "NL00/names", "statline-misdrijven-2024.csv", "misdrijven 8 + 0 = 815568")]
    [InlineData("untyped-85335ned", "NL00", "untyped-85335ned-2022.csv", "jeugdzorg 9 + 0 = 471655; jeugdzorg-18-22 9 + 0 = 17750")]
    [InlineData("leefbaarometer-3", "GM0362", "leefbaarometer3-2014-2022.csv", "afwijking 11 + 0 = 2.15051; leefbaarometer 11 + 0 = 47.275424; onveiligheid 11 + 0 = 0.389669")]
    [InlineData("pdok-buurten", "GM0308", "pdok-buurten-2024.geojson", "inwoners 2 + 0 = 2835; jeugdzorg-deel 0 + 2 = 0; ouderen 2 + 0 = 57")]
    [InlineData("kwb-2015-gemeente", "gouda", "kwb-2015.csv", "eenpersoonshuishoudens 11 + 0 = 439; huishoudens 11 + 0 = 33170; inwoners 11 + 0 = 73640; kinderen 11 + 0 = 171; ouderen 11 + 0 = 184")]
    [InlineData("kwb-2015-werk", "gouda", "kwb-2015.csv", "aow 11 + 0 = 12600; arbeidsongeschikt 11 + 0 = 3350; bijstand 11 + 0 = 1950; ww 11 + 0 = 1750")]
    [InlineData("kwb-2020", "gouda", "v3-typed-84799ned.json", "huishoudens 2 + 0 = 5465; inwoners 2 + 0 = 9715")]
    [InlineData("kwb-jeugdzorg", "gouda", "kwb-2021-wijken.csv", "jeugdzorg 2 + 0 = 435")]
    [InlineData("kwb-wmo-2021", "gouda", "kwb-2021-wijken.csv", "bijstand 2 + 0 = 590; wmo 2 + 0 = 1360")]
    [InlineData("jeugdhulp-scp", "gouda", "jeugdhulp-scp-2017.csv", "jeugdhulp 8 + 1 = 77.443; jeugdhulp-verwacht 9 + 0 = 87.86")]
    [InlineData("leefbaarometer-2", "gouda", "leefbaarometer2-klassen.csv", "leefbaarometer 44 + 1 = 260")]
    [InlineData("politie-maand", "gouda/month", "politie-maand.csv", "fietsdiefstal 12 + 0 = 25; woninginbraak 12 + 0 = 39")]
    [InlineData("politie-jaar", "gouda", "politie-jaar.csv", "fietsdiefstal 2 + 0 = 173; vernieling 2 + 0 = 307; winkeldiefstal 2 + 0 = 36; woninginbraak 2 + 0 = 148")]
    [InlineData("kaart", "gouda", "kaart-wijken-2015.geojson", "inwoners 3 + 0 = 26965")]
    [InlineData("banen-80137ned", "NL00", "v3-typed-80137ned.json", "banen 5 + 0 = 37695; uurloon 5 + 0 = 125.5")]
    [InlineData("vacatures-83599ned", "NL00", "v3-untyped-83599ned-page-1.json+v3-untyped-83599ned-page-2.json", "vacatures 6 + 0 = 777.7")]
    [InlineData("ziekteverzuim-80072ned", "NL00", "v4-observations-80072ned.json", "ziekteverzuim 10 + 0 = 47.3")]
    public async Task Excerpt_IsReadByItsLayout(string layout, string municipality, string file, string expected) =>
        await ReadsAsync(layout, municipality, RealFile.Excerpt(file), expected);

    [Theory]
    [InlineData("statline-ses-woa", "GM0363", "formaten/statline_csv_SES_WOA_Amsterdam_2019.csv", "huishoudens 578 + 0 = 914200; laag-opgeleid 488 + 90 = 9331.5; ses-woa 488 + 90 = -28.516")]
    [InlineData("statline-jeugdzorg", "NL00/names", "formaten/statline_csv_Indicatoren_jeugdzorg_gemeenten_2022.csv", "jeugdhulp 346 + 10 = 4473.7; jeugdreclassering 187 + 169 = 60.1")]
    [InlineData("statline-misdrijven", "NL00/names", "formaten/statline_csv_Misdrijven_gemeenten_2024.csv", "misdrijven 344 + 0 = 1611118")]
    [InlineData("untyped-85335ned", "NL00", "formaten/untyped_85335NED_jeugdzorg_gemeenten_2022.csv", "jeugdzorg 346 + 0 = 923940; jeugdzorg-18-22 307 + 39 = 34710")]
    [InlineData("leefbaarometer-3", "GM0362", "formaten/leefbaarometer3_amstelveen_wijken_2014_2022.csv", "afwijking 56 + 0 = 5.918661; leefbaarometer 56 + 0 = 235.645492; onveiligheid 56 + 0 = 1.571994")]
    [InlineData("pdok-buurten", "GM0308", "formaten/pdok_baarn_buurten_2024.geojson", "inwoners 21 + 0 = 25065; jeugdzorg-deel 0 + 21 = 0; ouderen 21 + 0 = 629")]
    [InlineData("kwb-2015-gemeente", "gouda", "gouda/kwb_2015_wijken_buurten.csv", "eenpersoonshuishoudens 56 + 0 = 1853; huishoudens 56 + 0 = 63125; inwoners 56 + 0 = 142090; kinderen 56 + 0 = 962; ouderen 56 + 0 = 997")]
    [InlineData("kwb-2015-werk", "gouda", "gouda/kwb_2015_wijken_buurten.csv", "aow 53 + 3 = 24320; arbeidsongeschikt 53 + 3 = 6370; bijstand 53 + 3 = 3740; ww 53 + 3 = 3410")]
    [InlineData("kwb-2020", "gouda", "gouda/kwb_2020_84799NED_TypedDataSet.json", "huishoudens 60 + 0 = 66845; inwoners 60 + 0 = 146730")]
    [InlineData("kwb-2020-land", "gouda", "landelijk/kwb_2020_84799NED_TypedDataSet.csv.gz", "aow 55 + 5 = 25990; arbeidsongeschikt 55 + 5 = 6170; bijstand 55 + 5 = 3590; ww 55 + 5 = 1950")]
    [InlineData("kwb-jeugdzorg", "gouda", "gouda/kwb_jeugdzorg_wmo_2021_wijken.csv", "jeugdzorg 9 + 0 = 2120")]
    [InlineData("kwb-jeugdzorg", "gouda", "gouda/kwb_jeugdzorg_wmo_2022_wijken.csv", "jeugdzorg 9 + 0 = 2060")]
    [InlineData("kwb-wmo-2021", "gouda", "gouda/kwb_jeugdzorg_wmo_2021_wijken.csv", "bijstand 9 + 0 = 1870; wmo 9 + 0 = 5075")]
    [InlineData("jeugdhulp-scp", "gouda", "gouda/jeugdhulp_scp_2017_wijken.csv", "jeugdhulp 8 + 1 = 77.443; jeugdhulp-verwacht 9 + 0 = 87.86")]
    [InlineData("leefbaarometer-2", "gouda", "gouda/leefbaarometer2_klassen_2002_2016_wijken.csv", "leefbaarometer 44 + 1 = 260")]
    [InlineData("politie-maand", "gouda/month", "gouda/politie_maand_2011_2017_buurten.csv", "fietsdiefstal 3444 + 0 = 2404; woninginbraak 3444 + 0 = 3970")]
    [InlineData("politie-jaar", "gouda", "gouda/politie_jaar_2011_2017_wijken.csv", "fietsdiefstal 48 + 0 = 2169; vernieling 48 + 0 = 4120; winkeldiefstal 48 + 0 = 505; woninginbraak 48 + 0 = 3511")]
    [InlineData("kaart", "gouda", "gouda/wijken_2015.geojson", "inwoners 9 + 0 = 71090")]
    [InlineData("kaart", "gouda", "gouda/buurten_2015.geojson", "inwoners 47 + 0 = 71000")]
    [InlineData("kaart", "gouda", "gouda/wijken_2022.geojson", "inwoners 9 + 0 = 74095")]
    [InlineData("kaart", "gouda", "landelijk/wijken_2015.geojson.gz", "inwoners 9 + 0 = 71090")]
    [InlineData("kaart", "gouda", "landelijk/buurten_2015.geojson.gz", "inwoners 47 + 0 = 71000")]
    [InlineData("banen-80137ned", "NL00", "odata/v3/meta_8.json", "banen 5 + 0 = 37695; uurloon 5 + 0 = 125.5")]
    [InlineData("vacatures-83599ned", "NL00", "odata/v3/tables_2.json+odata/v3/tables_3.json", "vacatures 38 + 0 = 6369.9")]
    [InlineData("ziekteverzuim-80072ned", "NL00", "odata/v4/meta_4.json", "ziekteverzuim 97 + 0 = 429.5")]
    public async Task WholeFile_IsReadByItsLayout(string layout, string municipality, string file, string expected) =>
        await ReadsAsync(layout, municipality, RealFile.Whole(file), expected);

    /// <summary>Next time the same kind of file is recognised: among all layouts of that partner it is its own.</summary>
    [Theory]
    [InlineData("statline-ses-woa", "NL00", "statline-ses-woa-2019.csv")]
    [InlineData("statline-jeugdzorg", "NL00", "statline-jeugdzorg-2022.csv")]
    [InlineData("statline-misdrijven", "NL00", "statline-misdrijven-2024.csv")]
    [InlineData("untyped-85335ned", "NL00", "untyped-85335ned-2022.csv")]
    [InlineData("leefbaarometer-3", "NL00", "leefbaarometer3-2014-2022.csv")]
    [InlineData("pdok-buurten", "NL00", "pdok-buurten-2024.geojson")]
    [InlineData("kwb-2015-gemeente", "gouda", "kwb-2015.csv")]
    [InlineData("kwb-2020", "gouda", "v3-typed-84799ned.json")]
    [InlineData("kwb-jeugdzorg", "gouda", "kwb-2021-wijken.csv")]
    [InlineData("kwb-wmo-2021", "gouda", "kwb-2021-wijken.csv")]
    [InlineData("jeugdhulp-scp", "gouda", "jeugdhulp-scp-2017.csv")]
    [InlineData("leefbaarometer-2", "gouda", "leefbaarometer2-klassen.csv")]
    [InlineData("politie-maand", "gouda", "politie-maand.csv")]
    [InlineData("politie-jaar", "gouda", "politie-jaar.csv")]
    [InlineData("kaart", "gouda", "kaart-wijken-2015.geojson")]
    [InlineData("banen-80137ned", "NL00", "v3-typed-80137ned.json")]
    [InlineData("ziekteverzuim-80072ned", "NL00", "v4-observations-80072ned.json")]
    public async Task Excerpt_IsRecognised(string name, string municipality, string file)
    {
        var excerpt = RealFile.Excerpt(file);
        var catalogue = RealCatalogues.Of(municipality, excerpt);
        var partner = RealFile.Layout(name, catalogue).PartnerId;
        var layouts = RealFile.Layouts(catalogue).Where(layout => layout.PartnerId == partner).ToArray();
        layouts.Length.ShouldBeGreaterThan(1);
        var shape = await excerpt.ShapeAsync(TestContext.Current.CancellationToken);
        await using var table = await excerpt.OpenAsync(shape, TestContext.Current.CancellationToken);

        var match = LayoutMatch.Find(table.Headings, shape, layouts).ShouldNotBeNull();

        (match.Layout.Id, match.IsExact).ShouldBe((name, true));
        match.Adapted.File.ShouldBe(shape);
    }

    /// <summary>What a manager who drops the file sees at once; indicators are those of Gouda, or made up ones with names of their own.</summary>
    [Theory]
    [InlineData("gemeente", "gouda", "kwb-2015.csv", "Wide; code by Code; jaar; . ; AANT_INW=inwoners, P_00_14_JR=kinderen, P_65_EO_JR=ouderen, AANTAL_HH=huishoudens; ")]
    [InlineData("gemeente", "gouda", "v3-typed-84799ned.json", "Wide; WijkenEnBuurten by Code; 2020; . ; AantalInwoners_5=inwoners, HuishoudensTotaal_28=huishoudens; ")]
    [InlineData("maatschappelijk-werk", "gouda", "v3-typed-84799ned.json", "Wide; WijkenEnBuurten by Code; 2020; . ; PersonenPerSoortUitkeringBijstand_83=bijstand, PersonenPerSoortUitkeringAO_84=arbeidsongeschikt, PersonenPerSoortUitkeringWW_85=ww, PersonenPerSoortUitkeringAOW_86=aow; ")]
    [InlineData("jeugdzorg", "gouda", "kwb-2021-wijken.csv", "Wide; gwb_code_10 by Code; Perioden; . ; TotaalJongerenMetJeugdzorgInNatura_1=jeugdzorg; ")]
    [InlineData("politie", "gouda", "politie-maand.csv", "Long; buurtcode by Code; jaar+maand; . ; ; Indicators")]
    [InlineData("politie", "gouda", "politie-jaar.csv", "Long; wijkcode by Code; jaar; . ; Shoplifting=winkeldiefstal, Vandalism=vernieling, Burglary (both attempted and successful)=woninginbraak; ")]
    [InlineData("gemeente", "gouda", "kaart-wijken-2015.geojson", "Wide; statcode by Code; jaar; . ; inwoners=inwoners; ")]
    [InlineData("cbs", "GM0363", "statline-ses-woa-2019.csv", "Wide; Regiocode (gemeente, wijk, buurt) (code) by Code; Perioden; . ; Particuliere huishoudens (Aantal)=huishoudens, SES-WOA/Totaalscore/Gemiddelde score (Getal)=ses-woa; ")]
    [InlineData("cbs", "NL00/names", "statline-jeugdzorg-2022.csv", "Wide; Regio's by Name; Perioden; , ; Jongeren met jeugdhulp in natura (% (zie toelichting))=jeugdhulp, Jongeren met jeugdreclassering (% (zie toelichting))=jeugdreclassering; ")]
    [InlineData("cbs", "NL00/names", "statline-misdrijven-2024.csv", "Wide; Onderwerp | Perioden | Regio's by Name; 2024; , ; Geregistreerde misdrijven | 2024 | aantal=misdrijven; ")]
    [InlineData("cbs", "NL00", "untyped-85335ned-2022.csv", "Wide; Wijken by Code; Perioden; . ; TotaalJongerenMetJeugdzorgInNatura_1=jeugdzorg; ")]
    [InlineData("cbs", "GM0308", "pdok-buurten-2024.geojson", "Wide; buurtcode by Code; jaar; . ; aantal_inwoners=inwoners, aantal_huishoudens=huishoudens, aantal_jongeren_met_jeugdzorg_in_natura=jeugdzorg; ")]
    public async Task Excerpt_IsGuessed(string partner, string municipality, string file, string expected)
    {
        var excerpt = RealFile.Excerpt(file);
        var shape = await excerpt.ShapeAsync(TestContext.Current.CancellationToken);
        await using var table = await excerpt.OpenAsync(shape, TestContext.Current.CancellationToken);
        var sample = await LayoutSample.TakeAsync(table, new PersonalDataScan(table.Headings), TestContext.Current.CancellationToken);

        var guess = LayoutGuess.From(sample, shape, RealCatalogues.Of(municipality, excerpt), partner, file == "v3-typed-84799ned.json" ? "kwb_2020.json" : file);

        var layout = guess.Layout;
        var period = string.Join('+', new[] { layout.PeriodColumn ?? layout.FixedPeriod, layout.QuarterColumn, layout.MonthColumn }.OfType<string>());
        var figures = string.Join(", ", layout.Indicators.Select(figure => $"{figure.Key}={figure.Value}"));
        $"{layout.Shape}; {layout.AreaColumn} by {layout.AreaBy}; {period}; {layout.DecimalMark} {layout.ThousandsMark}; {figures}; {string.Join(", ", guess.Questions)}"
            .ShouldBe(expected);
    }

    /// <summary>Files in the same folders that hold no figures of areas: no layout reads them, and they say why.</summary>
    [Theory]
    [InlineData("formaten/politie_soortmisdrijf_codes.csv", "gouda", "Area, Period, Indicators")]
    [InlineData("gouda/politie_buurtnamen.csv", "gouda", "Period, Indicators")]
    [InlineData("landelijk/kwb_2020_84799NED_WijkenEnBuurten.csv.gz", "gouda", "Indicators")]
    public async Task WholeFile_WithoutFigures_AsksForThem(string path, string municipality, string questions)
    {
        var file = RealFile.Whole(path);
        var shape = await file.ShapeAsync(TestContext.Current.CancellationToken);
        await using var table = await file.OpenAsync(shape, TestContext.Current.CancellationToken);
        var sample = await LayoutSample.TakeAsync(table, new PersonalDataScan(table.Headings), TestContext.Current.CancellationToken);

        var guess = LayoutGuess.From(sample, shape, RealCatalogues.Of(municipality, file), "politie", path);

        string.Join(", ", guess.Questions).ShouldBe(questions);
    }

    [Theory]
    [InlineData("politie-jaar", "gouda", "formaten/politie_soortmisdrijf_codes.csv", "MissingColumn × 4; UnknownColumn × 1")]
    [InlineData("politie-maand", "gouda/month", "gouda/politie_buurtnamen.csv", "MissingColumn × 4; UnknownColumn × 1")]
    [InlineData("kwb-2020-land", "gouda", "landelijk/kwb_2020_84799NED_WijkenEnBuurten.csv.gz", "MissingColumn × 5")]
    [InlineData("vacatures-83599ned", "NL00", "odata/v3/tables_3.json", "EmptyFile × 1")] // the last page alone has provinces only
    public async Task WholeFile_OfAnotherKind_IsRefused(string layout, string municipality, string path, string expected) =>
        await ReadsAsync(layout, municipality, RealFile.Whole(path), expected);

    [Theory]
    [InlineData("vacatures-83599ned", "NL00", "odata/v3/tables_2.json", FileFault.Incomplete)]
    [InlineData("kwb-2020", "gouda", "gouda/politie_ruw_2016/51302.json", FileFault.NoFigures)]
    [InlineData("kwb-2020", "gouda", "landelijk/kwb_2020_84799NED_DataProperties.json", FileFault.NoFigures)]
    public async Task WholeFile_ThatIsNoTable_IsRefused(string layout, string municipality, string path, FileFault fault)
    {
        var file = RealFile.Whole(path);

        (await Should.ThrowAsync<UnreadableFileException>(() => ReadsAsync(layout, municipality, file, string.Empty))).Fault.ShouldBe(fault);
    }

    private static async Task ReadsAsync(string layout, string municipality, RealFile file, string expected)
    {
        var catalogue = RealCatalogues.Of(municipality, file);

        (await file.DeliveredAsync(RealFile.Layout(layout, catalogue), catalogue, TestContext.Current.CancellationToken)).ShouldBe(expected);
    }
}
