namespace WijkDashboard.Access.Hosting;

/// <summary>The style elements that a page may hold, each known by the hash of what it says (CSP level 3, 6.7.2.3).</summary>
public sealed class AllowedStyles
{
    /// <summary>As they stand in the policy: <c>sha256-</c> and base64.</summary>
    public IList<string> Hashes { get; } = [];
}
