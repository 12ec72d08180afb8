using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Intake.Layouts;

/// <summary>Which column of a sample says the area, and how.</summary>
/// <param name="SkipsElsewhere">The column holds areas of other municipalities as well.</param>
internal sealed record AreaGuess(ColumnProfile Column, AreaBy By, string? Prefix, bool SkipsElsewhere, GuessReason Reason)
{
    /// <summary>What codes lack at their front: the letters, and the zero of a municipality below 1000.</summary>
    private static readonly string[] Prefixes = ["BU", "BU0", "BU00", "WK", "WK0", "WK00", "GM", "GM0", "GM00"];

    private const double Many = 0.5;

    public static AreaGuess? From(IReadOnlyList<ColumnProfile> columns, AreaRegister register)
    {
        var codes = register.Editions.SelectMany(edition => edition.Areas).Select(area => area.Code.Value).ToHashSet(StringComparer.Ordinal);
        AreaNames[] names = [.. register.Editions.Select(edition => new AreaNames(edition))];
        return ByCode(columns, codes) ?? ByPrefix(columns, codes) ?? ByName(columns, names);
    }

    /// <summary>Of several columns with codes, the one that tells most areas apart: the buurt, not the wijk it lies in.</summary>
    private static AreaGuess? ByCode(IReadOnlyList<ColumnProfile> columns, HashSet<string> codes)
    {
        var column = columns.Where(c => c.IsMostly(IsAnyCode))
            .OrderByDescending(c => c.Distinct.Count(field => codes.Contains(field.ToUpperInvariant())))
            .ThenByDescending(c => c.Filled.Count)
            .ThenByDescending(c => c.Distinct.Count)
            .FirstOrDefault();
        if (column is null) return null;
        var municipalities = codes.Where(code => code.Length > 4).Select(code => code[2..6]).ToHashSet();
        var isElsewhere = column.Distinct.Any(field => AreaCode.TryParse(field, out var code) && code.Level > AreaLevel.Country && !municipalities.Contains(code.Value[2..6]));
        return new(column, AreaBy.Code, null, isElsewhere, isElsewhere ? GuessReason.AreaCodesElsewhere : GuessReason.AreaCodes);
    }

    private static AreaGuess? ByPrefix(IReadOnlyList<ColumnProfile> columns, HashSet<string> codes) =>
        columns.SelectMany(column => Prefixes.Select(prefix => (column, prefix, share: column.Share(field => codes.Contains(prefix + field)))))
            .Where(found => found.share >= Many)
            .OrderByDescending(found => found.share)
            .Select(found => new AreaGuess(found.column, AreaBy.Code, found.prefix, false, GuessReason.AreaCodesWithoutPrefix))
            .FirstOrDefault();

    private static AreaGuess? ByName(IReadOnlyList<ColumnProfile> columns, AreaNames[] names)
    {
        var texts = columns.Where(column => column is { IsNumeric: false, Filled.Count: > 0 }).ToArray();
        var named = texts.Select(column => (column, share: column.Share(field => names.Any(edition => edition.Find(field).Count > 0))))
            .Where(found => found.share >= Many)
            .OrderByDescending(found => found.share)
            .ThenByDescending(found => found.column.Distinct.Count)
            .FirstOrDefault().column;
        if (named is not null) return new(named, AreaBy.Name, null, false, GuessReason.AreaNames);

        var headed = texts.FirstOrDefault(column => column.HeadingHas("wijk", "buurt", "gebied", "regio", "gemeente", "stadsdeel"));
        return headed is null ? null : new(headed, AreaBy.Name, null, false, GuessReason.AreaHeading);
    }

    /// <summary>Any code of CBS: of a country, province, municipality, wijk or buurt.</summary>
    internal static bool IsAnyCode(string field) =>
        field.Length is >= 4 and <= 10 && char.IsAsciiLetter(field[0]) && char.IsAsciiLetter(field[1])
        && field.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;
}
