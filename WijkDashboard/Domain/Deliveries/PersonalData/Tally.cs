using System.Numerics;

namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>How many fields were of a kind, and how many of those differ. Keeps one bit for a text, so it knows of 64 at most.</summary>
internal struct Tally
{
    private ulong _seen;

    public int Count { get; private set; }

    /// <summary>At least so many differ; two texts can share a bit.</summary>
    public readonly int Distinct => BitOperations.PopCount(_seen);

    public void Add(ReadOnlySpan<char> text)
    {
        Count++;
        _seen |= 1UL << (int)(TextHash.Of(text) >> 58);
    }

    public static Tally operator +(Tally one, Tally other) => new() { Count = one.Count + other.Count, _seen = one._seen | other._seen };
}
