using System.Globalization;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Domain.Deliveries;

/// <summary>
/// Holds each row of a file against the catalogue, one at a time, and at the end the file as a whole against itself and
/// against what is published. The only maker of a <see cref="CheckedDelivery"/>.
/// </summary>
/// <param name="published">The released figures so far: the history of each indicator.</param>
public sealed class DeliveryCheck(Catalogue catalogue, string partnerId, DateOnly today, Figures published)
{
    private readonly IssueList _issues = new();
    private readonly AreaLookup _areas = new(catalogue);
    private readonly Dictionary<string, Indicator?> _indicators = [];
    private readonly Dictionary<string, Period?> _periods = [];
    private readonly Dictionary<(string Indicator, Period Period), DeliverySheet> _sheets = [];
    private readonly List<DeliveryIssue> _elsewhere = [];
    private DeliverySheet? _last;
    private (int Rows, int Last) _ownRows;
    private (int Rows, int Last) _elsewhereRows;
    private (int Row, IssueCode Code, string Column) _lastOfRow;

    /// <summary>The first issues found, the heaviest first and then in the order of the file.</summary>
    public IReadOnlyList<DeliveryIssue> Issues => _issues.Kept;

    /// <summary>How many issues there are in all, kept or not.</summary>
    public int TotalIssues => _issues.Total;

    public int CountOf(Severity severity) => _issues.CountOf(severity);

    /// <summary>Takes up an issue that was found before there was a row, such as an unknown heading.</summary>
    public void Add(DeliveryIssue issue) => _issues.Add(issue);

    public void Add(in ParsedRow row)
    {
        if (IndicatorOf(row) is not { } indicator || PeriodOf(row, indicator) is not { } period) return;
        var edition = catalogue.Areas.EditionOf(period.Year);
        if (AreaOf(row, indicator, edition) is not { } area) return;

        Count(ref _ownRows, row);
        var sheet = SheetOf(indicator, period, edition, row.Column);
        if (row.IsProvisional && !sheet.IsProvisional)
        {
            sheet.IsProvisional = true;
            Tell(row, IssueCode.Provisional, row.Period.ToString());
        }

        if (!IsPossible(row, indicator, sheet, area)) return;
        if (!sheet.TryAdd(area, row.Row, row.Figure)) Refuse(row, IssueCode.Duplicate, row.Raw, Text(sheet.Row(area)));
        else if (row.IsMissing) Tell(row, IssueCode.EmptyFigures, row.Raw.ToString());
    }

    /// <summary>
    /// The last checks, which need the whole file. Null when the file as a whole is refused or nothing of it is left; rows that
    /// were refused are not in the delivery, and <see cref="CountOf"/> says how many there are.
    /// </summary>
    public CheckedDelivery? Finish()
    {
        WeighElsewhere();
        var sheets = _sheets.Values.Where(s => s.Count > 0)
            .OrderBy(s => s.Indicator.Id, StringComparer.Ordinal)
            .ThenBy(s => s.Period.ToString(), StringComparer.Ordinal)
            .ToArray();
        if (sheets.Length == 0 && CountOf(Severity.RefusesFile) + CountOf(Severity.RefusesRow) == 0)
            Add(new DeliveryIssue(IssueCode.EmptyFile, 0, string.Empty, string.Empty));
        if (CountOf(Severity.RefusesFile) > 0 || sheets.Length == 0) return null;
        foreach (var issue in WholeFileChecks.Of(catalogue, _sheets, published)) Add(issue);
        return new CheckedDelivery(catalogue.Municipality.Id, partnerId, sheets);
    }

    /// <summary>
    /// A file about many municipalities has most rows about others: those are passed over. In a file about this one, a code of
    /// another is a slip of the pen.
    /// </summary>
    private void WeighElsewhere()
    {
        if (_elsewhereRows.Rows > _ownRows.Rows)
            foreach (var first in _elsewhere.Take(1))
                _issues.Tell(IssueCode.OtherMunicipality, first.Row, first.Column, first.Value, catalogue.Municipality.Name, _elsewhereRows.Rows);
        else
            _issues.Add(_elsewhere, _elsewhereRows.Rows);
        (_elsewhereRows, _ownRows) = (default, default);
    }

    private Indicator? IndicatorOf(in ParsedRow row)
    {
        if (_indicators.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(row.Indicator, out var known) && known is not null) return known;
        var id = row.Indicator.ToString();
        if (catalogue.Indicator(id) is not { } indicator)
        {
            RefuseRow(row, row.IndicatorColumn, IssueCode.UnknownIndicator, row.Indicator);
            return null;
        }

        if (indicator.PartnerId != partnerId)
        {
            RefuseRow(row, row.IndicatorColumn, IssueCode.NotThePartnersIndicator, row.Indicator, catalogue.Partner(indicator.PartnerId)?.Name.Dutch ?? string.Empty);
            return null;
        }

        return _indicators[id] = indicator;
    }

    private Period? PeriodOf(in ParsedRow row, Indicator indicator)
    {
        var cache = _periods.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!cache.TryGetValue(row.Period, out var known))
            cache[row.Period] = known = Period.TryParse(row.Period.ToString(), out var parsed) ? parsed : null;
        if (known is not { } period)
            RefuseRow(row, row.PeriodColumn, IssueCode.WrongPeriod, row.Period, indicator.Grain.ToString());
        else if (period.Grain != indicator.Grain)
            RefuseRow(row, row.PeriodColumn, IssueCode.PeriodLength, row.Period, indicator.Grain.ToString());
        else if (period.Next.Start > today)
            RefuseRow(row, row.PeriodColumn, IssueCode.PeriodNotOver, row.Period, period.Next.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else
            return period;
        return null;
    }

    private int? AreaOf(in ParsedRow row, Indicator indicator, AreaEdition edition)
    {
        var place = _areas.Find(edition, row.Area);
        switch (place.Kind)
        {
            case AreaKind.Here when indicator.Levels.Contains(edition.Areas[place.Ordinal].Code.Level):
                return place.Ordinal;
            case AreaKind.Here:
                RefuseRow(row, row.AreaColumn, IssueCode.LevelNotAllowed, row.Area, string.Empty);
                return null;
            case AreaKind.Total:
                Tell(row, IssueCode.AreaTotal, row.Area.ToString());
                return edition.Areas.Count;
            case AreaKind.Country:
                Tell(row, IssueCode.OtherMunicipality, row.Area.ToString(), catalogue.Municipality.Name);
                return null;
            case AreaKind.Elsewhere:
                if (Count(ref _elsewhereRows, row) && _elsewhere.Count < IssueList.Most)
                    _elsewhere.Add(new(IssueCode.UnknownArea, row.Row, row.AreaColumn ?? row.Column, row.Area.ToString(), edition.Id));
                return null;
            case AreaKind.OtherEdition:
                RefuseRow(row, row.AreaColumn, IssueCode.OtherEdition, row.Area, $"{edition.Id}, {place.Edition}");
                return null;
            default:
                RefuseRow(row, row.AreaColumn, IssueCode.UnknownArea, row.Area, edition.Id);
                return null;
        }
    }

    private DeliverySheet SheetOf(Indicator indicator, Period period, AreaEdition edition, string column)
    {
        if (_last is { } last && ReferenceEquals(last.Indicator, indicator) && last.Period == period) return last;
        if (!_sheets.TryGetValue((indicator.Id, period), out var sheet))
            _sheets[(indicator.Id, period)] = sheet = new DeliverySheet(indicator, period, edition, column);
        return _last = sheet;
    }

    private bool IsPossible(in ParsedRow row, Indicator indicator, DeliverySheet sheet, int area)
    {
        if (row.IsMissing) return true;
        if (row.Figure is not { } figure) return Refuse(row, IssueCode.BadNumber, row.Raw);
        if (indicator.IsCount && figure < 0) return Refuse(row, IssueCode.NegativeCount, row.Raw);
        if (indicator.IsCount && decimal.Truncate(figure) != figure) return Refuse(row, IssueCode.NotWhole, row.Raw);
        if (indicator.IsCount && figure > DeliverySheet.LargestCount) return Refuse(row, IssueCode.OutOfRange, row.Raw, $"0–{Text(DeliverySheet.LargestCount)}");
        if (!indicator.IsCount && (indicator.Range ?? new(0, DeliverySheet.Largest)) is var range
            && (figure < range.Low || figure > Math.Min(range.High, DeliverySheet.Largest)))
            return Refuse(row, IssueCode.OutOfRange, row.Raw, $"{Text(range.Low)}–{Text(range.High)}");

        if (indicator is { Measure: Measure.Proportion, Population: { } kind }
            && area < sheet.Areas
            && _areas.Population(sheet.Edition, kind, sheet.Period.Year)[area] is { } whole
            && figure > whole)
            return Refuse(row, IssueCode.AbovePopulation, row.Raw, Text(whole));
        return true;
    }

    /// <summary>A fault in what a row has once, such as its area, is one issue however many figures stand in the row.</summary>
    private void RefuseRow(in ParsedRow row, string? column, IssueCode code, ReadOnlySpan<char> value, string detail = "")
    {
        var place = (row.Row, code, column ?? row.Column);
        if (place == _lastOfRow) return;
        _lastOfRow = place;
        Add(new DeliveryIssue(code, row.Row, place.Item3, value.ToString(), detail));
    }

    /// <returns>False when it is another figure of the same row.</returns>
    private static bool Count(ref (int Rows, int Last) counted, in ParsedRow row)
    {
        if (counted.Last == row.Row) return false;
        counted = (counted.Rows + 1, row.Row);
        return true;
    }

    private bool Refuse(in ParsedRow row, IssueCode code, ReadOnlySpan<char> value, string detail = "")
    {
        Add(new DeliveryIssue(code, row.Row, row.Column, value.ToString(), detail));
        return false;
    }

    /// <summary>Said once for each column, with the number of rows it is about, so that a national file does not drown the rest.</summary>
    private void Tell(in ParsedRow row, IssueCode code, string value, string detail = "") =>
        _issues.Tell(code, row.Row, row.Column, value, detail);

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
