using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Features.Overview.Parts;

namespace WijkDashboard.Features.Overview;

/// <summary>
/// The rows of a view as HTML, drawn once for everybody who looks at it. As elements of their own they would stand in the memory of the
/// server once for each open page, thousands of them, and never change; and a browser takes one text into a page sooner than many parts.
/// </summary>
public sealed class MatrixDrawing(IServiceScopeFactory scopes, ILoggerFactory loggers)
{
    private readonly ConditionalWeakTable<OverviewView, ConcurrentDictionary<string, MarkupString>> _known = [];

    /// <param name="profile">Address of the page of an area. Readers of one view may have other addresses: who reads an edition by its number stays in it.</param>
    public MarkupString Of(OverviewView view, Func<AreaCode, string> profile) =>
        _known.GetOrCreateValue(view).GetOrAdd(view.Rows.Count > 0 ? profile(view.Rows[0].Code) : "", _ => Draw(view, profile));

    private MarkupString Draw(OverviewView view, Func<AreaCode, string> profile)
    {
        using var scope = scopes.CreateScope();
        using var renderer = new HtmlRenderer(scope.ServiceProvider, loggers);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(MatrixBody.View)] = view, [nameof(MatrixBody.Profile)] = profile });
        // Rows wait for nothing, so this is done before it comes back.
        return renderer.Dispatcher.InvokeAsync(() => new MarkupString(renderer.BeginRenderingComponent<MatrixBody>(parameters).ToHtmlString())).GetAwaiter().GetResult();
    }
}
