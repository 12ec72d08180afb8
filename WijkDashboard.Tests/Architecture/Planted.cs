using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Architecture.Planted;

/// <summary>Breaks the rules where a compiler hides it, to prove that they look there.</summary>
internal static class InLambda
{
    public static Func<object?> Current => () => SampleCatalogue.Feed().Current("gouda");

    public static Func<DisclosedObservation> Make =>
        () => new("x", default(AreaCode), Period.OfYear(2020), CellState.Published, 1, null, null, "A.1");
}

internal static class InAsyncBody
{
    public static async Task<object?> CurrentAsync()
    {
        await Task.Yield();
        return SampleCatalogue.Feed().Current("gouda");
    }

    public static async Task<DisclosedObservation> MakeAsync()
    {
        await Task.Yield();
        return new("x", default(AreaCode), Period.OfYear(2020), CellState.Published, 1, null, null, "A.1");
    }
}
