using System.Globalization;
using CsCheck;
using WijkDashboard.Support;

namespace WijkDashboard.Intake.Layouts;

public sealed class NumberTextTests
{
    private static readonly NumberText Comma = Of(',');
    private static readonly NumberText Point = Of('.');
    private static readonly NumberText CommaAndThousands = Of(',', '.');

    /// <summary>Any decimal that a file could hold, with up to 20 decimals.</summary>
    private static readonly Gen<decimal> AnyNumber =
        Gen.Select(Gen.Long[-999_999_999_999, 999_999_999_999], Gen.Int[0, 20]).Select(pair => pair.Item1 / (decimal)Math.Pow(10, Math.Min(pair.Item2, 9)));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("685", "685")]
    [InlineData("-12", "-12")]
    [InlineData("−12", "-12")]
    [InlineData("+3", "3")]
    [InlineData("12,50", "12.50")]
    [InlineData(",5", "0.5")]
    [InlineData("0,168334753723797433", "0.168334753723797433")]
    [InlineData("4,270599604867483", "4.270599604867483")]
    [InlineData("4,2e-05", "0.000042")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Number_InAnyPlainForm_IsExact(string text, string expected)
    {
        Comma.Read(text, isNumber: false, out var number).ShouldBe(FigureState.Number);

        number.ToString(CultureInfo.InvariantCulture).ShouldBe(expected);
    }

    [Theory]
    [InlineData("1.307")] // 1307 or 1.307: the layout does not say
    [InlineData("1.307,5")]
    [InlineData("12.5")]
    [InlineData("12,")]
    [InlineData("1,2,3")]
    [InlineData("1,2E+06")] // a spreadsheet lost the digits
    [InlineData("veel")]
    [InlineData("12a")]
    [InlineData("1 307")]
    [InlineData("--5")]
    [InlineData("5-")]
    [InlineData("(5)")]
    [InlineData("-")]
    [InlineData("٣")] // a digit, not one of ours
    [InlineData("99999999999999999999999999999999")]
    public void Number_ThatCouldBeTwoOrNone_IsNoNumber(string text) => Comma.Read(text, isNumber: false, out _).ShouldBe(FigureState.NoNumber);

    [Theory]
    [InlineData("1.307", "1307")]
    [InlineData("1307", "1307")]
    [InlineData("12.345.678,9", "12345678.9")]
    [InlineData("-1.307", "-1307")]
    [InlineData("307", "307")]
    public void Number_WithADeclaredThousandsMark_IsRead(string text, string expected)
    {
        CommaAndThousands.Read(text, isNumber: false, out var number).ShouldBe(FigureState.Number);

        number.ToString(CultureInfo.InvariantCulture).ShouldBe(expected);
    }

    [Theory]
    [InlineData("1.30")]
    [InlineData("1.3070")]
    [InlineData(".307")]
    [InlineData("1..307")]
    [InlineData("1307.000")]
    [InlineData("1.307.")]
    [InlineData("1,307.000")]
    public void Number_WithADamagedGroup_IsNoNumber(string text) => CommaAndThousands.Read(text, isNumber: false, out _).ShouldBe(FigureState.NoNumber);

    [Theory]
    [InlineData(' ', "1 307")]
    [InlineData(' ', "1\u00A0307")]
    [InlineData(' ', "1\u202F307")]
    [InlineData('\'', "1'307")]
    [InlineData('\'', "1’307")]
    public void Number_WithSpacesBetweenThousands_IsReadWhateverSpaceItIs(char mark, string text)
    {
        Of('.', mark).Read(text, isNumber: false, out var number).ShouldBe(FigureState.Number);

        number.ShouldBe(1307);
    }

    [Fact]
    public void Number_WrittenInAnyMarks_IsReadBackToTheLastDecimal() =>
        AnyNumber.Sample(number =>
        {
            var plain = number.ToString(CultureInfo.InvariantCulture);
            var dutch = number.ToString("#,##0.####################", CultureInfo.GetCultureInfo("nl-NL"));
            return Point.Read(plain, isNumber: false, out var one) == FigureState.Number && one == number
                && Comma.Read(plain.Replace('.', ','), isNumber: false, out var two) == FigureState.Number && two == number
                && CommaAndThousands.Read(dutch, isNumber: false, out var three) == FigureState.Number && three == number;
        });

    [Fact]
    public void Number_WithGroupsNobodyDeclared_IsNeverReadAsAnother() =>
        AnyNumber.Where(number => Math.Abs(number) >= 1000).Sample(number =>
            Comma.Read(number.ToString("#,##0.####", CultureInfo.GetCultureInfo("nl-NL")), isNumber: false, out _) == FigureState.NoNumber);

    [Fact]
    public void Text_OfAnyKind_IsNeverAnException() =>
        Gen.String.Sample(text => Enum.IsDefined(CommaAndThousands.Read(text, isNumber: false, out _)));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("-99995")]
    [InlineData("-99995,0")]
    public void Field_WithAWordForNoFigure_IsMissingAndNotZero(string text) =>
        Of(',', missing: [".", "-99995"]).Read(text, isNumber: false, out _).ShouldBe(FigureState.Missing);

    [Fact]
    public void Field_WithAWordOfAnotherLayout_IsNoNumber() => Comma.Read("x", isNumber: false, out _).ShouldBe(FigureState.NoNumber);

    [Theory]
    [InlineData("1.307", 1.307)]
    [InlineData("1307", 1307)]
    [InlineData("-0.5", -0.5)]
    [InlineData("1E-10", 0.0000000001)]
    public void Cell_OfAWorkbookThatIsANumber_IsReadWhateverTheMarks(string text, decimal expected)
    {
        CommaAndThousands.Read(text, isNumber: true, out var number).ShouldBe(FigureState.Number);

        number.ShouldBe(expected);
    }

    [Fact]
    public void Cell_ThatIsANumberForNoFigure_IsMissing() =>
        Of(',', missing: ["-99995"]).Read("-99995.0", isNumber: true, out _).ShouldBe(FigureState.Missing);

    [Theory]
    [InlineData("12,5%", 12.5)]
    [InlineData("12,5 %", 12.5)]
    [InlineData("€ 1.250", 1250)]
    [InlineData("7", 7)]
    public void Unit_ThatTheLayoutAllows_IsTakenOff(string text, decimal expected)
    {
        Of(',', '.', units: ["%", "€"]).Read(text, isNumber: false, out var number).ShouldBe(FigureState.Number);

        number.ShouldBe(expected);
    }

    [Fact]
    public void Unit_BehindNoFigure_IsMissing() => Of(',', units: ["%"], missing: ["-"]).Read("- %", isNumber: false, out _).ShouldBe(FigureState.Missing);

    [Fact]
    public void Unit_ThatTheLayoutDoesNotKnow_IsNoNumber() => Comma.Read("12,5%", isNumber: false, out _).ShouldBe(FigureState.NoNumber);

    private static NumberText Of(char decimalMark, char? thousandsMark = null, string[]? units = null, string[]? missing = null) =>
        new(LayoutSamples.Wide with { DecimalMark = decimalMark, ThousandsMark = thousandsMark, Units = units ?? [], Missing = missing ?? [] });
}
