using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Catalogues;

/// <summary>One edition of the division.</summary>
/// <param name="Editions">All of them, newest first.</param>
/// <param name="Summary">What happened when it began, in counts.</param>
/// <param name="Gone">Codes of the edition before that are no more, and what became of them.</param>
/// <param name="More">How many areas are not shown.</param>
public sealed record AreasView(
    IReadOnlyList<string> Editions, string EditionId, string Summary, IReadOnlyList<AreaLine> Lines, IReadOnlyList<GoneLine> Gone, int More, bool MayChange);

/// <param name="Since">The edition since which the boundary is the same.</param>
/// <param name="Change">What happened when the edition began; null when nothing.</param>
/// <param name="Recode">The codes it came from, when the recode table says so; null otherwise.</param>
/// <param name="Breaks">True when older figures are of another piece of land.</param>
public sealed record AreaLine(string Code, string Name, AreaLevel Level, string Since, string? Change, string? Recode, bool Breaks, string? Special);

public sealed record GoneLine(string Code, string Name, string What);

/// <summary>Tells of the areas of an edition, and what happened to them since the one before.</summary>
public sealed class AreasQuery(IStringLocalizer<CataloguePage> text)
{
    /// <summary>A whole country has thousands: who looks for one, searches.</summary>
    private const int Listed = 300;

    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    /// <param name="editionId">As it stands in the address; the newest for anything that is none.</param>
    /// <param name="search">A part of a name or code; null for all.</param>
    public AreasView View(Viewer viewer, CatalogueView view, string? editionId, string? search)
    {
        var register = view.Catalogue.Areas;
        var edition = editionId is not null && register.HasEdition(editionId) ? register.Edition(editionId) : register.Editions[^1];
        var found = edition.Areas.Where(area => Matches(area, search)).ToArray();
        var order = register.Editions.Index().First(e => e.Item.Id == edition.Id).Index;
        var before = order == 0 ? null : register.Editions[order - 1];
        return new(
            [.. register.Editions.Reverse().Select(e => e.Id)],
            edition.Id,
            Summary(register, edition, before),
            [.. found.OrderBy(a => a.Code.Value[2..], StringComparer.Ordinal).Take(Listed).Select(a => Line(register, edition, a))],
            before is null ? [] : [.. before.Areas.Where(a => register.Find(edition.Id, a.Code) is null && Matches(a, search)).Take(Listed).Select(a => Gone(register, edition, a))],
            Math.Max(0, found.Length - Listed),
            CatalogueRights.MayCurate(viewer, view.Catalogue, CataloguePart.Areas));
    }

    private static bool Matches(Area area, string? search) =>
        string.IsNullOrWhiteSpace(search)
        || area.Name.Contains(search.Trim(), StringComparison.CurrentCultureIgnoreCase)
        || area.Code.Value.Contains(search.Trim(), StringComparison.OrdinalIgnoreCase);

    private string Summary(AreaRegister register, AreaEdition edition, AreaEdition? before)
    {
        if (before is null) return text["FirstEdition", edition.FromYear.ToString(CultureInfo.InvariantCulture)];
        var broken = edition.Areas.Count(a => register.ChangeOf(a.Code, edition.Id).BreaksSeries);
        return text[broken == 0 ? "NoBreaks" : broken == 1 ? "BreaksOne" : "Breaks", before.Id, edition.Id, broken, edition.Areas.Count];
    }

    private static AreaLine Line(AreaRegister register, AreaEdition edition, Area area)
    {
        var change = register.ChangeOf(area.Code, edition.Id);
        var origins = edition.Recodings.Where(r => r.To == area.Code).Select(r => r.From.Value).ToArray();
        return new(
            area.Code.Value, area.Name, area.Code.Level, area.BoundarySince, AreaChangeWording.Sentence(edition, change, Culture),
            origins.Length == 0 ? null : $"{string.Join(" + ", origins)} → {area.Code.Value}", change.BreaksSeries, area.Special?.In(Culture));
    }

    private GoneLine Gone(AreaRegister register, AreaEdition edition, Area area)
    {
        var successors = register.SuccessorsOf(area.Code, edition.Id);
        return new(area.Code.Value, area.Name, successors.Count == 0
            ? text["GoneUnknown"]
            : text["GoneInto", string.Join(", ", successors.Select(code => $"{register.Find(edition.Id, code)?.Name ?? code.Value} ({code.Value})"))]);
    }
}
