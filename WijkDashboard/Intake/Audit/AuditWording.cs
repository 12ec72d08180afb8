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

    /// <summary>About figures that somebody wants to publish.</summary>
    public static string In(CultureInfo culture, ReleaseAudit.Unsafe why) => Text(why.GetType().Name, culture, why);

    /// <summary>About rules, areas or protection that somebody wants to change, while the figures stay what they are.</summary>
    public static string Rules(CultureInfo culture, ReleaseAudit.Unsafe why) => Text($"Rules.{why.GetType().Name}", culture, why);

    private static string Text(string name, CultureInfo culture, ReleaseAudit.Unsafe why) => string.Format(
        culture, Texts.GetString(name, culture)!, string.Join(", ", why.Cells.Take(MostCells)) + (why.Cells.Count > MostCells ? ", …" : string.Empty));
}
