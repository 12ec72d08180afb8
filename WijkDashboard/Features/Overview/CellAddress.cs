using System.Diagnostics.CodeAnalysis;
using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Features.Overview;

/// <summary>One cell of the table; written <c>BU05130305.woninginbraak</c> in the address of the page.</summary>
public sealed record CellAddress(AreaCode Area, string IndicatorId)
{
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out CellAddress? cell)
    {
        cell = null;
        var dot = text?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        if (dot < 0 || !AreaCode.TryParse(text![..dot], out var area) || dot == text.Length - 1) return false;
        cell = new CellAddress(area, text[(dot + 1)..]);
        return true;
    }

    public override string ToString() => $"{Area}.{IndicatorId}";
}
