using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Intake.Layouts;

/// <summary>Where the period of a sample stands.</summary>
internal sealed record PeriodGuess
{
    public ColumnProfile? Column { get; init; }

    public ColumnProfile? Quarter { get; init; }

    public ColumnProfile? Month { get; init; }

    public Grain? DateGrain { get; init; }

    /// <summary>StatLine puts years beside the quarters they are made of.</summary>
    public bool HasMoreLengths =>
        Column is not null && Column.Distinct
            .Select(text => PeriodText.TryRead(text, null, out var period, out _) ? period.Grain : (Grain?)null)
            .OfType<Grain>().Distinct().Count() > 1;

    public string? Fixed { get; init; }

    /// <summary>Figure columns with a year, or a period, of their own: heading → period.</summary>
    public IReadOnlyDictionary<string, string> OfColumns { get; init; } = new Dictionary<string, string>();

    public GuessNote? Note { get; init; }

    /// <param name="grain">The length of the periods in which the partner delivers, for a file with dates.</param>
    public static PeriodGuess From(IReadOnlyList<ColumnProfile> columns, Grain grain, string fileName)
    {
        var periods = columns.Where(column => column.HoldsPeriods(grain) && (IsHeaded(column) || !IsPlainNumber(column))).ToArray();
        var column = periods.FirstOrDefault(IsHeaded) ?? periods.FirstOrDefault();
        if (column is not null)
        {
            var isDate = !column.IsMostly(field => PeriodText.TryRead(field, null, out _, out _));
            return new PeriodGuess { Column = column, DateGrain = isDate ? grain : null }.WithPart(columns);
        }

        var own = OwnPeriods(columns);
        if (own.Count > 1) return new() { OfColumns = own, Note = new(GuessReason.PeriodInHeading, string.Join(", ", own.Values.Distinct())) };
        return InHeadings(columns, fileName);
    }

    /// <summary>A year, and the part of it in a column of its own.</summary>
    private PeriodGuess WithPart(IReadOnlyList<ColumnProfile> columns)
    {
        if (!Column!.IsMostly(field => PeriodText.TryRead(field, null, out var period, out _) && period.Grain == Grain.Year)) return this;
        var others = columns.Where(column => column != Column).ToArray();
        var quarter = others.FirstOrDefault(c => c.HeadingHas("kwartaal", "quarter", "kw") && c.IsMostly(field => PeriodText.Quarter(field) is not null));
        var month = others.FirstOrDefault(c => c.HeadingHas("maand", "month", "mnd") && c.IsMostly(field => PeriodText.Month(field) is not null));
        return this with { Quarter = quarter, Month = quarter is null ? month : null };
    }

    private static PeriodGuess InHeadings(IReadOnlyList<ColumnProfile> columns, string fileName)
    {
        // The same year above most figures; "bouwjaar voor 2000" above one of a hundred is not when they were counted.
        var figures = columns.Where(column => column.IsNumeric).ToArray();
        var inHeadings = figures.SelectMany(column => HeadingText.YearsIn(column.Name).Distinct()).GroupBy(year => year).ToArray();
        if (inHeadings is [var same] && same.Count() * 2 > figures.Length) return new() { Fixed = same.Key, Note = new(GuessReason.PeriodInHeading, same.Key) };
        var inName = HeadingText.YearsIn(fileName).Distinct().ToArray();
        return inName is [var named] ? new() { Fixed = named, Note = new(GuessReason.PeriodInFileName, named) } : new();
    }

    /// <summary>Columns side by side that differ only in their year, or whose heading is a period.</summary>
    private static Dictionary<string, string> OwnPeriods(IReadOnlyList<ColumnProfile> columns)
    {
        var own = new Dictionary<string, string>();
        foreach (var column in columns.Where(column => column.IsNumeric))
            if (PeriodText.TryRead(column.Name, null, out var period, out var isProvisional))
                own[column.Name] = isProvisional ? $"{period}*" : period.ToString();

        var years = columns.Where(column => column.IsNumeric && !own.ContainsKey(column.Name) && HeadingText.YearsIn(column.Name).Count() == 1);
        foreach (var same in years.GroupBy(column => HeadingText.WithoutYears(column.Name)).Where(group => group.Count() > 1))
            foreach (var column in same)
                own[column.Name] = HeadingText.YearsIn(column.Name).Single();
        return own;
    }

    private static bool IsHeaded(ColumnProfile column) => column.HeadingHas("jaar", "year", "periode", "period", "peildatum", "datum", "date", "tijd", "verslag");

    /// <summary>A number such as 2010 can be a density; under a heading that speaks of no time it is no year.</summary>
    private static bool IsPlainNumber(ColumnProfile column) => column.IsMostly(field => field.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0);
}
