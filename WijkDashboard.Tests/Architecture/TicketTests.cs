using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Architecture;

/// <summary>The promises that one place keeps: one gate for reading, one maker of figures that others may see.</summary>
public sealed class TicketTests
{
    private static readonly string s_feed = typeof(PublicationFeed).FullName!;
    private static readonly string s_type = typeof(DisclosedObservation).FullName!;
    private static readonly string s_constructor = $"{s_type}::.ctor(";
    private static readonly string s_restore = $"{s_type}::Restore(";

    /// <summary>The type that may make a figure that others see, with the types inside it; the store only reads back.</summary>
    private static readonly string s_discloser = typeof(Discloser).FullName!;

    [Fact]
    public void PublicationFeed_IsUsedOnlyBehindTheGate()
    {
        var users = House.Product.Where(t => t.Dependencies.Any(d => d.Target.FullName == s_feed)).ToArray();
        users.ShouldNotBeEmpty();

        House.Uses(
                users.Where(t =>
                    t.FullName != typeof(Access.ReadingGate).FullName
                    && !House.IsIn(t, "Store")),
                use => use.Target.FullName == s_feed)
            .ShouldBeEmpty();
    }

    [Fact]
    public void DisclosedObservation_IsMadeOnlyByTheDiscloser()
    {
        House.In("Domain.Disclosure").ShouldContain(t => t.FullName == typeof(DisclosedObservation).FullName);

        House.Calls(
                House.Product.Where(t => t.FullName != s_discloser && t.FullName != s_type && !t.FullName.StartsWith(s_discloser + "+", StringComparison.Ordinal)),
                member => member.Contains(s_constructor, StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void DisclosedObservation_ComesBackOnlyFromTheStoreAndFromThePublication()
    {
        string[] readers = [typeof(WijkDashboard.Store.SqliteFigures).FullName!, typeof(WijkDashboard.Store.PostgresDashboardDb).FullName!, typeof(WijkDashboard.Domain.Observations.FigureSheet).FullName!];

        var calls = House.Calls(House.Product, member => member.Contains(s_restore, StringComparison.Ordinal));

        calls.ShouldNotBeEmpty();
        calls.Where(c => !readers.Any(r => c.StartsWith(r, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(typeof(Planted.InLambda))]
    [InlineData(typeof(Planted.InAsyncBody))]
    public void Rules_LookIntoLambdasAndAsyncBodies(Type planted)
    {
        var types = House.Planted(planted);
        types.ShouldHaveSingleItem();

        House.Uses(types, use => use.Target.FullName == s_feed).ShouldNotBeEmpty();
        House.Calls(types, member => member.Contains(s_constructor, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }
}
