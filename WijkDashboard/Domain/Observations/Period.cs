using System.Globalization;

namespace WijkDashboard.Domain.Observations;

/// <summary>The length of a period; figures of unequal length are never compared.</summary>
public enum Grain
{
    Year,
    Quarter,
    Month,
}

/// <summary>
/// The stretch of time a figure is about: <c>2016</c>, <c>2016-Q3</c> or <c>2016-09</c>.
/// </summary>
public readonly record struct Period : IComparable<Period>
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private Period(int year, Grain grain, int index) => (Year, Grain, Index) = (year, grain, index);

    public int Year { get; }

    public Grain Grain { get; }

    /// <summary>The quarter (1–4) or month (1–12) in its year; 1 for a year.</summary>
    public int Index { get; }

    /// <summary>The first day; the period ends on the day before the next one begins.</summary>
    public DateOnly Start => new(Year, Grain switch { Grain.Quarter => Index * 3 - 2, Grain.Month => Index, _ => 1 }, 1);

    /// <summary>The period of the same length just before.</summary>
    public Period Previous => Grain switch
    {
        Grain.Year => new(Year - 1, Grain, 1),
        Grain.Quarter => Index == 1 ? new(Year - 1, Grain, 4) : new(Year, Grain, Index - 1),
        _ => Index == 1 ? new(Year - 1, Grain, 12) : new(Year, Grain, Index - 1),
    };

    /// <summary>The period of the same length just after; its first day is the first on which this period is over.</summary>
    public Period Next => Grain switch
    {
        Grain.Year => new(Year + 1, Grain, 1),
        Grain.Quarter => Index == 4 ? new(Year + 1, Grain, 1) : new(Year, Grain, Index + 1),
        _ => Index == 12 ? new(Year + 1, Grain, 1) : new(Year, Grain, Index + 1),
    };

    /// <summary>The shorter periods that it is made of, in order; none when they are not shorter.</summary>
    public IEnumerable<Period> Parts(Grain grain)
    {
        var end = Next.Start;
        for (var part = Of(grain, Start); grain > Grain && part.Start < end; part = part.Next) yield return part;
    }

    public static Period OfYear(int year) => new(year, Grain.Year, 1);

    /// <summary>The period of a length in which a day falls.</summary>
    public static Period Of(Grain grain, DateOnly day) => grain switch
    {
        Grain.Quarter => new(day.Year, grain, (day.Month + 2) / 3),
        Grain.Month => new(day.Year, grain, day.Month),
        _ => OfYear(day.Year),
    };

    /// <summary>Reads the three written forms above; anything else is no period.</summary>
    public static bool TryParse(string? text, out Period period)
    {
        period = default;
        var trimmed = text?.Trim() ?? string.Empty;
        if (trimmed.Length < 4 || !int.TryParse(trimmed.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return false;
        if (year is < FirstYear or > LastYear) return false;
        switch (trimmed.Length)
        {
            case 4:
                period = OfYear(year);
                return true;
            case 7 when trimmed[4] == '-' && trimmed[5] is ('Q' or 'q'):
                period = new(year, Grain.Quarter, trimmed[6] - '0');
                return period.Index is >= 1 and <= 4;
            case 7 when trimmed[4] == '-' && int.TryParse(trimmed.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var month):
                period = new(year, Grain.Month, month);
                return month is >= 1 and <= 12;
            default:
                return false;
        }
    }

    /// <exception cref="FormatException">The text is not one of the three written forms.</exception>
    public static Period Parse(string text) =>
        TryParse(text, out var period) ? period : throw new FormatException($"'{text}' is not a period.");

    /// <summary>By first day, then longer before shorter.</summary>
    public int CompareTo(Period other)
    {
        var byStart = Start.CompareTo(other.Start);
        return byStart != 0 ? byStart : Grain.CompareTo(other.Grain);
    }

    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    public override string ToString() => Grain switch
    {
        Grain.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-Q{Index}"),
        Grain.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Index:D2}"),
        _ => Year.ToString("D4", CultureInfo.InvariantCulture),
    };
}
