using System.Collections.Frozen;

namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>
/// A telephone number in one of the forms that people write in the Netherlands: mobile, or an area code and a subscriber's number
/// (Nummerplan telefoon- en ISDN-diensten), and abroad behind a plus. Not 0800, 0900, 088 or 14 0182, which belong to organisations.
/// </summary>
internal static class TelephoneNumber
{
    private const int National = 10;

    private static readonly FrozenSet<int> AreaCodes = FrozenSet.Create(
        10, 13, 15, 20, 23, 24, 26, 30, 33, 35, 36, 38, 40, 43, 45, 46, 50, 53, 55, 58, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 85,
        111, 113, 114, 115, 117, 118, 161, 162, 164, 165, 166, 167, 168, 172, 174, 180, 181, 182, 183, 184, 186, 187, 222, 223, 224, 226, 227, 228, 229,
        251, 252, 255, 294, 297, 299, 313, 314, 315, 316, 317, 318, 320, 321, 341, 342, 343, 344, 345, 346, 347, 348, 411, 412, 413, 416, 418,
        475, 478, 481, 485, 486, 487, 488, 492, 493, 495, 497, 499, 511, 512, 513, 514, 515, 516, 517, 518, 519, 521, 522, 523, 524, 525, 527, 528, 529,
        541, 543, 544, 545, 546, 547, 548, 561, 562, 566, 570, 571, 572, 573, 575, 577, 578, 591, 592, 593, 594, 595, 596, 597, 598, 599);

    /// <summary>Whether a number that can be nothing else begins here: with separators, a country code, or a mobile one in full.</summary>
    public static Form At(ReadOnlySpan<char> text, int at)
    {
        var abroad = at > 0 && text[at - 1] == '+';
        if (!(abroad ? DigitGroups.MayBegin(text, at - 1) : DigitGroups.MayBegin(text, at))) return Form.None;
        var groups = DigitGroups.Read(text[at..]);
        if (abroad) return IsInternational(text, at, groups) ? Form.Written : Form.None;
        if (groups.DigitCount < National || groups.Digit(0) != 0) return Form.None;
        if (groups.Digit(1) == 0) return groups.Digit(2) == 3 && groups.Digit(3) == 1 && IsDutch(text, at, groups, 4) ? Form.Written : Form.None;

        var used = groups.GroupsFor(National);
        if (used == 0 || !MayEnd(text, at + groups.End(used - 1)) || IsDateOrYears(groups)) return Form.None;
        if (used == 1) return IsMobile(groups, 1) ? Form.MobileInFull : IsLandline(groups, 1) ? Form.LandlineInFull : Form.None;
        return IsMobile(groups, 1) || (IsLandline(groups, 1) && groups.Size(0) == AreaCodeLength(groups, 1) + 1) ? Form.Written : Form.None;
    }

    /// <summary>Nine digits that may have lost their leading zero in a spreadsheet.</summary>
    public static bool LostItsZero(int number) => number is >= 100_000_000 and <= 999_999_999
        && (IsMobileWithoutZero(number)
            || (AreaCodes.Contains(number / 10_000_000) && number / 1_000_000 % 10 != 0)
            || (AreaCodes.Contains(number / 1_000_000) && number / 100_000 % 10 != 0));

    public static bool IsMobileWithoutZero(int number) => IsMobilePrefix(number / 10_000_000);

    private static bool IsInternational(ReadOnlySpan<char> text, int at, in DigitGroups groups)
    {
        if (groups.DigitCount >= 2 && groups.Number(0, 2) == 31) return IsDutch(text, at, groups, 2);
        return groups.DigitCount is >= 10 and <= 13 && groups.Digit(0) != 0 && DigitGroups.MayEnd(text, at + groups.End(groups.Count - 1));
    }

    /// <summary>Behind the country code, with or without the zero that some write in brackets.</summary>
    private static bool IsDutch(ReadOnlySpan<char> text, int at, in DigitGroups groups, int from)
    {
        if (groups.DigitCount > from && groups.Digit(from) == 0) from++;
        var used = groups.GroupsFor(from + National - 1);
        return used > 0 && MayEnd(text, at + groups.End(used - 1)) && (IsMobile(groups, from) || IsLandline(groups, from));
    }

    /// <summary>A second number may follow behind a stroke.</summary>
    private static bool MayEnd(ReadOnlySpan<char> text, int at) => (at < text.Length && text[at] == '/') || DigitGroups.MayEnd(text, at);

    private static bool IsMobile(in DigitGroups groups, int from) => IsMobilePrefix(groups.Number(from, 2));

    private static bool IsMobilePrefix(int number) => number is (>= 61 and <= 65) or 68;

    private static bool IsLandline(in DigitGroups groups, int from)
    {
        var length = AreaCodeLength(groups, from);
        return length > 0 && groups.Digit(from + length) != 0;
    }

    private static int AreaCodeLength(in DigitGroups groups, int from) =>
        AreaCodes.Contains(groups.Number(from, 2)) ? 2 : AreaCodes.Contains(groups.Number(from, 3)) ? 3 : 0;

    /// <summary><c>06-12-2020 10:30</c> and <c>06 2016-2017</c> begin like a mobile number.</summary>
    private static bool IsDateOrYears(in DigitGroups groups)
    {
        if (groups.Count < 3) return false;
        var isDate = (groups.Size(0), groups.Size(1), groups.Size(2)) is (2, 2, 4) && groups.Number(2, 2) <= 31 && groups.Number(4, 4) is >= 1900 and < 2100;
        var isYears = (groups.Size(0), groups.Size(1), groups.Size(2)) is (2, 4, 4) && groups.Number(2, 4) is >= 1900 and < 2100 && groups.Number(6, 4) is >= 1900 and < 2100;
        return isDate || isYears;
    }

    /// <summary>How sure a form makes it that this is a telephone number.</summary>
    public enum Form
    {
        None,

        /// <summary>With separators or a country code.</summary>
        Written,

        /// <summary>Ten digits from 06 on; codes can look like it.</summary>
        MobileInFull,

        /// <summary>Ten digits that begin with an area code; codes often look like it.</summary>
        LandlineInFull,
    }
}
