namespace WijkDashboard.Domain.Signals.Selection;

/// <summary>Tells what is new from what everybody knows, without testing again (methods, section 5).</summary>
internal static class Labels
{
    /// <summary>So many periods in a row make a known picture.</summary>
    private const int PeriodsToKnow = 3;

    /// <param name="stoodOut">Whether it would have been in the same list so many periods back; false when there was no such period.</param>
    /// <param name="hasChanged">A change makes even an old picture worth talking about.</param>
    public static SignalLabel Of(Func<int, bool> stoodOut, bool hasChanged)
    {
        var periods = 1;
        while (periods < PeriodsToKnow && stoodOut(periods)) periods++;
        return periods == 1 ? SignalLabel.New
            : periods < PeriodsToKnow || hasChanged ? SignalLabel.Lasting
            : SignalLabel.Known;
    }
}
