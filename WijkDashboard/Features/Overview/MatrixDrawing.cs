using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Features.Overview.Parts;

namespace WijkDashboard.Features.Overview;

/// <summary>
/// The cells of a view as HTML, drawn once for everybody who looks at it. As elements of their own they would stand in the memory of the
/// server once for each open page, thousands of them, and never change.
/// </summary>
public sealed class MatrixDrawing(IServiceScopeFactory scopes, ILoggerFactory loggers)
{
    private readonly ConditionalWeakTable<OverviewView, IReadOnlyDictionary<AreaCode, MarkupString>> _known = [];

    /// <returns>For each row what stands behind its name.</returns>
    public IReadOnlyDictionary<AreaCode, MarkupString> Of(OverviewView view) => _known.GetValue(view, Draw);

    private Dictionary<AreaCode, MarkupString> Draw(OverviewView view)
    {
        using var scope = scopes.CreateScope();
        using var renderer = new HtmlRenderer(scope.ServiceProvider, loggers);
        // Cells wait for nothing, so this is done before it comes back.
        return renderer.Dispatcher.InvokeAsync(() => view.Rows.ToDictionary(row => row.Code, row => Cells(renderer, row, view.Columns))).GetAwaiter().GetResult();
    }

    private static MarkupString Cells(HtmlRenderer renderer, Row row, IReadOnlyList<Column> columns) =>
        new(renderer.BeginRenderingComponent<RowCells>(ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(RowCells.Row)] = row, [nameof(RowCells.Columns)] = columns,
        })).ToHtmlString());
}
