namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>
/// Tells a file that has a row for each person from one of figures, by what the columns are together. Figures have a measure
/// in each row and differ from each other by area, period or category; persons have a number, a sex, an age or days of their own.
/// </summary>
/// <remarks>
/// Convincing is, in this order: a column headed as the number of a client or other person, with three or more values; days of birth by their look;
/// sex and age, or a key and either, without any measure; rows that are alike but for their key and what they count, with sex or age; a key and two
/// days of somebody's course without any measure. A key alone is not: row numbers are everywhere. Nor are incidents with a date.
/// </remarks>
internal static class OneRowPerPerson
{
    private const int FewestRows = 5;
    private const int FewestRowsAlike = 20;

    /// <summary>The column that tells most; null when the file may well be one of figures.</summary>
    public static int? Column(RowSample sample, IReadOnlyList<ColumnScan> columns)
    {
        var all = Enumerable.Range(0, Math.Min(sample.Columns, columns.Count)).ToList();
        if (First(all, c => columns[c].Meaning == HeadingMeaning.PersonKey && sample[c] is { Distinct: >= 3, AreDecimals: false, HaveDigits: true }) is { } number) return number;

        var sex = First(all, c => sample[c].AreSexes(columns[c].Meaning == HeadingMeaning.Sex));
        var age = First(all, c => (columns[c].Meaning == HeadingMeaning.Age && sample[c].AreAges) || (columns[c].Meaning == HeadingMeaning.BirthYear && sample[c].AreYears));
        var keys = all.Where(c => sample.IsKey(c) && columns[c].Meaning is not (HeadingMeaning.Age or HeadingMeaning.BirthYear)).ToList();
        var isPersonal = sex is not null || age is not null;
        if (First(all, c => sample[c].AreBirthDates(inAnyOrder: isPersonal) && columns[c].Meaning != HeadingMeaning.Dimension) is { } birth) return birth;

        if (sample.Rows < FewestRows) return null;
        var isMeasured = all.Exists(c => c != age && c != sex && !keys.Contains(c) && IsMeasure(columns[c].Meaning, sample[c]));
        if (!isMeasured && ((sex is not null && age is not null) || (isPersonal && keys.Count > 0 && sample.Rows >= FewestRowsAlike))) return age ?? sex;
        var apart = keys.Count == 0 ? keys : [.. keys, .. all.Where(c => columns[c].Meaning == HeadingMeaning.Measure && !keys.Contains(c))];
        if (isPersonal && sample.Rows >= FewestRowsAlike && sample.HasRowsAlike(apart)) return age ?? sex;

        var days = all.Where(c => sample[c].AreDates && columns[c].Meaning is HeadingMeaning.CourseDate or HeadingMeaning.Innocent).ToList();
        return !isMeasured && days.Count >= 2 && keys.Count > 0 ? days[0] : null;
    }

    private static bool IsMeasure(HeadingMeaning meaning, ColumnSample column) =>
        meaning == HeadingMeaning.Measure
        || (column is { AreNumbers: true, AreAreaCodes: false } && !column.AreYears
            && meaning is not (HeadingMeaning.Dimension or HeadingMeaning.PersonKey or HeadingMeaning.HouseNumber or HeadingMeaning.Age or HeadingMeaning.BirthYear or HeadingMeaning.Sex));

    private static int? First(List<int> columns, Predicate<int> holds)
    {
        var at = columns.FindIndex(holds);
        return at < 0 ? null : columns[at];
    }
}
