using System.Security.Cryptography;
using System.Text;

namespace WijkDashboard.Access.Keys;

/// <summary>
/// What a program sends to be let in: <c>wijk_</c> and 256 random bits in hexadecimal. Letters and digits only, so that a double
/// click selects all of it, and with a beginning by which people and secret scanners know it.
/// </summary>
/// <remarks>
/// Kept as its SHA-256. A slow hash as for passwords protects what people can think up, and so others can guess; nobody guesses
/// 256 random bits, however fast the hash. It would only make each request of a script, and each wrong key, costly for us.
/// </remarks>
public static class KeySecret
{
    private const string Start = "wijk_";
    private const int Digits = 64;
    private const int ShownDigits = 8;

    public static string Make() => Start + RandomNumberGenerator.GetHexString(Digits, lowercase: true);

    /// <summary>What may be shown and kept of it: 224 bits remain unknown.</summary>
    public static string PrefixOf(string secret) => secret[..(Start.Length + ShownDigits)];

    public static string HashOf(string secret) => Convert.ToHexString(Hash(secret));

    /// <summary>Whether it could be a key at all; what is not, need not be looked up.</summary>
    public static bool IsOne(string text) =>
        text.Length == Start.Length + Digits && text.StartsWith(Start, StringComparison.Ordinal) && text[Start.Length..].All(char.IsAsciiHexDigitLower);

    /// <summary>Takes as long for a hash that is almost right as for one that is not.</summary>
    public static bool Matches(string secret, string hash) => CryptographicOperations.FixedTimeEquals(Hash(secret), Convert.FromHexString(hash));

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
