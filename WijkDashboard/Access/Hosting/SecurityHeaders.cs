namespace WijkDashboard.Access.Hosting;

/// <summary>What a browser may and may not do with our pages.</summary>
internal static class SecurityHeaders
{
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app, IHostEnvironment environment) =>
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                Write(context.Response.Headers, environment.IsDevelopment());
                return Task.CompletedTask;
            });
            return next(context);
        });

    private static void Write(IHeaderDictionary headers, bool development)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        // Scripts: only files of our own, and none inline. Styles: MudBlazor positions its popovers with style attributes.
        // Connections, in development only: reloading by `dotnet watch` goes over a port of its own.
        headers.ContentSecurityPolicy =
            "default-src 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'; form-action 'self'; "
            + "img-src 'self' data:; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + (development ? "connect-src 'self' ws://localhost:* wss://localhost:* http://localhost:*" : "connect-src 'self'");
    }
}
