namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>What a field consists of, seen in one pass. Nearly every field of figures needs no closer look after it.</summary>
internal readonly record struct Glance(int Digits, int Letters, bool HasAt, bool HasSpace)
{
    public static Glance At(ReadOnlySpan<char> text)
    {
        int digits = 0, letters = 0;
        bool at = false, space = false;
        foreach (var c in text)
        {
            if ((uint)(c - '0') <= 9) digits++;
            else if ((uint)((c | 0x20) - 'a') <= 'z' - 'a' || (c > 127 && char.IsLetter(c))) letters++;
            else if (c == '@') at = true;
            else if (c == ' ') space = true;
        }

        return new Glance(digits, letters, at, space);
    }
}
