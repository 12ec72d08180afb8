using CsCheck;

namespace WijkDashboard.Domain.Deliveries.PersonalData;

public sealed class CitizenServiceNumberTests
{
    /// <summary>Every number that passes, spread over the whole range.</summary>
    internal static readonly Gen<int> Valid = Gen.Int[1_000_000, 99_999_998].Select(Complete).Where(n => n > 0);

    [Theory]
    [InlineData(111222333, true)]
    [InlineData(123456782, true)]
    [InlineData(999990019, true)]
    [InlineData(10000008, true)]
    [InlineData(111222334, false)]
    [InlineData(123456789, false)]
    [InlineData(111111111, false)]
    [InlineData(0, false)]
    [InlineData(11, false)]
    public void Number_ByTheElevenTest_Passes(int number, bool passes) => CitizenServiceNumber.Passes(number).ShouldBe(passes);

    [Theory]
    [InlineData("123456782", 123456782)]
    [InlineData("123.456.782", 123456782)]
    [InlineData("1234.56.782", 123456782)]
    [InlineData("123 456 782", 123456782)]
    [InlineData("1234 56 782", 123456782)]
    [InlineData("123-456-782", 123456782)]
    [InlineData("12 34 56 782", 123456782)]
    [InlineData("123456782.0", 123456782)]
    [InlineData("123456782,0", 123456782)]
    [InlineData("012345672", 12345672)]
    [InlineData("12345672", 12345672)]
    [InlineData("12.345.672", 12345672)]
    [InlineData("1234567", 0)]
    [InlineData("1234567823", 0)]
    [InlineData("52.0143112", 0)]
    [InlineData("52.014311", 0)]
    [InlineData("4.707195", 0)]
    [InlineData("14-12-2020", 0)]
    [InlineData("2020-12-14", 0)]
    [InlineData("-123456782", 0)]
    [InlineData("123456782x", 0)]
    public void WholeField_InTheFormsOfANumber_IsThatNumber(string text, int number) => CitizenServiceNumber.WholeField(text).ShouldBe(number);

    [Theory]
    [InlineData("BSN 123456782 gebeld", 4, true)]
    [InlineData("bsn:123456782.", 4, true)]
    [InlineData("bsn 123.456.782, zie dossier", 4, true)]
    [InlineData("zaak 1234567823", 5, false)]
    [InlineData("PL1500-123456782", 7, false)]
    [InlineData("A123456782", 1, false)]
    [InlineData("4.123456782", 2, false)]
    public void Number_InAText_BeginsAndEndsWhereItMay(string text, int at, bool begins) =>
        CitizenServiceNumber.BeginsAt(text, at, out _).ShouldBe(begins);

    [Theory]
    [InlineData(999999999, true)]
    [InlineData(88888888, true)]
    [InlineData(20160315, true)]
    [InlineData(15032016, true)]
    [InlineData(123456782, false)]
    [InlineData(12345672, false)]
    public void Number_ThatIsADateOrAWordForUnknown_TellsNothing(int number, bool nothing) => CitizenServiceNumber.TellsNothing(number).ShouldBe(nothing);

    [Fact]
    public void Chance_OfARandomNumberToPass_IsOneInEleven()
    {
        var passes = Enumerable.Range(100_000_000, 1_100_000).Count(CitizenServiceNumber.Passes);

        (passes / 1_100_000.0).ShouldBe(CitizenServiceNumber.ChanceToPass, 0.001);
    }

    [Fact]
    public void AnyValidNumber_WithOneDigitChanged_FailsAndSoDoTwoSwapped() =>
        Gen.Select(Valid, Gen.Int[0, 7], Gen.Int[1, 9]).Sample((number, place, shift) =>
        {
            var digits = number.ToString("D9").ToCharArray();
            var changed = (char[])digits.Clone();
            changed[place] = (char)('0' + ((digits[place] - '0' + shift) % 10));
            (digits[place], digits[place + 1]) = (digits[place + 1], digits[place]);
            var swapped = int.Parse(digits);

            return !CitizenServiceNumber.Passes(int.Parse(changed)) && (swapped == number || place == 7 || !CitizenServiceNumber.Passes(swapped));
        });

    /// <summary>Eight digits and the ninth that makes them pass; 0 when that would be ten.</summary>
    internal static int Complete(int eight)
    {
        var sum = 0;
        for (int rest = eight, weight = 2; rest > 0; rest /= 10, weight++) sum += weight * (rest % 10);
        return sum % 11 == 10 ? 0 : (10 * eight) + (sum % 11);
    }
}
