namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>Tells texts apart without keeping them (FNV-1a, with a last mix so that all bits count). The same in every run.</summary>
internal static class TextHash
{
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text) hash = (hash ^ c) * 1099511628211UL;
        return Mix(hash);
    }

    public static ulong Mix(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0x9E3779B97F4A7C15UL;
        return hash ^ (hash >> 29);
    }
}
