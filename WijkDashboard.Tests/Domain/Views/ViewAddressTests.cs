using CsCheck;

namespace WijkDashboard.Domain.Views;

public sealed class ViewAddressTests
{
    private static readonly Uri s_site = new("https://wijk.example");

    [Theory]
    [InlineData("/gouda/overzicht", ViewScreen.Overview)]
    [InlineData("/gouda/overzicht?niveau=buurt&cel=BU05130305.woninginbraak", ViewScreen.Overview)]
    [InlineData("/gouda/opvallend?partner=politie", ViewScreen.Signals)]
    [InlineData("/gouda/wijk/WK051304?stand=3", ViewScreen.Profile)]
    [InlineData("/gouda/vergelijken?gebieden=WK051301,WK051304", ViewScreen.Compare)]
    [InlineData("/gouda/indicator/diefstal-uit-auto?niveau=buurt&periode=2013", ViewScreen.Indicator)]
    public void Screen_OfThisMunicipality_IsAnAddress(string text, ViewScreen screen)
    {
        ViewAddress.TryParse(text, "gouda", out var address).ShouldBeTrue();
        (address!.Value, address.Screen).ShouldBe((text, screen));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("overzicht")]
    [InlineData("https://elders.example/gouda/overzicht")]
    [InlineData("//elders.example/gouda/overzicht")]
    [InlineData("/\\elders.example/gouda/overzicht")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/elders/overzicht")]
    [InlineData("/gouda")]
    [InlineData("/gouda/leveringen")]
    [InlineData("/gouda/../elders/overzicht")]
    [InlineData("/gouda/wijk/..%2f..%2felders")]
    [InlineData("/gouda/indicator/..")]
    [InlineData("/gouda/catalogus/indicator/woninginbraak")]
    [InlineData("/gouda/overzicht/")]
    [InlineData("/gouda/overzicht#x")]
    [InlineData("/gouda/overzicht?a=\nSet-Cookie")]
    [InlineData("/gouda/overzicht?a=<b>")]
    [InlineData("/gouda/overzicht?naam=é")]
    [InlineData("/afmelden")]
    public void AnythingElse_IsNone(string? text) => ViewAddress.TryParse(text, "gouda", out _).ShouldBeFalse();

    [Fact]
    public void LongAddress_IsNone() =>
        ViewAddress.TryParse("/gouda/overzicht?x=" + new string('a', ViewAddress.Longest), "gouda", out _).ShouldBeFalse();

    [Fact]
    public void WhateverIsTaken_StaysOnThisSite_AtThisMunicipality_AsABrowserReadsIt() =>
        Gen.Select(Gen.OneOf(Gen.Const("/gouda/overzicht"), Gen.Const("/gouda/wijk/"), Gen.Const("/"), Gen.Const("")), Gen.String[Gen.Char["/\\.:@?#%&=goudaverzichtwijk2f \t\n"], 0, 30])
            .Sample((start, rest) =>
            {
                if (!ViewAddress.TryParse(start + rest, "gouda", out var address)) return true;
                var target = new Uri(s_site, address.Value);
                return target.Host == s_site.Host && target.Scheme == s_site.Scheme && target.AbsolutePath.StartsWith("/gouda/", StringComparison.Ordinal)
                    && target.PathAndQuery.Length >= address.Value.Length;
            });
}
