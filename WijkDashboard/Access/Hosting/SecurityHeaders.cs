using System.Security.Cryptography;

namespace WijkDashboard.Access.Hosting;

/// <summary>What a browser may and may not do with our pages.</summary>
public static class SecurityHeaders
{
    private static readonly object s_key = new();

    /// <summary>
    /// For the few inline scripts of the first document, such as the import map: <c>nonce="@HttpContext.ScriptNonce()"</c>.
    /// Every other script must come from our own address.
    /// </summary>
    public static string ScriptNonce(this HttpContext context) =>
        context.Items.TryGetValue(s_key, out var known) ? (string)known! : Remember(context);

    internal static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app, IHostEnvironment environment) =>
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                Write(context, environment.IsDevelopment());
                return Task.CompletedTask;
            });
            return next(context);
        });

    private static void Write(HttpContext context, bool development)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        // Styles: MudBlazor positions its popovers with style attributes. Connections, in development only: reloading
        // by `dotnet watch` goes over a port of its own.
        headers.ContentSecurityPolicy =
            "default-src 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'; form-action 'self'; "
            + "img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
            + $"script-src 'self' 'nonce-{context.ScriptNonce()}'; "
            + (development ? "connect-src 'self' ws://localhost:* wss://localhost:* http://localhost:*" : "connect-src 'self'");
    }

    private static string Remember(HttpContext context)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[s_key] = nonce;
        return nonce;
    }
}
