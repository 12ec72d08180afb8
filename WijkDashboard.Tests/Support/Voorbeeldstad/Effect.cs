using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Support.Voorbeeldstad;

/// <summary>Something that was planted: so many times as many as there would have been.</summary>
/// <param name="Area">A wijk with all its buurten, or one buurt.</param>
/// <param name="Until">Its last quarter.</param>
public sealed record Effect(AreaCode Area, IReadOnlyList<string> Indicators, double Factor, Period From, Period Until)
{
    public static double Of(IReadOnlyList<Effect> effects, AreaCode area, string indicator, Period quarter)
    {
        var factor = 1.0;
        foreach (var effect in effects)
            if (area.LiesIn(effect.Area) && quarter >= effect.From && quarter <= effect.Until && effect.Indicators.Contains(indicator))
                factor *= effect.Factor;
        return factor;
    }
}
