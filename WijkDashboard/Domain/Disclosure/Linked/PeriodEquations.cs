using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>A year is the sum of its quarters or months, a quarter of its months.</summary>
internal static class PeriodEquations
{
    public static void AddTo(ReleaseCells release)
    {
        foreach (var series in release.Keys.GroupBy(k => (k.IndicatorId, k.Area)))
        {
            var periods = series.Select(k => k.Period).ToHashSet();
            foreach (var whole in periods.Where(p => p.Grain != Grain.Month).Order())
            {
                var grain = Enum.GetValues<Grain>().Where(g => g > whole.Grain && whole.Parts(g).Any(periods.Contains)).Cast<Grain?>().FirstOrDefault();
                if (grain is not { } shorter) continue;
                release.Sum(EquationKind.Periods, Place(whole), [.. whole.Parts(shorter).Select(Place)]);
            }

            int Place(Period period) => release.At(new(series.Key.IndicatorId, series.Key.Area, period));
        }
    }
}
