using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Intake.Files;

namespace WijkDashboard.Intake.Layouts;

/// <summary>Makes a guess step by step: area, period, names of figures, figures; what is left over is ignored.</summary>
internal sealed class LayoutGuessing(
    IReadOnlyList<ColumnProfile> columns, FileShape shape, Catalogue catalogue, string partnerId, IndicatorNames indicators)
{
    /// <summary>A file with more unread columns than this is a statistic of everything, and next year it has others.</summary>
    private const int ManyColumns = 30;

    private readonly Dictionary<string, ColumnGuess> _guesses = [];
    private readonly List<GuessNote> _notes = [];
    private readonly List<GuessQuestion> _questions = [];

    public LayoutGuess Guess(string fileName)
    {
        foreach (var column in columns.GroupBy(column => column.Name).Where(same => same.Count() > 1).Select(same => same.First()))
            Take(column, ColumnRole.Ignored, GuessReason.HeadingTwice);
        var area = AreaGuess.From(Free(), catalogue.Areas);
        if (area is null) _questions.Add(GuessQuestion.Area);
        else Take(area.Column, ColumnRole.Area, area.Reason, area.Prefix ?? string.Empty);

        var period = PeriodGuess.From(Free(), UsualGrain(), fileName);
        TakePeriod(period);

        var named = NamedFigures(area, period);
        var figures = named is null ? Wide(period) : Long(named, period);
        var written = NumberGuess.Of(figures, UsualMark());
        NoteWriting(written, figures);
        Ignore();
        return new(Build(area, period, named, figures, written), [.. columns.Select(column => _guesses[column.Name])], _notes, _questions);
    }

    private IReadOnlyList<ColumnProfile> Free() => [.. columns.Where(column => !_guesses.ContainsKey(column.Name))];

    private void Take(ColumnProfile column, ColumnRole role, GuessReason reason, string detail = "", string? indicator = null) =>
        _guesses.TryAdd(column.Name, new(column.Name, role, indicator, reason, detail));

    private void TakePeriod(PeriodGuess period)
    {
        if (period.Column is { } column) Take(column, ColumnRole.Period, GuessReason.PeriodValues);
        if (period.Quarter is { } quarter) Take(quarter, ColumnRole.Quarter, GuessReason.PeriodPart);
        if (period.Month is { } month) Take(month, ColumnRole.Month, GuessReason.PeriodPart);
        if (period.Note is { } note) _notes.Add(note);
        if (period is { Column: null, Fixed: null, OfColumns.Count: 0 }) _questions.Add(GuessQuestion.Period);
    }

    /// <summary>
    /// The column that names the figure of each row; null for a wide file. It holds names of indicators, or its heading says so
    /// and an area has more than one row for the same period.
    /// </summary>
    private ColumnProfile? NamedFigures(AreaGuess? area, PeriodGuess period)
    {
        var free = Free().Where(column => column.Filled.Count > 0 && !column.CountsRows).ToArray();
        var byName = free.Where(column => column is { IsNumeric: false, Distinct.Count: > 1 } && column.Distinct.Any(name => indicators.Find(name, _ => true) is not null))
            .OrderByDescending(column => column.Distinct.Count(name => indicators.Find(name, _ => true) is not null))
            .FirstOrDefault();
        if (byName is not null) return byName;

        var keys = new[] { area?.Column, period.Column, period.Quarter, period.Month }.OfType<ColumnProfile>().ToArray();
        var rows = columns.Count == 0 ? 0 : columns[0].Fields.Count;
        var distinct = Enumerable.Range(0, rows).Select(row => string.Join('\n', keys.Select(key => key.Fields[row]))).Distinct().Count();
        return rows > distinct
            ? free.FirstOrDefault(column => column.Distinct.Count > 1 && column.HeadingHas("indicator", "measure", "delict", "misdrijf", "soort", "cijfer", "onderwerp", "kenmerk", "variabele"))
            : null;
    }

    private List<ColumnProfile> Long(ColumnProfile named, PeriodGuess period)
    {
        Take(named, ColumnRole.Indicator, GuessReason.NamesOfFigures);
        var numeric = Free().Where(column => column is { IsNumeric: true, CountsRows: false }).ToArray();
        var own = numeric.Where(column => period.OfColumns.ContainsKey(column.Name)).ToArray();
        var value = numeric.FirstOrDefault(column => column.HeadingHas("waarde", "value", "aantal", "cijfer", "score")) ?? numeric.LastOrDefault();
        List<ColumnProfile> figures = own.Length > 0 ? [.. own] : value is null ? [] : [value];
        foreach (var figure in figures) Take(figure, ColumnRole.Figure, GuessReason.Figures);
        if (figures.Count == 0 || Names(named).Count == 0) _questions.Add(GuessQuestion.Indicators);
        return figures;
    }

    /// <summary>Each indicator gets the column that is most like it; columns that differ only in their year are of one indicator.</summary>
    private List<ColumnProfile> Wide(PeriodGuess period)
    {
        var found = Free().Where(column => column.IsNumeric && !column.CountsRows)
            .Select(column => (column, guess: indicators.Find(NameOf(column, period), indicator => Fits(column, indicator))))
            .Where(pair => pair.guess is not null)
            .OrderByDescending(pair => pair.guess!.Likeness).ThenBy(pair => pair.column.Ordinal)
            .ToArray();
        var figures = new List<ColumnProfile>();
        var taken = new HashSet<(string Indicator, string? Period)>();
        foreach (var (column, guess) in found)
        {
            if (period.OfColumns.Count > 0 != period.OfColumns.TryGetValue(column.Name, out var own)) continue;
            if (!taken.Add((guess!.Indicator.Id, own))) continue;
            Take(column, ColumnRole.Figure, guess.Reason, guess.Indicator.Name.Dutch, guess.Indicator.Id);
            figures.Add(column);
        }

        if (figures.Count == 0) _questions.Add(GuessQuestion.Indicators);
        figures.Sort((one, other) => one.Ordinal.CompareTo(other.Ordinal));
        return figures;
    }

    private static string NameOf(ColumnProfile column, PeriodGuess period) =>
        period.OfColumns.ContainsKey(column.Name) ? HeadingText.WithoutYears(column.Name).Replace("jjjj", " ", StringComparison.Ordinal) : column.Name;

    /// <summary>Figures outside the range of an indicator, or with decimals where it counts, are of another.</summary>
    private bool Fits(ColumnProfile column, Indicator indicator)
    {
        var written = NumberGuess.Of([column], UsualMark());
        var numbers = new NumberText(Draft(written));
        decimal[] figures = [.. column.Distinct.Select(field => numbers.Read(field, column.IsPlain, out var number) == FigureState.Number ? number : (decimal?)null).OfType<decimal>()];
        if (indicator.IsCount) return figures.All(figure => figure >= 0 && decimal.Truncate(figure) == figure);
        return indicator.Range is not { } range || figures.All(figure => figure >= range.Low && figure <= range.High);
    }

    private void NoteWriting(NumberGuess written, List<ColumnProfile> figures)
    {
        if (figures.Count == 0) return;
        if (written.HasDecimals) _notes.Add(new(GuessReason.DecimalMark, written.DecimalMark.ToString()));
        if (written.ThousandsMark is { } mark)
            _notes.Add(new(written.IsUnsure ? GuessReason.ThousandsUnsure : GuessReason.ThousandsMark, mark == ' ' ? "␣" : mark.ToString()));
        if (written.Missing.Count > 0) _notes.Add(new(GuessReason.MissingWords, string.Join("  ", written.Missing)));
        if (written.Units.Count > 0) _notes.Add(new(GuessReason.Units, string.Join("  ", written.Units)));
    }

    private void Ignore()
    {
        var area = columns.FirstOrDefault(column => _guesses.TryGetValue(column.Name, out var guess) && guess.Role == ColumnRole.Area);
        foreach (var column in Free())
            Take(column, ColumnRole.Ignored, column switch
            {
                { CountsRows: true } => GuessReason.CountsRows,
                { IsUnnamed: true } => GuessReason.WithoutHeading,
                { Filled.Count: 0 } => GuessReason.Empty,
                { IsNumeric: true } => GuessReason.NoIndicator,
                _ when column.IsMostly(AreaGuess.IsAnyCode) || (area is not null && column.HeadingHas("wijk", "buurt", "gebied", "regio", "gemeente", "naam")) => GuessReason.AreaAgain,
                _ => GuessReason.Text,
            });
    }

    private Layout Build(AreaGuess? area, PeriodGuess period, ColumnProfile? named, List<ColumnProfile> figures, NumberGuess written)
    {
        string[] ignored = [.. _guesses.Values.Where(guess => guess.Role == ColumnRole.Ignored).Select(guess => guess.Heading)];
        string[] unread = [.. columns.Select(column => column.Name).Where(name => ignored.Contains(name) && !name.StartsWith('#')).Distinct()];
        var own = period.OfColumns.Where(entry => figures.Any(figure => figure.Name == entry.Key)).ToDictionary();
        return Draft(written) with
        {
            Shape = named is null ? LayoutShape.Wide : LayoutShape.Long,
            AreaColumn = area?.Column.Name,
            AreaBy = area?.By ?? AreaBy.Code,
            AreaPrefix = area?.Prefix,
            SkipsElsewhere = area?.SkipsElsewhere ?? false,
            Levels = area is { By: AreaBy.Code } ? LevelsOf(area, figures) : [],
            PeriodColumn = period.Column?.Name,
            QuarterColumn = period.Quarter?.Name,
            MonthColumn = period.Month?.Name,
            Grain = period.HasMoreLengths ? UsualGrain() : null,
            DateGrain = period.DateGrain,
            FixedPeriod = period.Fixed,
            ColumnPeriods = own,
            IndicatorColumn = named?.Name,
            ValueColumn = named is not null && own.Count == 0 ? figures.FirstOrDefault()?.Name : null,
            Indicators = named is null ? figures.ToDictionary(figure => figure.Name, figure => _guesses[figure.Name].IndicatorId!) : Names(named),
            Ignored = unread.Length > ManyColumns ? [] : unread,
            IgnoresOthers = unread.Length > ManyColumns || (named is not null && Names(named) is { Count: > 0 } names && named.Distinct.Any(name => !names.ContainsKey(name))),
        };
    }

    private Layout Draft(NumberGuess written) => new()
    {
        Id = "nieuw",
        PartnerId = partnerId,
        Name = new("Nieuw"),
        File = shape,
        Shape = LayoutShape.Wide,
        DecimalMark = written.DecimalMark,
        ThousandsMark = written.ThousandsMark,
        Units = written.Units,
        Missing = written.Missing,
        Indicators = new Dictionary<string, string>(),
    };

    /// <summary>The names in a long file that are those of an indicator; of two alike, the one most like it.</summary>
    private Dictionary<string, string> Names(ColumnProfile named)
    {
        var found = named.Distinct.Select(name => (name, guess: indicators.Find(name, _ => true)))
            .Where(pair => pair.guess is not null)
            .OrderByDescending(pair => pair.guess!.Likeness).DistinctBy(pair => pair.guess!.Indicator.Id)
            .ToDictionary(pair => pair.name, pair => pair.guess!.Indicator.Id);
        return found.All(pair => pair.Key == pair.Value) && found.Count == named.Distinct.Count ? [] : found;
    }

    /// <summary>
    /// None when all rows can be delivered; otherwise those of wijk or buurt for which there are no figures are passed over. The
    /// row of the municipality stays: the parts are held against it.
    /// </summary>
    private AreaLevel[] LevelsOf(AreaGuess area, List<ColumnProfile> figures)
    {
        var allowed = figures.Select(figure => _guesses[figure.Name].IndicatorId).OfType<string>()
            .SelectMany(id => catalogue.Indicator(id)!.Levels).Append(AreaLevel.Municipality).ToHashSet();
        var found = area.Column.Distinct.Where(field => AreaCode.TryParse(area.Prefix + field, out _)).Select(field => AreaCode.Parse(area.Prefix + field).Level);
        return allowed.Count == 1 || found.All(level => level < AreaLevel.District || allowed.Contains(level)) ? [] : [.. allowed.Order()];
    }

    private Grain UsualGrain() =>
        catalogue.Indicators.Where(indicator => indicator.PartnerId == partnerId).GroupBy(indicator => indicator.Grain)
            .OrderByDescending(grain => grain.Count()).Select(grain => grain.Key).FirstOrDefault();

    /// <summary>Programs that write a semicolon between fields do so because they write a comma before decimals.</summary>
    private char UsualMark() => shape is { Format: FileFormat.Csv, Delimiter: not ',' } ? ',' : '.';
}
