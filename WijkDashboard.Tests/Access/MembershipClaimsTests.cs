using CsCheck;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Access;

public sealed class MembershipClaimsTests
{
    private static readonly Gen<string> s_name =
        Gen.Select(Gen.Char["abcxyz019"], Gen.String[Gen.Char["abcxyz019-"], 0, 12], (first, rest) => first + rest);

    private static readonly Gen<Membership> s_membership = Gen.OneOf(
        Gen.Select(s_name, s_name, Gen.Enum<Role>().Where(r => r != Role.Administrator),
            (municipality, partner, role) => new Membership(municipality, partner, role)),
        s_name.Select(municipality => new Membership(municipality, null, Role.Administrator)),
        Gen.Const(new Membership(null, null, Role.Administrator)));

    [Fact]
    public void TryParse_WhatFormatWrote_IsTheSameMembership() =>
        s_membership.Sample(membership =>
            MembershipClaims.TryParse(MembershipClaims.Format(membership), out var parsed) && parsed == membership);

    [Theory]
    [InlineData("gouda/politie/informationmanager", "gouda", "politie", Role.InformationManager)]
    [InlineData("gouda/-/administrator", "gouda", null, Role.Administrator)]
    [InlineData("*/-/administrator", null, null, Role.Administrator)]
    public void TryParse_Written_IsTheMembership(string text, string? municipality, string? partner, Role role)
    {
        MembershipClaims.TryParse(text, out var membership).ShouldBeTrue();
        membership.ShouldBe(new(municipality, partner, role));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("gouda")]
    [InlineData("gouda/politie")]
    [InlineData("gouda/politie/staff/extra")]
    [InlineData("gouda/politie/Staff")]
    [InlineData("gouda/politie/0")]
    [InlineData("gouda/politie/boss")]
    [InlineData("*/politie/staff")]
    [InlineData("gouda/-/staff")]
    [InlineData("gouda/politie/administrator")]
    [InlineData("/politie/staff")]
    [InlineData("Gouda/politie/staff")]
    [InlineData(" gouda/politie/staff")]
    [InlineData("-gouda/politie/staff")]
    public void TryParse_NotAMembership_GivesNone(string? text) =>
        MembershipClaims.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Format_MembershipNobodyCanHave_IsRefused() =>
        Should.Throw<ArgumentException>(() => MembershipClaims.Format(new(null, null, Role.Staff)));
}
