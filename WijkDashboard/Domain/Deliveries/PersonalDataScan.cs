using WijkDashboard.Domain.Deliveries.PersonalData;

namespace WijkDashboard.Domain.Deliveries;

/// <summary>The kinds of personal data that refuse a file at once.</summary>
public enum PersonalDataKind
{
    CitizenServiceNumber,
    NameWithBirthDate,
    Email,
    Telephone,
    Iban,
    PostcodeWithHouseNumber,
    OneRowPerPerson,
    FreeTextWithNames,
}

/// <summary>That there are personal data, of which kind and where. Never carries the value.</summary>
/// <param name="Column">The heading; empty when it has none, or when the headings themselves may hold personal data.</param>
/// <param name="Row">The first row in which it was found; 0 when it is in the headings, or in the file as a whole.</param>
public sealed record PersonalDataFinding(PersonalDataKind Kind, string Column, int Row)
{
    /// <summary>Which column, counted from 1: to name it by when it has no heading that can be shown.</summary>
    public int ColumnNumber { get; init; }
}

/// <summary>
/// Looks at every field of a file, also of columns that are not read, for personal data. What a single field cannot prove is decided on the
/// column or on the first thousand rows; the rules and their chances to be wrong stand with each kind. Keeps counts and hashes
/// of the file, never a value.
/// </summary>
/// <remarks>
/// Found in any single field: an e-mail address, a telephone number with separators, a bank account number, a postcode with house
/// number, a number that passes the 11-test beside the word BSN, a name behind "de heer" or beside words such as "gebeld".
/// Not found: surnames that are not common, without first names or initials and without other columns about persons; a street with number alone in
/// a few fields; nine digits in a few fields without a word beside them; an unmarked column of house numbers without additions.
/// </remarks>
public sealed class PersonalDataScan
{
    /// <summary>As many columns as a spreadsheet has; a damaged line with more is looked at as if they were one.</summary>
    private const int MaxColumns = 16_384;

    private readonly IReadOnlyList<string> _headings;
    private readonly List<ColumnScan> _columns;
    private readonly List<ColumnScan> _waiting = [];
    private readonly bool _watchesDates;
    private readonly bool _showsHeadings;
    private RowSample? _sample = new();
    private RowTraits _row;
    private int _rows;

    public PersonalDataScan(IReadOnlyList<string> headings)
    {
        _headings = headings;
        _columns = [.. headings.Select(h => new ColumnScan(h, Headings.MeaningOf(h)))];
        _watchesDates = _columns.Exists(c => c.Meaning == HeadingMeaning.PersonName);
        _showsHeadings = !headings.Any(HeadingCheck.MayBeValue);
        for (var ordinal = 0; ordinal < headings.Count && Finding is null; ordinal++)
            if (HeadingCheck.KindIn(headings[ordinal]) is { } kind) Finding = At(kind, ordinal, 0);
    }

    /// <summary>Null as long as nothing was found; once found, the rest of the file need not be read.</summary>
    public PersonalDataFinding? Finding { get; private set; }

    /// <summary>A field of the current row, as it stands there.</summary>
    public void Field(int ordinal, ReadOnlySpan<char> text)
    {
        if (Finding is not null) return;
        text = text.Trim();
        if (text.IsEmpty) return;
        _row.Filled++;
        if (_row.Found is not null) return;
        ordinal = Math.Min(ordinal, MaxColumns);
        while (_columns.Count <= ordinal) _columns.Add(new ColumnScan(string.Empty, HeadingMeaning.Innocent));

        var column = _columns[ordinal];
        _sample?.Add(ordinal, text);
        var sight = column.Look(text, _watchesDates);
        if (ordinal > 0 && _row.At(FieldTrait.Postcode) == ordinal - 1) column.LookBesidePostcode(text);
        if (column.WaitsForRow) _waiting.Add(column);
        if (sight.Trait != FieldTrait.None) _row.Take(sight.Trait, ordinal);
        if (sight.Kind is not { } kind) return;
        _row.Found = (kind, ordinal, sight.ByColumn);
        _row.IsColophon = _headings.Count > 1 && Colophon.Begins(text);
    }

    public void EndRow(int row)
    {
        if (Finding is not null) return;
        foreach (var column in _waiting) column.NoteRow(row);
        _waiting.Clear();
        if (_row.Decide() is var (kind, ordinal, byColumn)) Finding = At(kind, ordinal, byColumn ? _columns[ordinal].FirstRow(kind) : row);
        _row = default;
        _rows++;

        if (_sample is null) return;
        _sample.EndRow();
        if (!_sample.IsFull) return;
        Weigh();
        _sample = null;
    }

    /// <summary>The findings that need the whole file, such as one row for each person.</summary>
    public void Finish() => Weigh();

    /// <summary>What no field shows by itself.</summary>
    private void Weigh()
    {
        for (var ordinal = 0; ordinal < _columns.Count && Finding is null; ordinal++)
            if (_columns[ordinal].Together(_rows) is { } kind) Finding = At(kind, ordinal, _columns[ordinal].FirstRow(kind));
        if (Finding is not null) return;

        var person = _sample is null ? null : OneRowPerPerson.Column(_sample, _columns);
        var names = _columns.FindIndex(c => c.HoldsNames(besidePersons: person is not null));
        if (names >= 0)
        {
            var hasDays = _sample is not null && Enumerable.Range(0, _sample.Columns).Any(c => _sample[c].AreDates);
            var kind = hasDays && !_columns[names].AreSentencesWithNames ? PersonalDataKind.NameWithBirthDate : PersonalDataKind.FreeTextWithNames;
            Finding = At(kind, names, _columns[names].FirstRow(PersonalDataKind.FreeTextWithNames));
        }
        else if (person is { } ordinal)
        {
            Finding = At(PersonalDataKind.OneRowPerPerson, ordinal, 0);
        }
    }

    private PersonalDataFinding At(PersonalDataKind kind, int ordinal, int row) =>
        new(kind, _showsHeadings && ordinal < _headings.Count ? _headings[ordinal] : string.Empty, row) { ColumnNumber = ordinal + 1 };
}
