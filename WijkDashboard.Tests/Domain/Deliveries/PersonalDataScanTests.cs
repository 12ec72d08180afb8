using System.Globalization;
using WijkDashboard.Domain.Deliveries.PersonalData;

namespace WijkDashboard.Domain.Deliveries;

/// <summary>Files as partners send them, the names, numbers and addresses in them made up.</summary>
public sealed class PersonalDataScanTests
{
    private static readonly string[] Districts = ["WK051301", "WK051302", "WK051303", "WK051304", "WK051305", "WK051306"];

    [Fact]
    public void YouthCareList_WithClientsAndBirthDates_IsFoundInItsFirstRow() =>
        ScanOf.Csv(
            """
            achternaam;voorletters;geboortedatum;wijk;voorziening
            Verschoor;A.B.;12-03-2010;WK051302;Jeugdhulp ambulant
            Kortenoever;C.;03-11-2008;WK051303;Pleegzorg
            """).ShouldBe(Found(PersonalDataKind.NameWithBirthDate, "voorletters", 2, 2));

    [Fact]
    public void YouthCareList_WithoutNames_HasARowForEachPerson() =>
        ScanOf.Csv(
            """
            wijk;geb.datum;voorziening
            WK051302;;Jeugdhulp ambulant
            WK051303;2008-11-03;Pleegzorg
            """).ShouldBe(Found(PersonalDataKind.OneRowPerPerson, "geb.datum", 3, 2));

    [Theory]
    [InlineData("Melding overlast; BSN 111222333 gebeld", PersonalDataKind.CitizenServiceNumber)]
    [InlineData("bsn melder: 1234.56.782", PersonalDataKind.CitizenServiceNumber)]
    [InlineData("123456782 (bsn van moeder)", PersonalDataKind.CitizenServiceNumber)]
    [InlineData("teruggemaild naar k.oudshoorn@kpnmail.nl", PersonalDataKind.Email)]
    [InlineData("melder bereikbaar op 06-12345678", PersonalDataKind.Telephone)]
    [InlineData("melder bereikbaar op 0612345678", PersonalDataKind.Telephone)]
    [InlineData("bel 0182123456 na 17 uur", PersonalDataKind.Telephone)]
    [InlineData("tel. +31 182 12 34 56", PersonalDataKind.Telephone)]
    [InlineData("schade overmaken op NL91 ABNA 0417 1643 00", PersonalDataKind.Iban)]
    [InlineData("aangetroffen bij 2801 AB 12", PersonalDataKind.PostcodeWithHouseNumber)]
    [InlineData("Van der Palmstraat 112, 2801AB Gouda", PersonalDataKind.PostcodeWithHouseNumber)]
    [InlineData("dhr. Oudshoorn wil anoniem blijven", PersonalDataKind.FreeTextWithNames)]
    [InlineData("gesproken met K. Oudshoorn en haar zus", PersonalDataKind.FreeTextWithNames)]
    [InlineData("verdachte Mohamed Bouzid aangehouden", PersonalDataKind.FreeTextWithNames)]
    [InlineData("verdachte geb. 12-03-1980, geen vaste woonplaats", PersonalDataKind.NameWithBirthDate)]
    public void OneRemark_AmongAThousandIncidents_IsFoundInItsRow(string remark, PersonalDataKind kind)
    {
        const int Place = 617;
        var rows = Enumerable.Range(0, 1000).Select(i => new[] { $"{i + 1}", "2016", Districts[i % 6], "vernieling", i == Place ? remark : i % 3 == 0 ? "ruit ingegooid, geen daders bekend" : "" });

        ScanOf.Table(["nr", "jaar", "wijk", "delict", "kolom5"], rows).ShouldBe(Found(kind, "kolom5", Place + 2, 5));
    }

    [Theory]
    [InlineData("123456782")]
    [InlineData("123.456.782")]
    [InlineData("123 456 782")]
    [InlineData("12345672")]
    [InlineData("123456782.0")]
    public void OneNumber_UnderAHeadingThatSaysBsn_IsEnough(string number) =>
        ScanOf.Csv($"wijk;Burgerservicenr.\nWK051301;\nWK051302;{number}").ShouldBe(Found(PersonalDataKind.CitizenServiceNumber, "Burgerservicenr.", 3, 2));

    [Fact]
    public void SocialWorkList_OfNumbersUnderAnInnocentHeading_IsFoundAtTheFirst()
    {
        var numbers = Numbers(30);
        var rows = Enumerable.Range(0, 30).Select(i => new[] { Districts[i % 6], i < 4 ? "" : numbers[i].ToString(CultureInfo.InvariantCulture), "schulden" });

        ScanOf.Table(["kolom1", "kolom2", "kolom3"], rows).ShouldBe(Found(PersonalDataKind.CitizenServiceNumber, "kolom2", 6, 2));
    }

    [Fact]
    public void ShortList_OfFiveNumbers_IsFoundAtTheEnd() =>
        ScanOf.Column("kolom1", Numbers(5).Select(n => $"{n}")).ShouldBe(Found(PersonalDataKind.CitizenServiceNumber, "kolom1", 2, 1));

    [Fact]
    public void TelephoneList_WithoutSeparators_IsFoundByItsColumn()
    {
        string[] numbers = ["0612345678", "0182123456", "0104567890", "0653219876", "0623456789", "0348123456"];

        ScanOf.Column("kolom1", numbers).ShouldBe(Found(PersonalDataKind.Telephone, "kolom1", 2, 1));
    }

    [Fact]
    public void TelephoneList_ThatLostItsZeros_IsFoundByItsColumn() =>
        ScanOf.Column("kolom1", Enumerable.Range(0, 40).Select(i => $"{610_000_000 + (i * 1_234_567)}"))!.Kind.ShouldBe(PersonalDataKind.Telephone);

    [Theory]
    [InlineData("0612345678")]
    [InlineData("612345678")]
    [InlineData("0182123456")]
    [InlineData("182123456")]
    public void OneTelephone_UnderAHeadingThatSaysSo_IsEnough(string number) =>
        ScanOf.Csv($"wijk;Telefoonnummer\nWK051301;{number}").ShouldBe(Found(PersonalDataKind.Telephone, "Telefoonnummer", 2, 2));

    [Fact]
    public void Telephone_AloneInAColumnOfOtherThings_IsFound() =>
        ScanOf.Column("bijzonderheden", ["geen", "geen", "0612345678", "onbekend"]).ShouldBe(Found(PersonalDataKind.Telephone, "bijzonderheden", 4, 1));

    [Fact]
    public void Telephone_AloneInAnEmptyColumn_IsFound() =>
        ScanOf.Table(["wijk", "kolom2"], Enumerable.Range(0, 50).Select(i => new[] { Districts[i % 6], i == 20 ? "0612345678" : "" })).ShouldBe(Found(PersonalDataKind.Telephone, "kolom2", 22, 2));

    [Theory]
    [InlineData("postcode;huisnummer\n2801 AB;12")]
    [InlineData("PC6;huisnr\n2801AB;12a")]
    [InlineData("kolom1;adres\n2801AB;Dorpsstraat 12")]
    [InlineData("straat;huisnummer\nDorpsstraat;12")]
    [InlineData("kolom1;kolom2\n;\n2801AB;12\n2801AC;3\n2801AD;14a\n2802AB;7")]
    [InlineData("kolom1\n2801AB12\n2802AC3\n2803AD114\n2801AB7\n2805XX1a\n2806AA9")]
    [InlineData("kolom1\nDorpsstraat 12\nKerkweg 3\nMarktplein 114\nStationsweg 7a\nKerkweg 1\nLangegracht 9")]
    [InlineData("adres\n2801AB12")]
    public void Addresses_InOneColumnOrTwo_AreFound(string csv) => ScanOf.Csv(csv)!.Kind.ShouldBe(PersonalDataKind.PostcodeWithHouseNumber);

    [Theory]
    [InlineData("J. Jansen", "M.A. de Vries", "P. van Dijk", "K. Bakker", "A. El Amrani", "T. Yilmaz")]
    [InlineData("Jansen, J.", "Vries, M.A. de", "Dijk, P. van", "Bakker, K.", "Oudshoorn, T.", "Verschoor, W.")]
    [InlineData("Jan Oudshoorn", "Maria Verschoor", "Fatima Bouzid", "Kees de Wit", "Chantal Kortenoever", "Gwendolyn Plasmeijer")]
    [InlineData("Jan", "Fatima", "Kees", "Mohamed", "Chantal", "Gwendolyn")]
    [InlineData("J. Oudshoorn", "K. Verschoor", "J. Plasmeijer", "W. Kortenoever", "K. Zandstra", "J. Verkaik")]
    public void Names_UnderAnInnocentHeading_AreFound(params string[] names) =>
        ScanOf.Column("kolom1", names).ShouldBe(Found(PersonalDataKind.FreeTextWithNames, "kolom1", 2, 1));

    [Fact]
    public void Surnames_BesideSexAndAge_AreFound() =>
        ScanOf.Csv(
            """
            kolom1;geslacht;leeftijd
            Jansen;m;14
            Oudshoorn;v;9
            de Vries;v;16
            Verschoor;m;12
            Bakker;m;11
            van der Heijden;v;17
            """).ShouldBe(Found(PersonalDataKind.FreeTextWithNames, "kolom1", 2, 1));

    [Fact]
    public void Names_BesideDaysUnderInnocentHeadings_AreNamesWithBirthDates() =>
        ScanOf.Csv(
            """
            kolom1;kolom2
            Jan Oudshoorn;12-03-2004
            Maria Verschoor;17-08-1956
            Fatima Bouzid;28-02-1987
            """)!.Kind.ShouldBe(PersonalDataKind.NameWithBirthDate);

    [Fact]
    public void BirthDates_UnderAnInnocentHeading_AreFoundByTheirSpread()
    {
        var rows = Enumerable.Range(0, 60).Select(i => new[] { Districts[i % 6], new DateOnly(1940, 1, 2).AddDays(i * 7919 % 28_000).ToString("dd-MM-yyyy", CultureInfo.InvariantCulture) });

        ScanOf.Table(["kolom1", "kolom2"], rows).ShouldBe(Found(PersonalDataKind.OneRowPerPerson, "kolom2", 0, 2));
    }

    [Fact]
    public void ClientList_WithNumbersOfTheirOwn_HasARowForEachPerson() =>
        ScanOf.Csv("cliëntnummer;wijk;product\nC0012;WK051301;45A48\nC0013;WK051301;45A48\nC0014;WK051302;45A53")
            .ShouldBe(Found(PersonalDataKind.OneRowPerPerson, "cliëntnummer", 0, 1));

    [Fact]
    public void Persons_WithSexAndAgeAndNoCount_HaveARowEach() =>
        ScanOf.Csv("wijk;geslacht;leeftijd;hulpvorm\nWK051301;M;14;ambulant\nWK051301;V;9;ambulant\nWK051302;M;11;pleegzorg\nWK051302;M;14;ambulant\nWK051303;V;16;dagbesteding")
            .ShouldBe(Found(PersonalDataKind.OneRowPerPerson, "leeftijd", 0, 3));

    [Fact]
    public void Persons_UnderInnocentHeadings_ShowThemselvesByRowsThatAreAlike()
    {
        var rows = Enumerable.Range(0, 200).Select(i => new[] { $"{i + 1}", i * 7 % 3 == 0 ? "M" : "V", $"{4 + (i * i % 14)}", Districts[i * 5 % 6] });

        ScanOf.Table(["kolom1", "kolom2", "kolom3", "kolom4"], rows)!.Kind.ShouldBe(PersonalDataKind.OneRowPerPerson);
    }

    [Fact]
    public void Persons_WithACountOfTheirOwn_ShowThemselvesByRowsThatAreAlike()
    {
        var rows = Enumerable.Range(0, 80).Select(i => new[] { $"{7000 + (i * 13)}", i * 7 % 3 == 0 ? "man" : "vrouw", $"{4 + (i * i % 14)}", Districts[i * 5 % 6], $"{i * 31 % 23}" });

        ScanOf.Table(["id", "geslacht", "leeftijd", "wijk", "aantal gesprekken"], rows).ShouldBe(Found(PersonalDataKind.OneRowPerPerson, "leeftijd", 0, 3));
    }

    [Fact]
    public void Address_UnderARowOfFigures_IsNoColophon() =>
        ScanOf.Csv("wijk;aantal\nWK051301;12\nGemeente Gouda, Dorpsstraat 12, 2801 AB Gouda;13")!.Kind.ShouldBe(PersonalDataKind.PostcodeWithHouseNumber);

    [Fact]
    public void Courses_WithARowNumberAndTwoDays_HaveARowForEachPerson()
    {
        var rows = Enumerable.Range(0, 30).Select(i => new[] { $"{i + 1}", Day(i * 37 % 700), Day(800 + (i * 53 % 700)), Districts[i % 6] });

        ScanOf.Table(["nr", "startdatum", "einddatum", "wijk"], rows).ShouldBe(Found(PersonalDataKind.OneRowPerPerson, "startdatum", 0, 2));

        static string Day(int days) => new DateOnly(2020, 1, 6).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    [Fact]
    public void File_WithoutHeadings_ShowsNoneOfThem()
    {
        var finding = ScanOf.Csv("Verschoor;12-03-2010;k.verschoor@kpnmail.nl\nOudshoorn;03-11-2008;");

        finding.ShouldBe(Found(PersonalDataKind.Email, string.Empty, 0, 3));
    }

    [Fact]
    public void File_WithoutHeadings_AndNumbersOnly_IsFoundInItsRows()
    {
        var numbers = Numbers(20);
        var finding = ScanOf.Table([$"{numbers[0]}", "WK051301"], numbers[1..].Select(n => new[] { $"{n}", "WK051302" }));

        finding.ShouldBe(Found(PersonalDataKind.CitizenServiceNumber, string.Empty, 2, 1));
    }

    [Fact]
    public void Finding_OfAColumnWithoutHeading_HasItsNumber() =>
        ScanOf.Csv("wijk;\nWK051301;k.verschoor@kpnmail.nl").ShouldBe(Found(PersonalDataKind.Email, string.Empty, 2, 2));

    [Fact]
    public void Field_BeyondTheHeadings_IsLookedAtToo() =>
        ScanOf.Csv("wijk\nWK051301;12;;k.verschoor@kpnmail.nl").ShouldBe(Found(PersonalDataKind.Email, string.Empty, 2, 4));

    [Fact]
    public void Finding_Printed_NeverHoldsTheValue() =>
        ScanOf.Csv("wijk;opmerking\nWK051301;k.verschoor@kpnmail.nl")!.ToString().ShouldNotContain("verschoor");

    [Fact]
    public void Finish_CalledTwice_ChangesNothing()
    {
        var scan = new PersonalDataScan(["wijk", "aantal"]);
        scan.Field(0, "WK051301");
        scan.EndRow(2);
        scan.Finish();
        scan.Finish();

        scan.Finding.ShouldBeNull();
    }

    private static PersonalDataFinding Found(PersonalDataKind kind, string column, int row, int number) => new(kind, column, row) { ColumnNumber = number };

    private static List<int> Numbers(int count) =>
        [.. Enumerable.Range(0, 3 * count).Select(i => CitizenServiceNumberTests.Complete(11_000_000 + (i * 700_001))).Where(n => n > 0).Take(count)];
}
