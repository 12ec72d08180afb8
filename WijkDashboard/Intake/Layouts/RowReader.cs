using System.Globalization;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Intake.Files;

namespace WijkDashboard.Intake.Layouts;

/// <summary>
/// Reads the rows of one file by a layout that fits its headings. Makes no string for what it knows already: a million rows
/// name the same few areas, periods and indicators.
/// </summary>
internal sealed class RowReader
{
    private readonly Layout _layout;
    private readonly BoundLayout _bound;
    private readonly IRowSink _sink;
    private readonly NumberText _numbers;
    private readonly AreaLookup _areas;
    private readonly PeriodLookup _periods;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _indicators;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _ignored;

    public RowReader(Layout layout, BoundLayout bound, AreaRegister areas, IRowSink sink)
    {
        (_layout, _bound, _sink) = (layout, bound, sink);
        _numbers = new(layout);
        _areas = new(layout, areas);
        _periods = new(layout.DateGrain);
        _indicators = new Dictionary<string, string>(layout.Indicators).GetAlternateLookup<ReadOnlySpan<char>>();
        _ignored = new HashSet<string>(layout.Ignored).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int PassedOver { get; private set; }

    public void Read(FileTable table)
    {
        if (!IsWhole(table)) return;
        if (IsFiltered(table) || !TryIndicator(table, out var indicator))
        {
            PassedOver++;
            return;
        }

        PeriodReading? ofRow = null, before = null;
        AreaReading? area = null;
        foreach (var column in _bound.Figures)
        {
            var period = column.Period is { } own ? _periods.Whole(own)
                : column.Part is { } part ? _periods.Of(YearOf(table), part, column.PartGrain)
                : ofRow ??= PeriodOf(table);
            if (IsOfOtherLength(period))
            {
                if (!ReferenceEquals(period, ofRow)) continue;
                PassedOver++;
                return;
            }

            if (area is null || column.Area is not null || period.Year != before?.Year)
            {
                area = _areas.Find(column.Area ?? AreaOf(table), period.Year);
                if (IsPassedOver(table, area)) return;
            }

            before = period;
            Hand(table, column, column.Indicator ?? indicator, area, period);
        }
    }

    /// <summary>
    /// A delimiter inside a text without quotes moves all that follows to the next column, and figures to the wrong
    /// indicator; a row that ends too soon was cut off. Where fields have a place of their own, as in a workbook, neither
    /// can happen.
    /// </summary>
    private bool IsWhole(FileTable table)
    {
        if (_layout.File.Format != FileFormat.Csv) return true;
        var isDamaged = table.FieldCount <= _bound.LastColumn;
        for (var i = table.Headings.Count; !isDamaged && i < table.FieldCount; i++) isDamaged = !table.Field(i).IsWhiteSpace();
        if (!isDamaged) return true;
        _sink.Add(new DeliveryIssue(IssueCode.WrongFieldCount, table.Row, string.Empty, Invariant(table.FieldCount), Invariant(table.Headings.Count)));
        return false;
    }

    private bool IsFiltered(FileTable table)
    {
        foreach (var filter in _bound.Filters)
            if (!filter.Reads(Field(table, filter.Ordinal)))
                return true;
        return false;
    }

    /// <summary>The id, or the name in the file when the layout does not know it; false when rows of that name are not read.</summary>
    private bool TryIndicator(FileTable table, out ReadOnlySpan<char> indicator)
    {
        indicator = default;
        if (_bound.Indicator is not { } ordinal) return true;
        indicator = Field(table, ordinal);
        if (_indicators.TryGetValue(indicator, out var id))
        {
            indicator = id;
            return true;
        }

        return !_ignored.Contains(indicator) && (!_layout.IgnoresOthers || _layout.Indicators.Count == 0);
    }

    private PeriodReading PeriodOf(FileTable table) =>
        _bound.Part is { } part ? _periods.Of(YearOf(table), Field(table, part), _bound.PartGrain) : _periods.Whole(YearOf(table));

    private bool IsOfOtherLength(PeriodReading period) => _layout.Grain is { } grain && period.Grain is { } found && found != grain;

    private ReadOnlySpan<char> YearOf(FileTable table) => _bound.Period is { } ordinal ? Field(table, ordinal) : _layout.FixedPeriod;

    /// <summary>Empty while a layout is being made and has no area yet.</summary>
    private ReadOnlySpan<char> AreaOf(FileTable table) => _bound.Area is { } ordinal ? Field(table, ordinal) : default;

    private bool IsPassedOver(FileTable table, AreaReading area)
    {
        if (area.IsPassedOver) PassedOver++;
        if (area.Candidates is { } candidates) _sink.Ask(table.Row, _layout.AreaColumn!, area.Text, candidates);
        return area.IsPassedOver || area.Candidates is not null;
    }

    private void Hand(FileTable table, FigureColumn column, ReadOnlySpan<char> indicator, AreaReading area, PeriodReading period)
    {
        var raw = Field(table, column.Ordinal);
        var state = _numbers.Read(raw, table.IsNumber(column.Ordinal), out var figure);
        _sink.Add(new ParsedRow
        {
            Row = table.Row,
            Column = column.Heading,
            AreaColumn = column.Area is null ? _layout.AreaColumn : null,
            PeriodColumn = column.Period is null ? _layout.PeriodColumn : null,
            IndicatorColumn = column.Indicator is null ? _layout.IndicatorColumn : null,
            Indicator = indicator,
            Area = area.Text,
            Period = period.Text,
            Figure = state == FigureState.Number ? figure : null,
            IsMissing = state == FigureState.Missing,
            IsProvisional = period.IsProvisional,
            Raw = raw,
        });
    }

    private static ReadOnlySpan<char> Field(FileTable table, int ordinal) => table.Field(ordinal).Trim();

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
