using System.Globalization;

namespace WijkDashboard.Ui.Values;

/// <summary>The one way to write a number.</summary>
public static class Figure
{
    /// <summary>Thousands separated, with so many decimals; a real zero is a written 0 without decimals.</summary>
    public static string Number(decimal value, int decimals, CultureInfo culture) =>
        value == 0 ? "0" : value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), culture);

    public static string Count(long value, CultureInfo culture) => value.ToString("N0", culture);

    /// <summary>An expected count: below ten with one decimal, because there the difference with zero matters.</summary>
    public static string About(double value, CultureInfo culture) =>
        value.ToString(Math.Round(value, 1) < 10 ? "0.#" : "N0", culture);

    /// <summary>20 nov 2026, where there is little room.</summary>
    public static string ShortDate(DateTimeOffset value, CultureInfo culture) => value.ToString("d MMM yyyy", culture);

    public static string Date(DateOnly value, CultureInfo culture) => value.ToString("d MMMM yyyy", culture);

    public static string Date(DateTimeOffset value, CultureInfo culture) => value.ToString("d MMMM yyyy", culture);
}
