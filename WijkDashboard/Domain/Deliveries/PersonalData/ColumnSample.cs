using System.Buffers;
using System.Globalization;
using System.Numerics;

namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>What the first rows say of a column's kind of values: ages, sexes, dates, measures, a key.</summary>
internal sealed class ColumnSample
{
    private const int OldestAge = 115;

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,-+ ");

    private int _numbers, _decimals, _sexes, _codedSexes, _ages, _years, _dates, _firstOfMonth, _areaCodes, _withDigits;
    private int _youngest = int.MaxValue, _oldest;
    private bool _hasMale, _hasFemale, _rises = true, _falls = true;
    private DateOnly _last, _earliest = DateOnly.MaxValue, _latest = DateOnly.MinValue;
    private ulong _yearsSeen;
    private Tally _values;

    public int Filled => _values.Count;

    public int Distinct => _values.Distinct;

    public bool AreNumbers => Most(_numbers);

    public bool AreDecimals => _decimals > 0;

    /// <summary>Of single persons; in figures they stand in the plural, or beside a count.</summary>
    public bool AreSexes(bool byHeading) => _hasMale && _hasFemale && Most(byHeading ? _sexes + _codedSexes : _sexes);

    /// <summary>In years, and as widely spread as those of persons are; means of districts are not.</summary>
    public bool AreAges => Most(_ages) && (_youngest < 18 || _oldest > 75);

    public bool AreYears => Most(_years);

    public bool AreAreaCodes => 2 * _areaCodes >= Filled;

    public bool HaveDigits => Most(_withDigits);

    /// <summary>Days that differ, other than the first of a month, which figures are counted on.</summary>
    public bool AreDates => Most(_dates) && 2 * _firstOfMonth < Filled && Distinct >= Math.Min(Filled, 64) / 2;

    /// <summary>
    /// Days of a dozen years or more, mostly different: of all that a file can date, births lie so far apart. Daily figures of as
    /// many years stand in order of time.
    /// </summary>
    public bool AreBirthDates(bool inAnyOrder) =>
        AreDates && Filled >= 20 && _latest.Year - _earliest.Year >= 12 && BitOperations.PopCount(_yearsSeen) >= 10 && (inAnyOrder || !(_rises || _falls));

    public void Add(ReadOnlySpan<char> text)
    {
        _values.Add(text);
        if (text.ContainsAnyInRange('0', '9')) _withDigits++;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole)) AddWhole(whole);
        else if (IsFraction(text)) (_numbers, _decimals) = (_numbers + 1, _decimals + 1);
        else AddText(text);
        if (CalendarDate.IsField(text, out var date)) AddDate(date);
    }

    private void AddWhole(int whole)
    {
        _numbers++;
        if (whole is 0 or 1 or 2 or 9)
        {
            _codedSexes++;
            _hasMale |= whole == 1;
            _hasFemale |= whole == 2;
        }

        if (whole is >= 1900 and < 2100) _years++;
        if (whole > OldestAge) return;
        _ages++;
        _youngest = Math.Min(_youngest, whole);
        _oldest = Math.Max(_oldest, whole);
    }

    private void AddText(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && text[..2] is "BU" or "WK" or "GM" or "NL" or "PV" && !text[2..].ContainsAnyExceptInRange('0', '9')) _areaCodes++;
        if (text.Length > 10) return;
        Span<char> word = stackalloc char[10];
        text.ToLowerInvariant(word);
        switch (word[..text.Length])
        {
            case "m" or "man" or "jongen" or "male" or "mannelijk":
                _hasMale = true;
                _sexes++;
                break;
            case "v" or "f" or "vrouw" or "meisje" or "female" or "vrouwelijk":
                _hasFemale = true;
                _sexes++;
                break;
            case "x" or "o" or "anders" or "onbekend" or "non-binair" or "divers":
                _sexes++;
                break;
        }
    }

    private void AddDate(DateOnly date)
    {
        _dates++;
        if (date.Day == 1) _firstOfMonth++;
        if (_dates > 1)
        {
            _rises &= date >= _last;
            _falls &= date <= _last;
        }

        _last = date;
        if (date < _earliest) _earliest = date;
        if (date > _latest) _latest = date;
        _yearsSeen |= 1UL << (date.Year % 64);
    }

    private bool Most(int count) => Filled > 0 && count >= 0.9 * Filled;

    private static bool IsFraction(ReadOnlySpan<char> text) =>
        text.Length <= 24 && text.ContainsAny('.', ',', '-') && !text.ContainsAnyExcept(OfNumbers) && text.ContainsAnyInRange('0', '9')
        && text.LastIndexOf('-') <= 0;
}
