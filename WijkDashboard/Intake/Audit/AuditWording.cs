using System.Globalization;
using System.Resources;
using WijkDashboard.Domain.Disclosure.Linked;

namespace WijkDashboard.Intake.Audit;

/// <summary>Puts into Dutch or English why figures may not become visible together, and what to do about it.</summary>
public static class AuditWording
{
    /// <summary>Enough to see where to look.</summary>
    private const int MostCells = 5;

    private static readonly ResourceManager Texts = new(typeof(AuditWording));

    public static string In(CultureInfo culture, ReleaseAudit.Unsafe why) => string.Format(
        culture, Texts.GetString(why.GetType().Name, culture)!, string.Join(", ", why.Cells.Take(MostCells)) + (why.Cells.Count > MostCells ? ", …" : string.Empty));
}
