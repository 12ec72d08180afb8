using System.Globalization;
using CsCheck;
using WijkDashboard.Domain.Deliveries.PersonalData;

namespace WijkDashboard.Domain.Deliveries;

/// <summary>Wherever personal data stand among harmless fields, they are found there.</summary>
public sealed class PersonalDataPlaceTests
{
    private static readonly (PersonalDataKind Kind, string Text)[] Cells =
    [
        (PersonalDataKind.CitizenServiceNumber, "BSN 111222333 gebeld"),
        (PersonalDataKind.Email, "k.oudshoorn@kpnmail.nl"),
        (PersonalDataKind.Telephone, "06-12345678"),
        (PersonalDataKind.Telephone, "0182 - 12 34 56"),
        (PersonalDataKind.Iban, "NL91 ABNA 0417 1643 00"),
        (PersonalDataKind.PostcodeWithHouseNumber, "2801 AB 12"),
        (PersonalDataKind.FreeTextWithNames, "mevrouw Oudshoorn"),
        (PersonalDataKind.NameWithBirthDate, "J. Oudshoorn (12-03-1980)"),
    ];

    private static readonly string[] Harmless =
        ["WK051301", "BU05130200", "2016", "2016-09", "12", "0", "", ".", "x", "-99999999", "12,5", "4.707195", "De Korte Akkeren", "Jan van Goyenbuurt", "2022KW01", "17.407.585", "3743", "2801 AB", "31-12-2016", "Totaal misdrijven"];

    [Fact]
    public void OneCell_AnywhereInAFile_IsFoundInItsPlace() =>
        Gen.Select(Gen.Int[1, 8], Gen.Int[1, 1500], Gen.Int[0, Cells.Length - 1], Gen.UInt).Sample(
            (columns, rows, cell, seed) =>
            {
                var (row, column) = ((int)(seed % rows), (int)(seed / 7 % columns));
                var table = Enumerable.Range(0, rows).Select(r =>
                    Enumerable.Range(0, columns).Select(c => r == row && c == column ? Cells[cell].Text : Harmless[(c + (r * 7)) % Harmless.Length]).ToArray());
                var headings = Enumerable.Range(1, columns).Select(c => $"kolom{c}").ToList();

                return ScanOf.Table(headings, table) == new PersonalDataFinding(Cells[cell].Kind, $"kolom{column + 1}", row + 2) { ColumnNumber = column + 1 };
            },
            iter: 300);

    [Fact]
    public void AnyNumbers_InAColumnOfCitizenServiceNumbers_AreFoundAtTheFirst() =>
        Gen.Select(CitizenServiceNumberTests.Valid.Array[20, 60], Gen.Int[0, 5], Gen.Int[0, 30]).Sample((numbers, form, before) =>
        {
            var values = Enumerable.Repeat("onbekend", before).Concat(numbers.Select(n => Written(n, form)));
            var first = before + Array.FindIndex(numbers, n => !CitizenServiceNumber.TellsNothing(n)) + 2;

            return ScanOf.Column("kolom1", values) == new PersonalDataFinding(PersonalDataKind.CitizenServiceNumber, "kolom1", first) { ColumnNumber = 1 };
        });

    [Fact]
    public void AnyNumber_UnderItsOwnHeading_IsFound() =>
        Gen.Select(CitizenServiceNumberTests.Valid.Where(n => !CitizenServiceNumber.TellsNothing(n)), Gen.Int[0, 5]).Sample((number, form) =>
            ScanOf.Column("BSN", [Written(number, form)])?.Kind == PersonalDataKind.CitizenServiceNumber);

    private static string Written(int number, int form)
    {
        var digits = number.ToString(form == 0 ? "D" : "D9", CultureInfo.InvariantCulture);
        return form switch
        {
            2 => $"{digits[..3]}.{digits[3..6]}.{digits[6..]}",
            3 => $"{digits[..4]}.{digits[4..6]}.{digits[6..]}",
            4 => $"{digits[..3]} {digits[3..6]} {digits[6..]}",
            5 => $"  {digits}.0 ",
            _ => digits,
        };
    }
}
