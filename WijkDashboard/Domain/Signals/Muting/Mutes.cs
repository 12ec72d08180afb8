namespace WijkDashboard.Domain.Signals.Muting;

/// <summary>All mutes of a municipality, those that are over too: what was left off the list, and by whom, can always be looked up.</summary>
public sealed class Mutes
{
    public static readonly Mutes None = new(0, []);

    private readonly ILookup<SignalTopic, Mute> _byTopic;

    /// <param name="all">Newest first.</param>
    public Mutes(int number, IReadOnlyList<Mute> all)
    {
        (Number, All) = (number, all);
        _byTopic = all.ToLookup(m => m.Topic);
    }

    /// <summary>One higher with every mute that is made or ended.</summary>
    public int Number { get; }

    public IReadOnlyList<Mute> All { get; }

    /// <summary>Why a signal is not on the list of that day; null when it is.</summary>
    public Mute? Find(Signal signal, DateOnly day) =>
        All.Count == 0 ? null : _byTopic[SignalTopic.Of(signal)].FirstOrDefault(m => m.HoldsOn(day));
}
