using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Intake.Layouts;

/// <summary>
/// Reads a period in the forms in which Dutch partners write it. All forms are tried, for none can be taken for another; a
/// text that could be two periods is none, such as <c>3/4/2022</c> and <c>2022-3</c>.
/// </summary>
/// <remarks>Keys such as <c>2022KW03</c> and the asterisk for a provisional figure are those of CBS StatLine.</remarks>
internal static partial class PeriodText
{
    private const string QuarterForm =
        "(?<quarter>(?:Q|KW|K) ?0?[1-4]|[1-4]e kwartaal|kwartaal [1-4]|(?:eerste|tweede|derde|vierde) kwartaal)";

    private static readonly string[] Ordinals = ["eerste", "tweede", "derde", "vierde"];

    /// <summary>Dutch, and what an English spreadsheet makes of it.</summary>
    private static readonly FrozenDictionary<string, int> MonthNames = new[]
        {
            "januari jan january", "februari feb february", "maart mrt mar march", "april apr", "mei may", "juni jun june",
            "juli jul july", "augustus aug august", "september sep sept", "oktober okt oct october", "november nov", "december dec",
        }
        .SelectMany((names, index) => names.Split(' ').Select(name => (name, index + 1)))
        .ToFrozenDictionary(month => month.name, month => month.Item2, StringComparer.OrdinalIgnoreCase);

    /// <param name="dateGrain">A date stands for the period of this length in which it falls; null when a date is no period.</param>
    public static bool TryRead(string text, Grain? dateGrain, out Period period, out bool isProvisional)
    {
        var trimmed = text.Replace('\u00A0', ' ').Trim();
        var plain = ProvisionalMark.Replace(trimmed, string.Empty);
        isProvisional = plain.Length < trimmed.Length;
        return Period.TryParse(Ours(plain, dateGrain), out period);
    }

    /// <summary>The quarter of a year that stands elsewhere: <c>3</c>, <c>Q3</c>, <c>KW03</c>, <c>3e kwartaal</c>.</summary>
    public static int? Quarter(string text)
    {
        var match = QuarterAlone.Match(text);
        if (!match.Success) return null;
        return match.Groups["word"].Success
            ? Array.FindIndex(Ordinals, word => word.Equals(match.Groups["word"].Value, StringComparison.OrdinalIgnoreCase)) + 1
            : match.Groups["q"].Value[0] - '0';
    }

    /// <summary>The month of a year that stands elsewhere: <c>9</c>, <c>09</c>, <c>MM09</c>, <c>september</c>.</summary>
    public static int? Month(string text)
    {
        if (MonthNames.TryGetValue(text.TrimEnd('.'), out var named)) return named;
        var match = MonthAlone.Match(text);
        return match.Success && Number(match.Groups["m"].Value) is >= 1 and <= 12 and var number ? number : null;
    }

    /// <summary>A part of a year as a layout gives it to a column, <c>Q3</c> or <c>09</c>; null when it is no such part.</summary>
    public static Grain? PartOfYear(string text) => Period.TryParse($"2000-{text}", out var period) ? period.Grain : null;

    public static string OfQuarter(string year, int quarter) => string.Create(CultureInfo.InvariantCulture, $"{year}-Q{quarter}");

    public static string OfMonth(string year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:D2}");

    /// <summary>The text in the form of <see cref="Period"/>; unchanged when it is in no form known here.</summary>
    private static string Ours(string text, Grain? dateGrain)
    {
        if (Find(text, YearForms) is { } year) return year.Groups["y"].Value;
        if (Find(text, QuarterForms) is { } ofYear && Quarter(ofYear.Groups["quarter"].Value) is { } quarter)
            return OfQuarter(ofYear.Groups["y"].Value, quarter);
        if (Find(text, MonthForms) is { } named && Month(named.Groups["month"].Value) is { } month)
            return OfMonth(WholeYear(named.Groups["y"].Value), month);
        return dateGrain is { } grain && Find(text, DateForms) is { } date ? OfDate(date, grain) ?? text : text;
    }

    private static string? OfDate(Match date, Grain grain)
    {
        var (year, day) = (date.Groups["y"].Value, Number(date.Groups["d"].Value));
        if (Month(date.Groups["month"].Value) is not { } month || Number(year) < 1 || day < 1 || day > DateTime.DaysInMonth(Number(year), month))
            return null;
        return grain switch
        {
            Grain.Quarter => OfQuarter(year, (month + 2) / 3),
            Grain.Month => OfMonth(year, month),
            _ => year,
        };
    }

    private static Match? Find(string text, Regex form) => form.Match(text) is { Success: true } match ? match : null;

    /// <summary>Two digits behind a month are of this century up to 79, as in a spreadsheet.</summary>
    private static string WholeYear(string year) => year.Length == 4 ? year : (Number(year) < 80 ? "20" : "19") + year;

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s*(?:\*{1,2}|\((?:nader )?voorlopig\)|(?<=\s)(?:nader )?voorlopig|\(v\))$", Options)]
    private static partial Regex ProvisionalMark { get; }

    // 2022.0 is what a column of years becomes in Python once one of them is empty.
    [GeneratedRegex(@"^(?:(?<y>[0-9]{4})JJ00|jaar (?<y>[0-9]{4})|(?<y>[0-9]{4})[.,]0)$", Options)]
    private static partial Regex YearForms { get; }

    [GeneratedRegex($@"^(?:(?<y>[0-9]{{4}})[-/ ]?{QuarterForm}|{QuarterForm}[-/ ]+(?<y>[0-9]{{4}}))$", Options)]
    private static partial Regex QuarterForms { get; }

    [GeneratedRegex(@"^(?:(?<y>[0-9]{4})(?:MM?)?(?<month>[0-9]{2})|(?<y>[0-9]{4})[- ](?<month>[a-z]{3,}\.?)|(?<month>[a-z]{3,}\.?)[- ']+(?<y>[0-9]{4}|[0-9]{2})|(?<month>[0-9]{2})[-/](?<y>[0-9]{4}))$", Options)]
    private static partial Regex MonthForms { get; }

    [GeneratedRegex(@"^(?:(?<y>[0-9]{4})-(?<month>[0-9]{2})-(?<d>[0-9]{2})|(?<d>[0-9]{1,2})-(?<month>[0-9]{1,2})-(?<y>[0-9]{4})|(?<y>[0-9]{4})(?<month>[0-9]{2})(?<d>[0-9]{2})|(?<d>[0-9]{1,2}) (?<month>[a-z]{3,}) (?<y>[0-9]{4}))(?:[T ]0?0:00(?::00(?:\.0+)?)?Z?)?$", Options)]
    private static partial Regex DateForms { get; }

    [GeneratedRegex(@"^(?:(?:Q|KW|K|kwartaal)? ?0?(?<q>[1-4])(?:[.,]0)?|(?<q>[1-4])e kwartaal|(?<word>eerste|tweede|derde|vierde) kwartaal)$", Options)]
    private static partial Regex QuarterAlone { get; }

    [GeneratedRegex(@"^(?:MM?)?(?<m>[0-9]{1,2})(?:[.,]0)?$", Options)]
    private static partial Regex MonthAlone { get; }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
