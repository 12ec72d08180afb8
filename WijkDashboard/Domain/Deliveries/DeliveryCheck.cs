using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Domain.Deliveries;

/// <summary>
/// Holds each row of a file against the catalogue, one at a time, so that a file of any length passes through. The only
/// maker of a <see cref="CheckedDelivery"/>.
/// </summary>
public sealed class DeliveryCheck(Catalogue catalogue, string partnerId, DateOnly today)
{
    /// <summary>More than this many are counted but not kept: nobody reads on, and memory stays bounded.</summary>
    public const int MaxIssues = 500;

    private readonly List<CheckedObservation> _observations = [];
    private readonly List<DeliveryIssue> _issues = [];
    private readonly Dictionary<(string Indicator, AreaCode Area, Period Period), Place> _places = [];
    private int _total;

    /// <summary>The first issues found, in the order of the file.</summary>
    public IReadOnlyList<DeliveryIssue> Issues => _issues;

    /// <summary>How many issues there are in all, kept or not.</summary>
    public int TotalIssues => _total;

    /// <summary>Takes up an issue that was found before there was a row, such as an unknown heading.</summary>
    public void Add(DeliveryIssue issue)
    {
        _total++;
        if (_issues.Count < MaxIssues) _issues.Add(issue);
    }

    public void Add(in ParsedRow row)
    {
        if (catalogue.Indicator(row.Indicator.ToString()) is not { } indicator)
        {
            Refuse(row, IssueCode.UnknownIndicator, row.Indicator.ToString());
            return;
        }

        if (indicator.PartnerId != partnerId)
        {
            Refuse(row, IssueCode.NotThePartnersIndicator, row.Indicator.ToString(), catalogue.Partner(indicator.PartnerId)?.Name.Dutch ?? string.Empty);
            return;
        }

        if (PeriodOf(row, indicator) is not { } period || AreaOf(row, indicator, period) is not { } area) return;
        if (!IsPossible(row, indicator, area, period)) return;

        if (!_places.TryAdd((indicator.Id, area, period), new Place(row.Row, row.Column, _observations.Count)))
        {
            Refuse(row, IssueCode.Duplicate, row.Raw.ToString(), Text(_places[(indicator.Id, area, period)].Row));
            return;
        }

        _observations.Add(new CheckedObservation(indicator.Id, area, period, row.Figure));
    }

    /// <summary>The last checks, which need the whole file. Null when anything at all was wrong: a delivery goes in whole or not.</summary>
    public CheckedDelivery? Finish()
    {
        if (_observations.Count == 0 && _total == 0) Add(new DeliveryIssue(IssueCode.EmptyFile, 0, string.Empty, string.Empty));
        CompareParts();
        return _total == 0 ? new CheckedDelivery(catalogue.Municipality.Id, partnerId, _observations) : null;
    }

    private Period? PeriodOf(in ParsedRow row, Indicator indicator)
    {
        if (Period.TryParse(row.Period.ToString(), out var period) && period.Grain == indicator.Grain && period.Next.Start <= today)
            return period;
        Refuse(row, IssueCode.WrongPeriod, row.Period.ToString(), indicator.Grain.ToString());
        return null;
    }

    private AreaCode? AreaOf(in ParsedRow row, Indicator indicator, Period period)
    {
        var edition = catalogue.Areas.EditionOf(period.Year);
        if (!AreaCode.TryParse(row.Area.ToString(), out var code) || catalogue.Areas.Find(edition.Id, code) is null)
        {
            Refuse(row, IssueCode.UnknownArea, row.Area.ToString(), edition.Id);
            return null;
        }

        if (indicator.Levels.Contains(code.Level)) return code;
        Refuse(row, IssueCode.LevelNotAllowed, row.Area.ToString(), string.Empty);
        return null;
    }

    private bool IsPossible(in ParsedRow row, Indicator indicator, AreaCode area, Period period)
    {
        if (row.IsMissing) return true;
        if (row.Figure is not { } figure) return Refuse(row, IssueCode.BadNumber, row.Raw.ToString());
        if (indicator.IsCount && figure < 0) return Refuse(row, IssueCode.NegativeCount, row.Raw.ToString());
        if (indicator.IsCount && decimal.Truncate(figure) != figure) return Refuse(row, IssueCode.NotWhole, row.Raw.ToString());
        if (!indicator.IsCount && indicator.Range is { } range && (figure < range.Low || figure > range.High))
            return Refuse(row, IssueCode.OutOfRange, row.Raw.ToString(), $"{Text(range.Low)}–{Text(range.High)}");
        if (!indicator.IsCount && indicator.Range is null && figure < 0) return Refuse(row, IssueCode.OutOfRange, row.Raw.ToString(), "≥ 0");

        if (indicator is { Measure: Measure.Proportion, Population: { } kind }
            && catalogue.Population.For(area, kind, period.Year) is { } whole
            && figure > whole.Count)
            return Refuse(row, IssueCode.AbovePopulation, row.Raw.ToString(), Text(whole.Count));
        return true;
    }

    /// <summary>A part and its whole are compared when both stand in the file.</summary>
    private void CompareParts()
    {
        foreach (var (key, place) in _places)
        {
            if (catalogue.Indicator(key.Indicator)?.PartOf is not { } wholeId
                || !_places.TryGetValue((wholeId, key.Area, key.Period), out var wholePlace)) continue;
            var part = _observations[place.Index].Value;
            var whole = _observations[wholePlace.Index].Value;
            if (part > whole)
                Add(new DeliveryIssue(IssueCode.PartAboveWhole, place.Row, place.Column, Text(part.Value), Text(whole.Value)));
        }
    }

    private bool Refuse(in ParsedRow row, IssueCode code, string value, string detail = "")
    {
        Add(new DeliveryIssue(code, row.Row, row.Column, value, detail));
        return false;
    }

    private static string Text(IFormattable number) => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture);

    private readonly record struct Place(int Row, string Column, int Index);
}
