using System.Collections.Frozen;

namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>A list of words, in capitals or not. Most words of a file are on none, and their first letters and length tell that at once.</summary>
internal sealed class WordList
{
    private const int Letters = 26;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly ulong[] _lengths = new ulong[Letters * Letters];

    /// <param name="words">With white space between them.</param>
    public WordList(string words)
    {
        var list = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        _words = list.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in list)
            if (Start(word) is >= 0 and var start) _lengths[start] |= 1UL << (word.Length & 63);
    }

    public bool Contains(ReadOnlySpan<char> word)
    {
        var start = Start(word);
        return (start < 0 || (_lengths[start] & (1UL << (word.Length & 63))) != 0) && _words.Contains(word);
    }

    /// <summary>Of the first two letters; -1 when they are others than a to z.</summary>
    private static int Start(ReadOnlySpan<char> word)
    {
        if (word.Length < 2) return -1;
        var (first, second) = ((uint)((word[0] | 0x20) - 'a'), (uint)((word[1] | 0x20) - 'a'));
        return first < Letters && second < Letters && word[0] < 128 && word[1] < 128 ? (int)((first * Letters) + second) : -1;
    }
}
