namespace WijkDashboard.Intake.Files.Workbooks;

/// <summary>Which styles show a number as a date. Excel has no dates: only numbers, and a style that says how to look at them.</summary>
internal sealed class CellStyles
{
    private const int MaxStyles = 100_000;

    private readonly List<bool> _isDate = [];

    /// <param name="reader">At the begin of the part; null when the workbook has no styles.</param>
    public static CellStyles Read(PartReader? reader)
    {
        var styles = new CellStyles();
        if (reader is null) return styles;
        using (reader)
        {
            var own = new Dictionary<int, bool>();
            while (reader.NextElement())
            {
                if (reader.Name == "numFmt" && int.TryParse(reader.Attribute("numFmtId"), out var id))
                {
                    if (own.Count == MaxStyles) throw FileLimits.Exceeded(MaxStyles);
                    own[id] = IsDate(reader.Attribute("formatCode") ?? string.Empty);
                }
                else if (reader.Name == "cellXfs")
                {
                    while (reader.NextWithin("cellXfs"))
                    {
                        if (reader.Name != "xf") continue;
                        _ = int.TryParse(reader.Attribute("numFmtId"), out var format);
                        if (styles._isDate.Count == MaxStyles) throw FileLimits.Exceeded(MaxStyles);
                        styles._isDate.Add(own.TryGetValue(format, out var isDate) ? isDate : IsBuiltInDate(format));
                    }
                }
            }
        }

        return styles;
    }

    public bool IsDate(int style) => (uint)style < (uint)_isDate.Count && _isDate[style];

    /// <summary>ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are the dates of East Asian editions.</summary>
    private static bool IsBuiltInDate(int format) => format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    /// <summary>
    /// A date has a year, month, day, hour or second outside texts, escapes and conditions. Only the part for positive numbers
    /// counts. A time that runs on over 24 hours (<c>[h]</c>) is an amount.
    /// </summary>
    internal static bool IsDate(ReadOnlySpan<char> code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case ';':
                    return false;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case '"':
                    i = Skip(code, i, '"');
                    break;
                case '[':
                    if (i + 1 < code.Length && char.ToLowerInvariant(code[i + 1]) is 'h' or 'm' or 's' && Skip(code, i, ']') - i <= 3) return false;
                    i = Skip(code, i, ']');
                    break;
                case 'G' when code[i..].StartsWith("General", StringComparison.Ordinal):
                    i += "General".Length - 1;
                    break;
                case 'd' or 'D' or 'm' or 'M' or 'y' or 'Y' or 'h' or 'H' or 's' or 'S':
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    private static int Skip(ReadOnlySpan<char> code, int from, char end)
    {
        var length = code[(from + 1)..].IndexOf(end);
        return length < 0 ? code.Length : from + 1 + length;
    }
}
