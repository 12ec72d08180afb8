using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Domain.Signals;

/// <summary>
/// How often the engine finds what was planted, and how often it finds what is nothing (methods, section 5). Seeds are fixed, so the same
/// figures come out each time; the bounds leave room for another way of counting, and not for an engine that is noisy or blind.
/// </summary>
public sealed class ManyTownsTests(ITestOutputHelper output)
{
    private const int Few = 40;
    private const int Many = 500;
    private const int Small = 11;
    private const ulong First = 1_000_000;

    [Fact]
    public void WithoutPlants_InFortyTowns_ChanceRarelyStandsOut()
    {
        var rates = ManyTowns.Run(Few, First);

        rates.Tests.ShouldBeGreaterThan(600);
        rates.Strong.ShouldBeLessThan(0.2, rates.ToString());
        rates.Possible.ShouldBeInRange(0.1, 2, rates.ToString());
    }

    [Fact]
    public void Jump_InFortyTowns_IsMostlyFound() => ManyTowns.Run(Few, First, ManyTowns.Jump).Found.ShouldBeGreaterThan(0.85);

    [Fact]
    public void LastingFourfold_InFortyTowns_IsOftenFound() => ManyTowns.Run(Few, First, ManyTowns.Lasting).Found.ShouldBeGreaterThan(0.65);

    [Fact]
    public void Discordance_InFortyTowns_IsOftenFound() => ManyTowns.Run(Few, First, ManyTowns.Discordance).Found.ShouldBeGreaterThan(0.7);

    /// <summary>The figures of docs/signals.md; run on purpose.</summary>
    [Fact(Explicit = true)]
    public void Table_OfFiveHundredTowns()
    {
        Tell("no plant", ManyTowns.Run(Many, First));
        Tell("no plant, per buurt", ManyTowns.Run(Many, First, level: AreaLevel.Neighbourhood));
        Tell("jump", ManyTowns.Run(Many, First, ManyTowns.Jump));
        Tell("lasting", ManyTowns.Run(Many, First, ManyTowns.Lasting));
        Tell("discordance", ManyTowns.Run(Many, First, ManyTowns.Discordance));
    }

    /// <summary>The same with ten wijken beside the centre, as small as the towns of methods, section 5, were.</summary>
    [Fact(Explicit = true)]
    public void Table_OfFiveHundredSmallTowns()
    {
        Tell("no plant", ManyTowns.Run(Many, First, wijken: Small));
        Tell("jump", ManyTowns.Run(Many, First, ManyTowns.Jump, wijken: Small));
        Tell("lasting", ManyTowns.Run(Many, First, ManyTowns.Lasting, wijken: Small));
        Tell("discordance", ManyTowns.Run(Many, First, ManyTowns.Discordance, wijken: Small));
    }

    private void Tell(string what, Rates rates)
    {
        rates.Towns.ShouldBe(Many);
        output.WriteLine($"{what}: {rates}");
    }
}
