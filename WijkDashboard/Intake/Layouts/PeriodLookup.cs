using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Intake.Layouts;

/// <summary>What a text in the file says of the period.</summary>
/// <param name="Text">In our written form, or as it stood there when it is no period.</param>
/// <param name="Year">Null when it is no period.</param>
/// <param name="Grain">Null when it is no period.</param>
internal sealed record PeriodReading(string Text, int? Year, Grain? Grain, bool IsProvisional);

/// <summary>
/// The periods of one file: each text is understood once, and found again without making a string of it. Texts beyond a
/// bound are understood anew each time, so that a file of nonsense costs time and not memory.
/// </summary>
internal sealed class PeriodLookup(Grain? dateGrain)
{
    private const int MaxRemembered = 10_000;

    private readonly Dictionary<string, PeriodReading> _wholes = [];
    private readonly Dictionary<string, Dictionary<string, PeriodReading>> _parts = [];

    public PeriodReading Whole(ReadOnlySpan<char> text)
    {
        if (_wholes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known)) return known;
        var reading = Understand(text.ToString());
        if (_wholes.Count < MaxRemembered) _wholes.Add(text.ToString(), reading);
        return reading;
    }

    /// <summary>A period whose year and quarter or month stand apart.</summary>
    public PeriodReading Of(ReadOnlySpan<char> year, ReadOnlySpan<char> part, Grain grain)
    {
        var years = _parts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!years.TryGetValue(year, out var parts))
        {
            parts = [];
            if (_parts.Count < MaxRemembered) _parts.Add(year.ToString(), parts);
        }

        if (parts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(part, out var known)) return known;
        var reading = Join(Whole(year), part.ToString(), grain);
        if (parts.Count < MaxRemembered) parts.Add(part.ToString(), reading);
        return reading;
    }

    private PeriodReading Understand(string text) =>
        PeriodText.TryRead(text, dateGrain, out var period, out var isProvisional)
            ? new(period.ToString(), period.Year, period.Grain, isProvisional)
            : new(text, null, null, false);

    private static PeriodReading Join(PeriodReading year, string part, Grain grain)
    {
        var number = grain == Grain.Quarter ? PeriodText.Quarter(part) : PeriodText.Month(part);
        if (year.Grain != Grain.Year || number is not { } found) return new($"{year.Text} {part}", null, null, false);
        return year with { Grain = grain, Text = grain == Grain.Quarter ? PeriodText.OfQuarter(year.Text, found) : PeriodText.OfMonth(year.Text, found) };
    }
}
