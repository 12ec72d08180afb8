using CsCheck;
using WijkDashboard.Domain.Disclosure;

namespace WijkDashboard.Support;

/// <summary>Made-up towns of every shape that is linked.</summary>
public static class Towns
{
    /// <summary>Counts below eight hidden and nothing rounded: what is shown is exact, so every sum gives something away.</summary>
    public static readonly DisclosurePolicy Exact = Policies.Care with { RoundingBase = 1 };

    private static readonly Gen<TownSize> s_size = Gen.Select(Gen.Int[1, 3], Gen.Int[0, 2], Gen.Bool, Gen.Bool, (districts, neighbourhoods, categories, quarters) =>
        new TownSize(districts, neighbourhoods, categories ? 2 : 0, 1, quarters));

    private static readonly Gen<long> s_count = Gen.Frequency((1, Gen.Long[0, 7]), (3, Gen.Long[8, 60]));

    /// <summary>Rounded or exact.</summary>
    public static readonly Gen<LinkedTown> Any = Of(s_size);

    public static Gen<LinkedTown> Of(Gen<TownSize> sizes, params string[] partners) =>
        Gen.Select(sizes, Gen.Bool, s_count.Array[64], (size, exact, counts) =>
            new LinkedTown(size, exact ? Exact : Policies.Care, n => counts[n % counts.Length], partners));
}
