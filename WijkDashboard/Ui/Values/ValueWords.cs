using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Ui.Values;

/// <summary>
/// The one wording of periods, of what a number is out of, and of a figure that is not there, in the reader's language.
/// </summary>
public sealed class ValueWords(IStringLocalizer<ValueWords> text)
{
    /// <summary>2016, 3e kwartaal 2016, september 2016.</summary>
    public string Period(Period period) => period.Grain switch
    {
        Grain.Quarter => text["Quarter", period.Index, period.Year],
        Grain.Month => Month(period, "MMMM yyyy"),
        _ => Year(period.Year),
    };

    /// <summary>For under a column or a bar: 2016, k3 2016, sep 2016.</summary>
    public string ShortPeriod(Period period) => period.Grain switch
    {
        Grain.Quarter => text["QuarterShort", period.Index, period.Year],
        Grain.Month => Month(period, "MMM yyyy"),
        _ => Year(period.Year),
    };

    /// <summary>What the shown number is: the unit of the indicator, or the word for a plain count.</summary>
    public string Unit(Indicator indicator, bool asCount) =>
        asCount && indicator.HasExposure ? text["Count"] : indicator.Unit.In(CultureInfo.CurrentUICulture);

    /// <summary>A few words for a figure that is not there; null for one that is.</summary>
    public string? Absence(CellState state) => state switch
    {
        CellState.Suppressed => text["Hidden"].Value,
        CellState.Missing => text["Missing"].Value,
        CellState.NoPopulation => text["NoPopulation"].Value,
        _ => null,
    };

    /// <summary>The one explanation of a figure that is not there; null for one that is.</summary>
    public string? AbsenceExplained(CellState state) => state switch
    {
        CellState.Suppressed => text["HiddenExplained"].Value,
        CellState.Missing => text["MissingExplained"].Value,
        CellState.NoPopulation => text["NoPopulationExplained"].Value,
        _ => null,
    };

    private static string Month(Period period, string format)
    {
        var reader = CultureInfo.CurrentUICulture;
        return period.Start.ToString(format, reader);
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
