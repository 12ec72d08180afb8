using System.Collections.Frozen;

namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>An e-mail address anywhere in a field, except that of a desk (<c>info@…</c>), which is nobody's.</summary>
internal static class EmailAddress
{
    private const int MaxLocal = 64;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Desks = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "info", "infoservice", "contact", "helpdesk", "servicedesk", "service", "klantcontact", "klantenservice", "secretariaat", "administratie",
        "receptie", "redactie", "webmaster", "postmaster", "noreply", "no-reply", "data", "opendata", "onderzoek", "statistiek", "gemeente", "post",
        "postbus", "support", "beheer", "privacy", "fg", "pers", "woo", "mail", "office", "onderzoek-en-statistiek").GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Occurs(ReadOnlySpan<char> text)
    {
        for (var from = 0; from < text.Length;)
        {
            var at = text[from..].IndexOf('@');
            if (at < 0) return false;
            at += from;
            var local = LocalPart(text[from..at]);
            if (!local.IsEmpty && !Desks.Contains(local) && IsDomain(text[(at + 1)..])) return true;
            from = at + 1;
        }

        return false;
    }

    private static ReadOnlySpan<char> LocalPart(ReadOnlySpan<char> before)
    {
        var from = before.Length;
        while (from > 0 && before.Length - from < MaxLocal && (char.IsLetterOrDigit(before[from - 1]) || before[from - 1] is '.' or '_' or '-' or '+' or '%' or '\'')) from--;
        return before[from..].TrimStart("'.");
    }

    /// <summary>Labels with dots between them, the last of letters.</summary>
    private static bool IsDomain(ReadOnlySpan<char> text)
    {
        int label = 0, labels = 0, letters = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c == '-')
            {
                label++;
                if (char.IsLetter(c)) letters++;
            }
            else if (c == '.' && label > 0)
            {
                if (labels > 0 && letters >= 2 && letters == label) return true;
                (labels, label, letters) = (labels + 1, 0, 0);
            }
            else
            {
                break;
            }
        }

        return labels > 0 && letters >= 2 && letters == label;
    }
}
