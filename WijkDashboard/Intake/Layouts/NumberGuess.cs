using System.Text.RegularExpressions;

namespace WijkDashboard.Intake.Layouts;

/// <summary>How the figures of a sample are written: marks, units and words for "no figure".</summary>
internal sealed partial record NumberGuess(
    char DecimalMark, char? ThousandsMark, bool IsUnsure, bool HasDecimals, IReadOnlyList<string> Units, IReadOnlyList<string> Missing)
{
    /// <summary>
    /// What stands in Dutch files where there is no figure. The numbers are those of CBS: secret, unknown, not applicable.
    /// </summary>
    private static readonly string[] WordsForMissing =
    [
        ".", "..", "-", "–", "—", "x", "X", "?", "*", "n.b.", "nb", "n.v.t.", "nvt", "n.n.b.", "onbekend", "geheim", "NA", "N/A", "#N/A", "#N/B", "null", "NULL",
        "nan", "NaN", "None", "<NA>", "-99999999", "-99999", "-99998", "-99997", "-99996", "-99995",
    ];

    public static bool IsWordForMissing(string field) => Array.IndexOf(WordsForMissing, field) >= 0 || Sentinel.IsMatch(field);

    public static bool IsNumeric(string field) => Number.IsMatch(field);

    /// <param name="usual">The decimal mark of such files, when no figure shows one.</param>
    public static NumberGuess Of(IReadOnlyList<ColumnProfile> figures, char usual)
    {
        string[] missing = [.. figures.SelectMany(f => f.Distinct).Where(IsWordForMissing).Distinct()];
        ColumnProfile[] written = [.. figures.Where(figure => !figure.IsPlain)];
        string[] texts = [.. written.SelectMany(f => f.Distinct).Where(field => IsNumeric(field) && !IsWordForMissing(field))];
        string[] units = [.. texts.Select(UnitOf).Where(unit => unit.Length > 0).Distinct()];
        string[] numbers = [.. texts.Select(text => Digits.Match(text).Value)];

        var decimalMark = ",.".Where(mark => numbers.Any(number => HasDecimalsBehind(number, mark))).Select(mark => (char?)mark).FirstOrDefault();
        var thousands = ThousandsIn(written, numbers, decimalMark);
        var isUnsure = thousands is ',' or '.' && decimalMark is null;
        var chosen = decimalMark ?? (thousands is ',' or '.' ? Other(thousands.Value) : usual);
        return new(chosen, thousands == chosen ? null : thousands, isUnsure, decimalMark is not null, units, missing);
    }

    /// <summary>
    /// Groups of three behind a mark that no number uses for decimals. In one column, small numbers have no mark and large ones
    /// all have: otherwise these are three decimals.
    /// </summary>
    private static char? ThousandsIn(IReadOnlyList<ColumnProfile> figures, string[] numbers, char? decimalMark)
    {
        foreach (var mark in ".,")
            if (mark != decimalMark && (numbers.Any(number => IsGroupedTwice(number, mark) || IsBefore(number, mark, decimalMark)) || figures.Any(column => IsGrouped(column, mark))))
                return mark;
        if (numbers.Any(number => Spaced.IsMatch(number))) return ' ';
        return numbers.Any(number => number.Contains('\'', StringComparison.Ordinal)) ? '\'' : null;
    }

    private static bool IsGrouped(ColumnProfile column, char mark)
    {
        string[] numbers = [.. column.Numbers.Where(field => !IsWordForMissing(field)).Select(field => Digits.Match(field).Value)];
        var marked = numbers.Where(number => number.Contains(mark, StringComparison.Ordinal)).ToArray();
        return marked.Length > 0
            && marked.All(number => OneGroup.IsMatch(number.Replace(mark, '.')) && !number.TrimStart('-').StartsWith('0'))
            && numbers.Except(marked).All(number => number.TrimStart('-').Length <= 3)
            && numbers.Length > marked.Length;
    }

    /// <summary>In <c>1.307,50</c> the first mark is of thousands.</summary>
    private static bool IsBefore(string number, char mark, char? decimalMark) =>
        decimalMark is { } behind && number.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at && at < number.IndexOf(behind, StringComparison.Ordinal);

    private static bool IsGroupedTwice(string number, char mark) => number.Count(character => character == mark) > 1;

    /// <summary>Behind the last mark of the number, and not three digits, which could be thousands.</summary>
    private static bool HasDecimalsBehind(string number, char mark)
    {
        var at = number.LastIndexOf(mark);
        return at >= 0
            && at > number.LastIndexOf(Other(mark))
            && number.IndexOf(mark, StringComparison.Ordinal) == at
            && (number.Length - at - 1 != 3 || number.TrimStart('-').StartsWith('0') || number.Contains(Other(mark), StringComparison.Ordinal));
    }

    private static string UnitOf(string text) => Number.Match(text) is var match ? match.Groups["before"].Value + match.Groups["behind"].Value : string.Empty;

    private static char Other(char mark) => mark == ',' ? '.' : ',';

    [GeneratedRegex(@"^(?<before>€)?\s*[-+\u2212]?(?:[0-9]{1,3}(?:[\s'.,][0-9]{3})+|[0-9]+|(?=[.,]))(?:[.,][0-9]+)?(?:[eE]-[0-9]{1,2})?\s*(?<behind>%|€|km|ha)?$")]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"[-\u2212]?[0-9.,][0-9.,\s']*(?<!\s)")]
    private static partial Regex Digits { get; }

    [GeneratedRegex(@"^-?[0-9]{1,3}(?:\.[0-9]{3})+$")]
    private static partial Regex OneGroup { get; }

    [GeneratedRegex(@"^-?[0-9]{1,3}(?:\s[0-9]{3})+")]
    private static partial Regex Spaced { get; }

    [GeneratedRegex(@"^-9999[5-9](?:[.,]0+)?$|^-9{5,8}(?:[.,]0+)?$")]
    private static partial Regex Sentinel { get; }
}
