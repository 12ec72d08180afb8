namespace WijkDashboard.Domain.Deliveries.PersonalData;

public sealed class IbanTests
{
    /// <summary>The examples of the IBAN registry, and writings people use.</summary>
    [Theory]
    [InlineData("NL91ABNA0417164300")]
    [InlineData("NL91 ABNA 0417 1643 00")]
    [InlineData("nl91abna0417164300")]
    [InlineData("NL91.ABNA.0417.1643.00")]
    [InlineData("rekening NL91 ABNA 0417 1643 00 op naam van")]
    [InlineData("IBAN: NL91ABNA0417164300.")]
    [InlineData("BE68539007547034")]
    [InlineData("DE89370400440532013000")]
    [InlineData("FR1420041010050500013M02606")]
    [InlineData("GB29NWBK60161331926819")]
    [InlineData("PL61109010140000071219812874")]
    [InlineData("TR330006100519786457841326")]
    [InlineData("ES9121000418450200051332")]
    [InlineData("MT84MALT011000012345MTLCAST001S")]
    public void Text_WithAnAccountNumber_IsFound(string text) => Iban.Occurs(text).ShouldBeTrue();

    [Theory]
    [InlineData("NL91ABNA0417164301")]
    [InlineData("NL91ABNA041716430")]
    [InlineData("NL91ABNA04171643001")]
    [InlineData("XNL91ABNA0417164300")]
    [InlineData("NL91  ABNA 0417 1643 00")]
    [InlineData("NL0100000000000000")]
    [InlineData("WK051301 BU05130100 GM0513")]
    [InlineData("AB12CD34EF56AB78CD90")]
    [InlineData("")]
    public void Text_WithAnotherCode_IsNot(string text) => Iban.Occurs(text).ShouldBeFalse();
}
