using CsCheck;
using WijkDashboard.Domain.Disclosure;

namespace WijkDashboard.Support;

/// <summary>Made-up towns of every shape that is linked.</summary>
public static class Towns
{
    /// <summary>Counts below eight hidden and nothing rounded: what is shown is exact, so every sum gives something away.</summary>
    public static readonly DisclosurePolicy Exact = Policies.Care with { RoundingBase = 1 };

    private static readonly DisclosurePolicy[] Kinds =
        [Policies.Care, Exact with { Id = "X" }, Policies.Care with { Id = "B", Threshold = 13 }, Policies.Open];

    private static readonly Gen<TownSize> s_size = Gen.Select(Gen.Int[1, 3], Gen.Int[0, 2], Gen.Bool, Gen.Bool, (districts, neighbourhoods, categories, quarters) =>
        new TownSize(districts, neighbourhoods, categories ? 2 : 0, 1, quarters));

    private static readonly Gen<long> s_count = Gen.Frequency((1, Gen.Long[0, 7]), (3, Gen.Long[8, 60]));

    /// <summary>Rounded or exact.</summary>
    public static readonly Gen<LinkedTown> Any = Of(s_size);

    /// <summary>Two subjects of different protection: persons, exact counts, a higher threshold, and what is open.</summary>
    public static readonly Gen<LinkedTown> Mixed = Gen.Select(
        Gen.Select(Gen.Int[1, 4], Gen.Int[0, 2], Gen.Bool, Gen.Bool), Gen.Int[0, Kinds.Length - 1], Gen.Int[0, Kinds.Length - 1], s_count.Array[64],
        (shape, one, other, counts) => new LinkedTown(
            new TownSize(shape.Item1, shape.Item2, shape.Item3 ? 2 : 0, shape.Item4 ? 1 : 2, shape.Item4),
            one == other ? [Kinds[one]] : [Kinds[one], Kinds[other]],
            n => counts[n % counts.Length]));

    /// <summary>
    /// Small enough to make thousands: figures per wijk, per buurt, in quarters or in categories, under any of the policies. One in five
    /// shows exact counts, of which much must be hidden besides.
    /// </summary>
    public static readonly Gen<LinkedTown> Small = Gen.Select(
        Gen.OneOf(new TownSize(4, 0, 0), new TownSize(2, 2, 0), new TownSize(1, 3, 0), new TownSize(2, 0, 0, InQuarters: true), new TownSize(2, 0, 2), new TownSize(1, 2, 2)),
        Gen.Frequency((2, Gen.Const(0)), (1, Gen.Const(1)), (1, Gen.Const(2)), (1, Gen.Const(3))), s_count.Array[20],
        (size, kind, counts) => new LinkedTown(size, Kinds[kind], n => counts[n % counts.Length]));

    public static Gen<LinkedTown> Of(Gen<TownSize> sizes, params string[] partners) =>
        Gen.Select(sizes, Gen.Bool, s_count.Array[64], (size, exact, counts) =>
            new LinkedTown(size, exact ? Exact : Policies.Care, n => counts[n % counts.Length], partners));
}
