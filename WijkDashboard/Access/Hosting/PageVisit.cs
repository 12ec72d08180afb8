namespace WijkDashboard.Access.Hosting;

/// <summary>Tells a person who opens a page from a hub, script or program: only the person is helped by another page.</summary>
internal static class PageVisit
{
    public static bool IsPageVisit(this HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && !request.Path.StartsWithSegments("/_blazor")
        && !request.Path.StartsWithSegments("/api")
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
