namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>What of a person's name a field shows.</summary>
internal enum NameSight
{
    None,

    /// <summary>The field is a common first name.</summary>
    FirstName,

    /// <summary>The field is a common surname.</summary>
    Surname,

    /// <summary>The field is a letter and a word, <c>K. Oudshoorn</c>: a name, or an item of a list such as <c>C. Industrie</c>.</summary>
    Lettered,

    /// <summary>The field is a whole name: <c>J.P. de Vries</c>, <c>Vries, Jan de</c>. Areas can be called so.</summary>
    Whole,

    /// <summary>A whole name in a longer text. Streets, schools and books can be meant.</summary>
    Mention,

    /// <summary>A name of which the text says that it is somebody: <c>de heer Jansen</c>, <c>gebeld met J. Jansen</c>.</summary>
    Person,

    /// <summary>A name with a date of birth, or a date of birth in words.</summary>
    PersonWithBirthDate,
}

/// <summary>Looks for names of persons in a field, word by word.</summary>
internal static class NameReader
{
    /// <summary>How near a name the words stand that tell of a person.</summary>
    private const int CueDistance = 48;

    private const int LongestWholeName = 60;

    /// <summary>More initials, first names or surnames than this no name has; so that a text of any kind is read in one go.</summary>
    private const int MostParts = 6;

    public static NameSight Look(ReadOnlySpan<char> text, in Glance glance)
    {
        if (glance.Digits >= 5 && HoldsBirthDate(text)) return NameSight.PersonWithBirthDate;
        if (!glance.HasSpace && !text.Contains('.') && !text.Contains(',')) return Alone(text);

        var sight = NameSight.None;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var end = WordEnd(text, i);
            if (IsTitle(text, i, end) && SurnameAfterTitle(text, end)) return NameSight.Person;
            if (char.IsUpper(text[i]) && NameAt(text, i, end, out var isLettered) is > 0 and var nameEnd)
            {
                if (IsFollowedByBirthDate(text[nameEnd..])) return NameSight.PersonWithBirthDate;
                if (i == 0 && nameEnd == text.Length) return isLettered ? NameSight.Lettered : NameSight.Whole;
                if (MayBePerson(text, i))
                {
                    if (HasCue(text, i, nameEnd)) return NameSight.Person;
                    if (!isLettered) sight = NameSight.Mention;
                }

                end = nameEnd;
            }

            i = end;
        }

        return text.Length > LongestWholeName ? sight : IsReversed(text) ? NameSight.Whole : sight == NameSight.None ? Alone(text) : sight;
    }

    private static NameSight Alone(ReadOnlySpan<char> text)
    {
        if (PersonNames.IsFirst(text)) return NameSight.FirstName;
        var at = Skip(text, 0, out _);
        return at < text.Length && WordEnd(text, at) == text.Length && PersonNames.IsLast(text[at..]) ? NameSight.Surname : NameSight.None;
    }

    /// <summary>Letters, with the marks that stand inside names.</summary>
    private static int WordEnd(ReadOnlySpan<char> text, int from)
    {
        var at = from;
        for (; at < text.Length; at++)
        {
            if (char.IsLetter(text[at])) continue;
            if (at == from || text[at] is not ('-' or '\'' or '’') || at + 1 == text.Length || !char.IsLetter(text[at + 1])) break;
        }

        return at;
    }

    /// <summary>Past white space and what stands between first name and surname.</summary>
    private static int Skip(ReadOnlySpan<char> text, int at, out bool isParted)
    {
        isParted = false;
        while (true)
        {
            var from = at;
            while (from < text.Length && DigitGroups.IsSpace(text[from])) from++;
            var end = from;
            while (end < text.Length && !DigitGroups.IsSpace(text[end]) && end - from < 5) end++;
            if (end == from || end >= text.Length || !DigitGroups.IsSpace(text[end]) || !PersonNames.IsBetween(text[from..end])) return from;
            isParted = true;
            at = end;
        }
    }

    /// <summary>Where the name ends that begins at a word with initials or a first name; 0 when none does.</summary>
    private static int NameAt(ReadOnlySpan<char> text, int from, int end, out bool isLettered)
    {
        var at = Initials(text, from);
        isLettered = at == from + 2;
        var isShouted = at > 0 || (end - from > 2 && char.IsUpper(text[from + 1]));
        if (at == 0)
        {
            if (!PersonNames.IsFirst(text[from..end])) return 0;
            at = end;
            for (var part = 1; part < MostParts && at + 1 < text.Length && DigitGroups.IsSpace(text[at]); part++)
            {
                var initials = Initials(text, at + 1);
                var next = WordEnd(text, at + 1);
                if (initials == 0 && (!PersonNames.IsFirst(text[(at + 1)..next]) || next == text.Length)) break;
                at = initials > 0 ? initials : next;
            }

            if (at >= text.Length || (!DigitGroups.IsSpace(text[at]) && text[at - 1] != '.')) return 0;
        }

        var past = Surnames(text, at, isShouted);
        if (isLettered && past > 0)
        {
            var surname = Skip(text, at, out var isParted);
            isLettered = !isParted && !PersonNames.IsLast(text[surname..WordEnd(text, surname)]);
        }

        return past;
    }

    /// <summary>Past <c>J.P.</c>, <c>J. P.</c> or <c>Th.</c>; 0 when there are none.</summary>
    private static int Initials(ReadOnlySpan<char> text, int from)
    {
        int at = from, past = 0;
        for (var part = 0; part < MostParts && at < text.Length && char.IsUpper(text[at]); part++)
        {
            var dot = at + 1;
            while (dot < text.Length && dot - at < 3 && char.IsLetter(text[dot])) dot++;
            if (dot >= text.Length || text[dot] != '.' || (dot - at > 1 && !PersonNames.IsLongInitial(text[at..dot]))) break;
            past = dot + 1;
            at = past < text.Length && DigitGroups.IsSpace(text[past]) ? past + 1 : past;
        }

        return past;
    }

    private static int Surnames(ReadOnlySpan<char> text, int from, bool isShouted)
    {
        int past = 0, at = Skip(text, from, out _);
        for (var part = 0; part < MostParts && at < text.Length && char.IsUpper(text[at]); part++)
        {
            var end = WordEnd(text, at);
            var word = text[at..end];
            if (PersonNames.IsPlace(word)) return 0;
            if (!IsSurname(word, isShouted)) break;
            past = end;
            if (past < text.Length && !DigitGroups.IsSpace(text[past])) break;
            at = Skip(text, past, out _);
        }

        return past;
    }

    /// <summary>Not a number of a king, an abbreviation, or a single letter.</summary>
    private static bool IsSurname(ReadOnlySpan<char> word, bool mayBeCapitals)
    {
        if (word.Length < 2 || !word.ContainsAnyExcept("IVX")) return false;
        return char.IsLower(word[1]) || word[1] is '\'' or '’' or '-' || (mayBeCapitals && word.Length > 2) || (word.StartsWith("IJ", StringComparison.Ordinal) && word.Length > 2);
    }

    /// <summary><c>Vries, J.P. de</c> or <c>Vries, Jan de</c>.</summary>
    private static bool IsReversed(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        if (comma < 2 || comma + 2 >= text.Length || text[(comma + 1)..].Contains(',') || text.ContainsAnyInRange('0', '9')) return false;
        if (Surnames(text[..comma], 0, isShouted: true) != comma) return false;
        var first = text[(comma + 1)..].TrimStart();
        var past = Initials(first, 0);
        if (past == 0)
        {
            past = WordEnd(first, 0);
            var isLetters = past is > 0 and <= 3 && !first[..past].ContainsAnyExceptInRange('A', 'Z');
            if (!isLetters && !PersonNames.IsFirst(first[..past])) return false;
        }

        return past == first.Length || DigitGroups.IsSpace(first[past]);
    }

    private static bool IsTitle(ReadOnlySpan<char> text, int from, int end)
    {
        var word = text[from..end];
        if (word.Length is < 2 or > 7 || (word[0] | ' ') is not ('d' or 'm' or 'h' or 'f') || (from > 0 && text[from - 1] is '-' or '\'' or '’' or '/')) return false;
        var hasDot = end < text.Length && text[end] == '.';
        return word switch
        {
            "dhr" or "Dhr" or "mevr" or "Mevr" or "mevrouw" or "Mevrouw" or "meneer" or "Meneer" => true,
            "mw" or "Mw" => !FollowsNumber(text, from),
            "hr" or "Hr" or "mej" or "Mej" or "fam" or "Fam" or "DHR" or "MEVR" or "MW" => hasDot && !FollowsNumber(text, from),
            "heer" or "Heer" => WordBefore(text, from).Equals("de", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }

    private static bool SurnameAfterTitle(ReadOnlySpan<char> text, int end)
    {
        var at = end < text.Length && text[end] == '.' ? end + 1 : end;
        if (at >= text.Length || (!DigitGroups.IsSpace(text[at]) && at == end)) return false;
        while (at < text.Length && DigitGroups.IsSpace(text[at])) at++;
        if (Initials(text, at) is > 0 and var past) at = past;
        return Surnames(text, at, isShouted: end < text.Length && text[end] == '.' && char.IsUpper(text[end - 1])) > 0;
    }

    private static bool FollowsNumber(ReadOnlySpan<char> text, int from)
    {
        var before = text[..from].TrimEnd();
        return !before.IsEmpty && char.IsAsciiDigit(before[^1]);
    }

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int from)
    {
        var before = text[..from].TrimEnd(" .");
        var at = before.Length;
        while (at > 0 && char.IsLetter(before[at - 1])) at--;
        return before[at..];
    }

    private static bool MayBePerson(ReadOnlySpan<char> text, int from) =>
        (from == 0 || text[from - 1] is not ('\'' or '"' or '‘' or '“' or '-')) && !PersonNames.ForbidsPersonBehind(WordBefore(text, from));

    private static bool HasCue(ReadOnlySpan<char> text, int from, int end)
    {
        var at = Math.Max(0, from - CueDistance);
        var until = Math.Min(text.Length, end + CueDistance);
        while (at < until)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var wordEnd = WordEnd(text, at);
            if ((at < from || at >= end) && PersonNames.IsCue(text[at..wordEnd])) return true;
            at = wordEnd;
        }

        return false;
    }

    private static bool IsFollowedByBirthDate(ReadOnlySpan<char> behind)
    {
        var at = behind.IndexOfAnyExcept(" ,;(*");
        return at is >= 0 and <= 3 && CalendarDate.Begins(behind[at..], out _, out _);
    }

    /// <summary><c>geb. 12-03-2010</c>, <c>geboren op 12 maart 2010</c>; not "geboren na 01-01-2010", which marks off a group.</summary>
    private static bool HoldsBirthDate(ReadOnlySpan<char> text)
    {
        for (var from = 0; from < text.Length;)
        {
            var at = text[from..].IndexOf("geb", StringComparison.OrdinalIgnoreCase);
            if (at < 0) return false;
            from += at;
            var end = WordEnd(text, from);
            if ((from == 0 || !char.IsLetter(text[from - 1])) && IsBirthWord(text[from..end]) && DateFollows(text[end..])) return true;
            from = end;
        }

        return false;
    }

    private static bool IsBirthWord(ReadOnlySpan<char> word) =>
        word.Length == 3
        || word.Equals("geboren", StringComparison.OrdinalIgnoreCase)
        || word.Equals("gebdat", StringComparison.OrdinalIgnoreCase)
        || word.Equals("geboortedatum", StringComparison.OrdinalIgnoreCase);

    private static bool DateFollows(ReadOnlySpan<char> behind)
    {
        for (var at = 0; at < behind.Length && at < 16;)
        {
            if (char.IsAsciiDigit(behind[at])) return CalendarDate.Begins(behind[at..], out var date, out _) && date is not { Month: 1, Day: 1 };
            var end = WordEnd(behind, at);
            if (end > at && behind[at..end] is not ("op" or "dat" or "datum" or "d")) return false;
            at = Math.Max(end, at + 1);
        }

        return false;
    }
}
