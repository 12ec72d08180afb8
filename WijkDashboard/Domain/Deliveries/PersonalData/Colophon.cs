namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>
/// The line under a table that says who made it. Alone in its row, the address and telephone number in it are those of
/// an office; an e-mail address and a name are of somebody all the same.
/// </summary>
internal static class Colophon
{
    private static readonly string[] Beginnings =
        ["Gemeente ", "Bron:", "Contact:", "Contactgegevens", "Bezoekadres", "Postadres", "Postbus", "Uitgave", "Informatie:", "Vragen:", "Vragen?", "Helpdesk", "Colofon", "Source:", "©"];

    public static bool Begins(ReadOnlySpan<char> text)
    {
        foreach (var beginning in Beginnings)
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
