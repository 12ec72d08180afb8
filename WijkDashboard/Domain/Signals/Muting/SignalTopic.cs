using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Domain.Signals.Muting;

/// <summary>
/// What a signal is about, whatever the period: the same finding in a later period has the same topic, one in the other direction has
/// not. So a mute holds for what people agreed to leave, and not for what turns around.
/// </summary>
/// <param name="Lens">As it stands in the id of the signal; another benchmark is another lens.</param>
/// <param name="SubjectId">The indicator; of a disagreement the pair of domains.</param>
/// <param name="Way"><c>more</c> or <c>fewer</c>; of a disagreement which domain is high, <c>first</c> or <c>second</c>.</param>
public sealed record SignalTopic(string Lens, string SubjectId, AreaCode Area, string Way)
{
    private const char Between = ':';

    public static SignalTopic Of(Signal signal)
    {
        var lens = signal.Id.Split(Between, 2)[0];
        return signal switch
        {
            IndicatorSignal one => new(lens, one.IndicatorId, one.Area, one.Direction is Direction.More ? "more" : "fewer"),
            DiscordanceSignal apart => new(lens, apart.PairId, apart.Area, apart.IsFirstHigh ? "first" : "second"),
            _ => throw new ArgumentOutOfRangeException(nameof(signal)),
        };
    }

    /// <param name="text">As <see cref="ToString"/> wrote it.</param>
    public static SignalTopic Parse(string text)
    {
        var parts = text.Split(Between);
        return new(parts[0], parts[1], AreaCode.Parse(parts[2]), parts[3]);
    }

    public override string ToString() => string.Join(Between, Lens, SubjectId, Area, Way);
}
