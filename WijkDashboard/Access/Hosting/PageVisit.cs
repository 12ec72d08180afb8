namespace WijkDashboard.Access.Hosting;

/// <summary>Tells a person who opens a page from a hub, script or program: only the person is helped by another page.</summary>
internal static class PageVisit
{
    /// <summary>Under here programs ask, with a key; no browser shows it.</summary>
    public const string Programs = "/api/v1";

    public static bool IsPageVisit(this HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && !request.Path.StartsWithSegments("/_blazor")
        && !request.Path.StartsWithSegments(Programs)
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
