namespace WijkDashboard.Ui.Values;

/// <summary>Moments are kept in UTC, and told and chosen as the clock stands in the Netherlands.</summary>
public static class DutchTime
{
    private static readonly TimeZoneInfo s_zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static DateTimeOffset Of(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, s_zone);

    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(Of(clock.GetUtcNow()).DateTime);

    /// <summary>The moment in UTC; of the hour that comes twice in autumn the first one.</summary>
    /// <returns>Null for a time that the clock skips in spring.</returns>
    public static DateTimeOffset? At(DateOnly day, TimeOnly time)
    {
        var clock = day.ToDateTime(time);
        if (s_zone.IsInvalidTime(clock)) return null;
        var offset = s_zone.IsAmbiguousTime(clock) ? s_zone.GetAmbiguousTimeOffsets(clock).Max() : s_zone.GetUtcOffset(clock);
        return new DateTimeOffset(clock, offset).ToUniversalTime();
    }
}
