namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>A file without headings has its first row of values in their place.</summary>
internal static class HeadingCheck
{
    private const int FewestDigitsOfNoYear = 7;

    /// <summary>Personal data that a heading shows by itself; not names, which indicators mention too.</summary>
    public static PersonalDataKind? KindIn(string heading)
    {
        var text = heading.AsSpan().Trim();
        if (text.Length < 6) return null;
        var kind = new ColumnScan(string.Empty, HeadingMeaning.None).Look(text, watchesDates: false).Kind;
        return kind is PersonalDataKind.FreeTextWithNames or PersonalDataKind.NameWithBirthDate ? null : kind;
    }

    /// <summary>Whether a heading looks like a value, so that no heading of this file can be shown.</summary>
    public static bool MayBeValue(string heading)
    {
        var text = heading.AsSpan().Trim();
        if (text.IsEmpty) return false;
        var glance = Glance.At(text);
        if (glance.HasAt || CalendarDate.IsField(text, out _) || Postcode.IsField(text)) return true;
        if (glance.Letters == 0) return glance.Digits >= FewestDigitsOfNoYear;
        return KindIn(heading) is not null || NameReader.Look(text, glance) is not NameSight.None;
    }
}
