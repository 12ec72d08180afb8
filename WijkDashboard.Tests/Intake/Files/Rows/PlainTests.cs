using System.Globalization;
using CsCheck;

namespace WijkDashboard.Intake.Files.Rows;

public sealed class PlainTests
{
    [Theory]
    [InlineData("0.1", "0.1")]
    [InlineData("7559.0", "7559.0")]
    [InlineData("0.30000000000000004", "0.30000000000000004")]
    [InlineData("9.9999999999999995E-8", "0.0000001")]
    [InlineData("1.234567890123456E-5", "0.00001234567890123456")]
    [InlineData("1.2345678901234567E-20", "1.2345678901234567E-20")]
    [InlineData("1E-300", "1E-300")]
    [InlineData("1E+300", "1E+300")]
    [InlineData("1E+999", "1E+999")]
    [InlineData("NaN", "NaN")]
    [InlineData("twaalf", "twaalf")]
    public void Number_IsWrittenAsOneWouldTypeIt(string raw, string expected) => Number(raw).ShouldBe(expected);

    [Fact]
    public void Number_OfADouble_StaysTheSameNumber() =>
        Gen.Double.Where(double.IsFinite).Sample(d => double.Parse(Number(d.ToString("G17", CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture) == d);

    [Fact]
    public void Number_OfADecimal_StaysAsItIs() =>
        Gen.Int[-999_999, 999_999].Select(i => (i / 100m).ToString(CultureInfo.InvariantCulture)).Sample(text => Number(text) == text);

    [Fact]
    public void Date_OfADayNumber_IsThatDay() =>
        Gen.Int[61, 2_958_465].Sample(day =>
            Date(day.ToString(CultureInfo.InvariantCulture)) == DateTime.FromOADate(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static string Number(string raw)
    {
        Span<char> to = stackalloc char[Plain.MaxLength];
        return to[..Plain.Number(raw, to)].ToString();
    }

    private static string Date(string raw)
    {
        Span<char> to = stackalloc char[Plain.MaxLength];
        return to[..Plain.Date(raw, from1904: false, to)].ToString();
    }
}
