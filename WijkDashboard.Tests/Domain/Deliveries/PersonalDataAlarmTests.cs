using System.Globalization;
using CsCheck;
using WijkDashboard.Domain.Deliveries.PersonalData;

namespace WijkDashboard.Domain.Deliveries;

/// <summary>Figures that look like something about persons, and are not.</summary>
public sealed class PersonalDataAlarmTests
{
    private static readonly string[] Districts = ["WK051301", "WK051302", "WK051303", "WK051304", "WK051305", "WK051306", "WK051307", "WK051308", "WK051309"];

    [Theory]
    [InlineData("wijk;jaar;gemiddelde leeftijd;aantal cliënten\nWK051301;2016;41;1230\nWK051302;2016;38;845")]
    [InlineData("wijk;leeftijd\nWK051301;41\nWK051302;38\nWK051303;44\nWK051304;39\nWK051305;52\nWK051306;36")]
    [InlineData("regio;WOZ-waarde totaal\nWK051301;1.234.567.890\nWK051302;845.123.456\nWK051303;612.345.678\nWK051304;98.123.456")]
    [InlineData("instelling;RSIN\nA;123456782\nB;111222333\nC;999990019\nD;012345672\nE;100000009")]
    [InlineData("wijk;Client\nWK051301;12\nWK051302;13\nWK051303;14")]
    [InlineData("kolom1;kolom2;kolom3\nWK051301;;999999999\nWK051302;;999999999\nWK051303;;-99999999")]
    [InlineData("postcode;inwoners\n2801AB;12\n2801AC;35\n2801AD;20")]
    [InlineData("kolom1;kolom2\n2801AB;12\n2801AC;35\n2801AD;20\n2801AE;5")]
    [InlineData("kolom1;kolom2\n2801AB;2016-Q1\n2801AC;2016-Q2\n2801AD;2016-Q3")]
    [InlineData("postcode;huisnummer\n2801;\n2802;")]
    [InlineData("straat;aantal\nDorpsstraat;12\nKerkweg;3")]
    [InlineData("periode;aantal\n2022KW01;12\n2022KW02;13\n2022KW03;14\n2022KW04;11\n2021KW01;9\n2021KW02;8")]
    [InlineData("gebied;aantal\n0513010203;12\n0513010204;13\n0513020101;11\n0513030405;9\n0513040102;8")]
    [InlineData("gebied;aantal\n0613010203;12\n0613020204;13\n0613030101;11\n0613040405;9\n0613050102;8")]
    [InlineData("sector;banen\nA. Landbouw;12\nB. Delfstoffen;13\nC. Industrie;14\nD. Energie;11\nE. Waterbedrijven;9\nF. Bouwnijverheid;7")]
    [InlineData("maand;aantal\nJan;1\nFeb;2\nMrt;3\nApr;4\nMei;5\nJun;6\nJul;7")]
    [InlineData("wijk;Jan;Feb;Mrt;Apr\nWK051301;12;13;14;15")]
    [InlineData("buurt;naam;aantal\nBU1;Jan Steenbuurt;1\nBU2;Frans Halsbuurt;2\nBU3;P.C. Hooftbuurt;3\nBU4;Willem III;4\nBU5;J.C. Bloemkwartier;5")]
    [InlineData("indicator;waarde\nMeldingen dhr (huiselijk geweld);12\nDHR-score;13\nAandeel mw-trajecten;14")]
    [InlineData("bron;versie;bijgewerkt\nCBS;1.2.3.4;2016-03-12T02:00:00\nPolitie;10.0.12.3456;2017-04-11T02:00:00")]
    [InlineData("wijk;contact\nWK051301;info@gouda.nl\nWK051302;088-1234567\nWK051303;0800-1234\nWK051304;14 0182")]
    [InlineData("wijk;achternaam;aantal\nWK051301;x;12\nWK051302;onbekend;13\nWK051303;n.v.t.;14")]
    [InlineData("wijk;opmerking\nWK051301;cijfers zijn voorlopig, correctie volgt in week 12 van 2017\nWK051302;Wijkteam Noord gestart per 01-03-2016\nWK051303;zie toelichting van de gemeente, afdeling Onderzoek")]
    [InlineData("aanbieder;trajecten\nStichting Jan Arends;12\nWilliam Schrikker Groep;30\nJ.P. van den Bent Stichting;8\nLeger des Heils;40\nHorizon;12\nEmma Kinderziekenhuis;4")]
    [InlineData("wijk;geslacht;aantal\nWK051301;man;12\nWK051301;vrouw;13\nWK051302;man;12\nWK051302;vrouw;11\nWK051303;man;8\nWK051303;vrouw;9")]
    [InlineData("kantoor;aantal\nHuis van de Stad, Burgemeester Jamesplein 1;12")]
    [InlineData("wijk;aantal\nWK051301;12\nGemeente Gouda, Burgemeester Jamesplein 1, 2803 PG Gouda, 0182-588911;")]
    [InlineData("wijk;aantal\nWK051301;12\nVragen: 0182-588911 of info@gouda.nl;")]
    [InlineData("wijk;geslacht;leeftijd;aantal personen;aantal\nWK1;M;4;1;5\nWK1;V;4;1;6\nWK1;M;90;2;5\nWK2;V;4;2;7\nWK2;M;5;2;9")]
    [InlineData("lat;lon;aantal\n52.014311;4.707195;12\n52.0145631;4.7046251;13")]
    public void File_OfFigures_IsNoAlarm(string csv) => ScanOf.Csv(csv).ShouldBeNull();

    [Fact]
    public void Pyramid_BySexAndAgeWithRowNumbers_IsNoAlarm()
    {
        var rows = from district in Districts from sex in new[] { "M", "V" } from age in Enumerable.Range(0, 50) select (district, sex, age);

        ScanOf.Table(
            ["ID", "wijk", "geslacht", "leeftijd", "kolom5"],
            rows.Select((r, i) => new[] { $"{i}", r.district, r.sex, $"{r.age}", $"{(i * 31 % 60) + 5}" })).ShouldBeNull();
    }

    [Fact]
    public void Pyramid_DeliveredDouble_IsNoAlarm()
    {
        var rows = from district in Districts from sex in new[] { "M", "V" } from age in Enumerable.Range(0, 20) select new[] { district, sex, $"{age}", $"{age + 5}" };

        ScanOf.Table(["wijk", "geslacht", "leeftijd", "kolom4"], rows.Concat(rows)).ShouldBeNull();
    }

    [Fact]
    public void DailyFigures_OfManyYears_AreNoBirthDates()
    {
        var rows = Enumerable.Range(0, 900).Select(i => new[] { new DateOnly(2004, 1, 5).AddDays(5 * i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "WK051301", $"{i % 7}" });

        ScanOf.Table(["dag", "wijk", "kolom3"], rows).ShouldBeNull();
    }

    [Fact]
    public void Incidents_WithARowNumberAndADay_AreNoPersons()
    {
        var rows = Enumerable.Range(0, 300).Select(i => new[] { $"{i + 1}", new DateOnly(2016, 1, 1).AddDays(i * 37 % 365).ToString("dd-MM-yyyy", CultureInfo.InvariantCulture), Districts[i % 9], i % 4 == 0 ? "vernieling" : "diefstal" });

        ScanOf.Table(["nr", "datum", "wijk", "delict"], rows).ShouldBeNull();
    }

    [Fact]
    public void RandomCounts_InAColumnOfAnySize_AreNeverFound() =>
        Gen.Select(Gen.Double[0, 9], Gen.Int[1, 600], Gen.Int[0, 3], Gen.UInt).Sample(
            (magnitude, size, heading, seed) =>
            {
                var highest = (long)Math.Pow(10, magnitude) + 1;
                var values = Enumerable.Range(0, size).Select(i => (long)(TextHash.Mix(seed + ((ulong)i << 32)) % (ulong)highest));
                return ScanOf.Column(Headings[heading], values.Select(v => v.ToString(CultureInfo.InvariantCulture))) is null;
            },
            iter: 20_000);

    [Fact]
    public void AnyText_InAnyColumn_NeverThrows() =>
        Gen.Select(Gen.String[Gen.Char[Alphabet], 0, 60].Array[1, 4], Gen.String[Gen.Char[Alphabet], 0, 60].Array[0, 6].Array[0, 12]).Sample(
            (headings, rows) =>
            {
                var finding = ScanOf.Table(headings, rows);
                finding?.ColumnNumber.ShouldBePositive();
                finding?.Row.ShouldBeInRange(0, rows.Length + 1);
            },
            iter: 20_000);

    [Fact]
    public void AnyString_Whatever_NeverThrows() =>
        Gen.Select(Gen.String, Gen.String.Array[0, 20]).Sample((heading, values) => { _ = ScanOf.Column(heading, values); }, iter: 2_000);

    private const string Alphabet = "0123456789 0612-+@.,/()':;_\tabcdenlABJNVXdeé\u00A0\u0663\uD83D";

    private static readonly string[] Headings = ["aantal", "kolom1", "", "WOZ"];
}
