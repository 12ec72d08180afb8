namespace WijkDashboard.Access.SignIn;

public sealed class LocalAddressTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/gouda/overzicht?thema=veiligheid&periode=2016#wijk")]
    public void Or_OwnPage_IsThatPage(string address) => LocalAddress.Or(address, "/elders").ShouldBe(address);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("gouda/overzicht")]
    [InlineData("~/gouda")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData(" //evil.example")]
    public void Or_NotAPageOfOurs_IsTheOtherwise(string? address) => LocalAddress.Or(address, "/elders").ShouldBe("/elders");

    [Fact]
    public void WithReturn_CarriesTheWholeAddressAsOneValue() =>
        LocalAddress.WithReturn("/aanmelden", "/gouda?a=1&b=2").ShouldBe("/aanmelden?terug=%2Fgouda%3Fa%3D1%26b%3D2");

    [Fact]
    public void WithReturn_Nowhere_IsThePlainPage() => LocalAddress.WithReturn("/aanmelden", "/").ShouldBe("/aanmelden");
}
