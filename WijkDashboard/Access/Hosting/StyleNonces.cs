using System.Security.Cryptography;

namespace WijkDashboard.Access.Hosting;

/// <summary>
/// The word by which a style element that a script of ours makes is known from one that was smuggled in. A page that asks for it
/// gets one of its own, and the policy of that answer names it; other answers allow no style element at all.
/// </summary>
/// <remarks>
/// Scripts read it from the element of <c>page.js</c>: <c>document.querySelector('script[nonce]').nonce</c>. It holds as long as
/// the page is open, circuits included. Only a library that makes style elements needs it; for our own looks there are style sheets.
/// </remarks>
internal static class StyleNonces
{
    private static readonly object s_key = new();

    /// <summary>The same for everything that is written in this answer, also when it is answered by another page than was asked for.</summary>
    public static string StyleNonce(this HttpContext context) =>
        context.GivenStyleNonce() ?? (string)(context.Items[s_key] = RandomNumberGenerator.GetHexString(32, lowercase: true));

    /// <summary>Null when nothing in this answer asked for it.</summary>
    public static string? GivenStyleNonce(this HttpContext context) => context.Items[s_key] as string;
}
