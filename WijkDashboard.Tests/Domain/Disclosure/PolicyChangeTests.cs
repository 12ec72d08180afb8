using WijkDashboard.Domain.Indicators;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Disclosure;

public sealed class PolicyChangeTests
{
    private static readonly DisclosurePolicy Care = Policies.Care;

    [Theory]
    [InlineData(3, 5, true, 50, true)]
    [InlineData(0, 5, true, 50, true)]
    [InlineData(8, 1, true, 50, true)]
    [InlineData(8, 5, false, 50, true)]
    [InlineData(8, 5, true, 49, true)]
    [InlineData(13, 10, true, 100, false)]
    [InlineData(8, 5, true, 50, false)]
    [InlineData(13, 5, true, 49, true)]
    public void Policy_WithAnyWeakerPart_IsWeaker(int threshold, int roundingBase, bool zeroIsSensitive, int minPopulation, bool weaker) =>
        PolicyChange.IsWeaker(Care, new("A", 2, Care.Name, threshold, roundingBase, zeroIsSensitive, minPopulation)).ShouldBe(weaker);

    [Fact]
    public void Policy_WithAnotherNameOrVersion_ProtectsTheSame()
    {
        PolicyChange.IsOther(Care, Care with { Name = new("Personen"), Version = 7 }).ShouldBeFalse();
        PolicyChange.IsOther(Care, Care with { Threshold = 13 }).ShouldBeTrue();
    }

    [Fact]
    public void Catalogue_WithTheSameOrStrongerProtection_HasNoWeakening()
    {
        Weakenings(b => b).ShouldBeEmpty();
        Weakenings(b => b.WithPolicy(Care with { Threshold = 13, Version = 2 })).ShouldBeEmpty();
    }

    [Fact]
    public void Catalogue_WithAWeakerPolicy_TellsWhich() =>
        Weakenings(b => b.WithPolicy(Care with { MinPopulation = 0, Version = 2 })).ShouldBe([new(WeakeningReason.PolicyWeaker, "A")]);

    [Theory]
    [InlineData(WeakeningReason.IndicatorMoved)]
    [InlineData(WeakeningReason.CountNoMore)]
    [InlineData(WeakeningReason.OtherPopulation)]
    public void Indicator_ThatIsProtectedLess_IsToldWithTheReason(WeakeningReason reason)
    {
        var now = reason switch
        {
            WeakeningReason.IndicatorMoved => Clients().WithPolicy(Policies.Open),
            WeakeningReason.CountNoMore => Clients().With(i => i with { Measure = Measure.Share }),
            _ => Clients().With(i => i with { Population = "households" }),
        };

        Weakenings(b => b, now).ShouldBe([new(reason, "woninginbraak")]);
    }

    [Fact]
    public void Indicator_MovedToAStrongerPolicy_IsNoWeakening() =>
        PolicyChange.Weakenings(
            new CatalogueBuilder().WithIndicator(new IndicatorBuilder().WithPolicy(Policies.Open).Build()).Build(),
            new CatalogueBuilder().WithIndicator(Clients().Build()).Build()).ShouldBeEmpty();

    [Fact]
    public void Policy_ThatIsGone_IsAWeakening()
    {
        var before = new CatalogueBuilder().WithPolicy(Care with { Id = "B" }).Build();

        PolicyChange.Weakenings(before, new CatalogueBuilder().Build()).ShouldBe([new(WeakeningReason.PolicyRemoved, "B")]);
    }

    private static IndicatorBuilder Clients() => new IndicatorBuilder().AsProportion().WithPolicy(Care);

    private static IReadOnlyList<Weakening> Weakenings(Func<CatalogueBuilder, CatalogueBuilder> change, IndicatorBuilder? now = null) =>
        PolicyChange.Weakenings(
            new CatalogueBuilder().WithIndicator(Clients().Build()).Build(),
            change(new CatalogueBuilder().WithIndicator((now ?? Clients()).Build())).Build());
}
