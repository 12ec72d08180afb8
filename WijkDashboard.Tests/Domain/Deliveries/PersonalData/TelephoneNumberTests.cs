using CsCheck;

namespace WijkDashboard.Domain.Deliveries.PersonalData;

public sealed class TelephoneNumberTests
{
    [Theory]
    [InlineData("06-12345678")]
    [InlineData("06 12345678")]
    [InlineData("06 12 34 56 78")]
    [InlineData("06 - 1234 5678")]
    [InlineData("06.12.34.56.78")]
    [InlineData("(06) 12345678")]
    [InlineData("+31 6 12345678")]
    [InlineData("+31612345678")]
    [InlineData("+31 (0)6 12345678")]
    [InlineData("+31-6-12345678")]
    [InlineData("0031612345678")]
    [InlineData("0031 6 12 34 56 78")]
    [InlineData("0182-123456")]
    [InlineData("0182 - 12 34 56")]
    [InlineData("0182 12 34 56")]
    [InlineData("(0182) 123456")]
    [InlineData("0182/123456")]
    [InlineData("010-4567890")]
    [InlineData("020 123 45 67")]
    [InlineData("+31 182 123456")]
    [InlineData("+31 (0)182-123456")]
    [InlineData("+32 475 12 34 56")]
    [InlineData("+49 1512 3456789")]
    [InlineData("06-12345678 12 keer gebeld")]
    public void Number_WrittenAsPeopleDo_IsOne(string text) => At(text).ShouldBe(TelephoneNumber.Form.Written);

    [Theory]
    [InlineData("0612345678", "MobileInFull")]
    [InlineData("0182123456", "LandlineInFull")]
    [InlineData("0104567890", "LandlineInFull")]
    public void Number_InFull_IsLessSure(string text, string form) => At(text).ToString().ShouldBe(form);

    [Theory]
    [InlineData("088-1234567")]
    [InlineData("0800-1234")]
    [InlineData("0900 1234567")]
    [InlineData("14 0182")]
    [InlineData("06-12-2020 10:30")]
    [InlineData("06 2016-2017")]
    [InlineData("06-12-2020")]
    [InlineData("2020-12-14T02:00:00")]
    [InlineData("0513-012345")]
    [InlineData("0363-123456")]
    [InlineData("0513010203")]
    [InlineData("PL1500-0612345678")]
    [InlineData("0.6123456789")]
    [InlineData("0.1683347537237974")]
    [InlineData("06123456789")]
    [InlineData("06 1234567")]
    [InlineData("0513300000000001")]
    [InlineData("+12345")]
    [InlineData("+1.234.567")]
    [InlineData("123 456 7890")]
    public void Number_OfAnotherKind_IsNot(string text) => At(text).ShouldBe(TelephoneNumber.Form.None);

    [Theory]
    [InlineData(612345678, true)]
    [InlineData(182123456, true)]
    [InlineData(104567890, true)]
    [InlineData(999999999, false)]
    [InlineData(182012345, false)]
    public void NineDigits_ThatLostAZero_AreKnown(int number, bool lost) => TelephoneNumber.LostItsZero(number).ShouldBe(lost);

    [Fact]
    public void AnyMobileNumber_InAnyGrouping_IsFound() =>
        Gen.Select(Gen.Int[10_000_000, 59_999_999], Gen.Int[0, Marks.Length - 1], Gen.Int[0, 2]).Sample((subscriber, mark, halves) =>
        {
            var digits = subscriber.ToString();
            var rest = halves == 0 ? digits : string.Join(' ', digits.Chunk(2 * halves).Select(c => new string(c)));
            var areYears = halves == 2 && digits[..2] is "19" or "20" && digits[4..6] is "19" or "20";
            return areYears || At($"06{Marks[mark]}{rest}") == TelephoneNumber.Form.Written;
        });

    private static readonly string[] Marks = ["-", " ", " - ", ".", "/"];

    private static TelephoneNumber.Form At(string text) => TelephoneNumber.At(text, text.AsSpan().IndexOfAnyInRange('0', '9'));
}
