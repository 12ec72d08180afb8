namespace WijkDashboard.Access.Hosting;

/// <summary>What a browser may and may not do with our pages.</summary>
internal static class SecurityHeaders
{
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app, IHostEnvironment environment)
    {
        return app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                Write(context.Response.Headers, Policy(context.GivenStyleNonce(), environment.IsDevelopment()));
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    /// <summary>
    /// Only files of our own, and nothing that is written into a page: no inline script, style or event handler, no <c>eval</c>.
    /// Pictures may also come from the page itself (<c>data:</c>): a chart is drawn again as a picture before it is saved.
    /// </summary>
    /// <param name="nonce">Of the style elements that a script of this page may make; null for none.</param>
    /// <param name="development">Reloading by <c>dotnet watch</c> goes over a port of its own.</param>
    internal static string Policy(string? nonce, bool development) => string.Join("; ",
        "default-src 'none'",
        "script-src 'self'",
        nonce is null ? "style-src 'self'" : $"style-src 'self' 'nonce-{nonce}'",
        "img-src 'self' data:",
        "font-src 'self'",
        development ? "connect-src 'self' ws://localhost:* wss://localhost:* http://localhost:*" : "connect-src 'self'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "object-src 'none'");

    private static void Write(IHeaderDictionary headers, string policy)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers.ContentSecurityPolicy = policy;
    }
}
