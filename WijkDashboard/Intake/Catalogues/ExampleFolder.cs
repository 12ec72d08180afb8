using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>
/// A folder to begin with: a made-up municipality of two wijken, four partners and a delivery of each, with an explanation beside
/// every line. The files stand in <c>Example/</c>; a few words in them are filled in.
/// </summary>
public static class ExampleFolder
{
    private const string Prefix = "Example/";

    /// <summary>Path in the folder → text: a whole municipality folder, deliveries and README included.</summary>
    /// <param name="id">The short name of the municipality.</param>
    /// <param name="code">Its CBS code.</param>
    public static IReadOnlyDictionary<string, string> Files(string id, AreaCode code, string name)
    {
        var assembly = typeof(ExampleFolder).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(resource => resource[Prefix.Length..].Replace('\\', '/'), resource => Fill(Read(assembly.GetManifestResourceStream(resource)!), resource));

        string Fill(string text, string resource) => text
            .Replace("{{id}}", id, StringComparison.Ordinal)
            .Replace("{{code}}", code.Value, StringComparison.Ordinal)
            .Replace("{{digits}}", code.Value[2..], StringComparison.Ordinal)
            .Replace("{{name}}", resource.EndsWith(".json", StringComparison.Ordinal) ? JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(name) : name, StringComparison.Ordinal);
    }

    /// <summary>A short name made of a name: small letters, digits and hyphens. Empty when nothing of it can stand in an address.</summary>
    public static string IdOf(string name)
    {
        var id = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant().Normalize(NormalizationForm.FormD))
            if (char.IsAsciiLetterOrDigit(letter)) id.Append(letter);
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && id is { Length: > 0 } && id[^1] != '-') id.Append('-');
        return id.ToString().Trim('-');
    }

    private static string Read(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
