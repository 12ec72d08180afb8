namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>
/// Digits that people wrote in groups, such as <c>06-12 34 56 78</c> or <c>123.456.782</c>, read from a digit in a text on. Packed
/// in a few numbers, so that looking costs no memory.
/// </summary>
internal struct DigitGroups
{
    /// <summary>Longer than any number looked for; what follows is not read.</summary>
    private const int MaxDigits = 15;

    private const int MaxGroups = 8;
    private const int MaxBetween = 3;

    private ulong _digits;
    private ulong _sizes;
    private ulong _ends;

    public int DigitCount { get; private set; }

    public int Count { get; private set; }

    public readonly int Digit(int index) => (int)(_digits >> (4 * index)) & 15;

    public readonly int Size(int group) => (int)(_sizes >> (8 * group)) & 255;

    /// <summary>How far behind the first digit a group ends in the text.</summary>
    public readonly int End(int group) => (int)(_ends >> (8 * group)) & 255;

    /// <summary>How many of the first groups make exactly so many digits; 0 when none do.</summary>
    public readonly int GroupsFor(int digits)
    {
        var sum = 0;
        for (var i = 0; i < Count && sum < digits; i++)
        {
            sum += Size(i);
            if (sum == digits) return i + 1;
        }

        return 0;
    }

    /// <summary>A few digits as a number.</summary>
    public readonly int Number(int from, int count)
    {
        var number = 0;
        for (var i = from; i < from + count; i++) number = (10 * number) + Digit(i);
        return number;
    }

    public static DigitGroups Read(ReadOnlySpan<char> text)
    {
        var groups = default(DigitGroups);
        var at = 0;
        while (groups.Count < MaxGroups)
        {
            var from = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]) && groups.DigitCount < MaxDigits)
                groups._digits |= (ulong)(text[at++] - '0') << (4 * groups.DigitCount++);
            if (at == from) break;
            groups._sizes |= (ulong)(at - from) << (8 * groups.Count);
            groups._ends |= (ulong)at << (8 * groups.Count++);

            var next = at;
            while (next < text.Length && next - at < MaxBetween && IsBetween(text[next])) next++;
            if (next == at || next >= text.Length || !char.IsAsciiDigit(text[next])) break;
            at = next;
        }

        return groups;
    }

    public static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009';

    /// <summary>Whether a number may begin here: not inside a word, inside a code (<c>PL1500-0612345678</c>) or behind a decimal mark.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text, int at)
    {
        if (at == 0) return true;
        var before = text[at - 1];
        if (char.IsLetterOrDigit(before) || before == '_') return false;
        return before is not ('.' or ',' or '-' or '/') || at == 1 || !char.IsAsciiDigit(text[at - 2]);
    }

    public static bool MayEnd(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length) return true;
        var after = text[at];
        if (char.IsLetterOrDigit(after) || after == '_') return false;
        return after is not ('.' or ',' or '-' or '/') || at + 1 >= text.Length || !char.IsAsciiDigit(text[at + 1]);
    }

    private static bool IsBetween(char c) => IsSpace(c) || c is '-' or '.' or '/' or '(' or ')' or '\u2013';
}
