namespace WijkDashboard.Domain.Deliveries.PersonalData;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("j.jansen@gouda.nl")]
    [InlineData("f.elamrani+wijk@example.co.uk")]
    [InlineData("mail naar anna_de-vries@kpnmail.nl, morgen")]
    [InlineData("<piet@xs4all.nl>")]
    [InlineData("mailto:piet@xs4all.nl")]
    [InlineData("piet@xs4all.nl;info@gouda.nl")]
    [InlineData("info@gouda.nl; piet@xs4all.nl")]
    [InlineData("piet@xs4all.nl.")]
    [InlineData("josé@hotmail.com")]
    [InlineData("a@b.nl")]
    public void Text_WithAnAddress_IsFound(string text) => EmailAddress.Occurs(text).ShouldBeTrue();

    [Theory]
    [InlineData("infoservice@cbs.nl")]
    [InlineData("Bron: info@politie.nl")]
    [InlineData("@gouda")]
    [InlineData("@odata.count")]
    [InlineData("12 @ 3.50")]
    [InlineData("jan@lokaal")]
    [InlineData("jan@12.34")]
    [InlineData("a@.nl")]
    [InlineData("@@@")]
    [InlineData("")]
    public void Text_WithoutOne_OrWithThatOfADesk_IsNot(string text) => EmailAddress.Occurs(text).ShouldBeFalse();

    [Fact]
    public void Text_OfManySigns_IsReadInAMoment() => EmailAddress.Occurs(new string('@', 100_000)).ShouldBeFalse();
}
