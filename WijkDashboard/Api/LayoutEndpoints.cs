using System.Globalization;
using WijkDashboard.Domain;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Intake.Files;
using WijkDashboard.Intake.Layouts;
using WijkDashboard.Store.Catalogues;

namespace WijkDashboard.Api;

/// <summary>Which files a partner can deliver, and what must stand in them.</summary>
internal static class LayoutEndpoints
{
    public const string List = "listLayouts";

    public static void MapLayouts(this IEndpointRouteBuilder municipality) =>
        municipality.MapGet("/layouts", ListAsync).WithName(List).Produces<IReadOnlyList<LayoutAnswer>>();

    private static async Task<IResult> ListAsync(string municipality, HttpContext context, CatalogueArchive archive)
    {
        if (await archive.NewestAsync(municipality, context.RequestAborted) is not { } files) return Problems.Of(ProblemKind.OtherMunicipality);
        var folder = CatalogueReader.Read(files).Folder!;
        var partner = Caller.Of(context).PartnerId;
        return Results.Ok(folder.Layouts.Where(l => l.PartnerId == partner).Select(l => Answer(l, folder.Catalogue)).ToArray());
    }

    private static LayoutAnswer Answer(Layout layout, Catalogue catalogue) => new(
        layout.Id,
        layout.Name.In(CultureInfo.CurrentUICulture),
        layout.File.Format,
        layout.Shape,
        layout.File.Format == FileFormat.Csv ? layout.File.Delimiter.ToString() : null,
        layout.DecimalMark.ToString(),
        [.. layout.Columns],
        layout.AreaColumn,
        layout.PeriodColumn,
        layout.FixedPeriod,
        layout.IndicatorColumn,
        layout.ValueColumn,
        [.. layout.Indicators.Select(i => new LayoutColumn(i.Key, i.Value, catalogue.Indicator(i.Value)?.Name.In(CultureInfo.CurrentUICulture) ?? i.Value))],
        layout.Ignored,
        layout.IgnoresOthers,
        layout.Missing);
}
