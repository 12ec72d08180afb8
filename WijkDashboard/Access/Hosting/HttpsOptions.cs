namespace WijkDashboard.Access.Hosting;

/// <summary>Section <c>Https</c>.</summary>
public sealed class HttpsOptions
{
    public const string Section = "Https";

    /// <summary>
    /// Sends http on to https and tells browsers to stay there. Off where a proxy in front does this; such a proxy needs
    /// <c>ASPNETCORE_FORWARDEDHEADERS_ENABLED=true</c>, so that cookies know that the visitor came by https.
    /// </summary>
    public bool Enforce { get; set; }
}
