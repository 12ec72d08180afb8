using System.Globalization;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Features;

/// <summary>Reads the address of a page, in which anything may be written, and keeps apart what means nothing there.</summary>
internal sealed class AddressReader
{
    private const string District = "wijk";
    private const string Neighbourhood = "buurt";

    private readonly List<string> _ignored = [];

    /// <summary>The values that mean nothing here and gave way to the usual setting.</summary>
    public IReadOnlyList<string> Ignored => _ignored;

    /// <summary>The level as it stands in an address; null for the usual one, so that addresses stay short.</summary>
    public static string? Name(AreaLevel level) => level is AreaLevel.Neighbourhood ? Neighbourhood : null;

    /// <summary>Whether a written level is this one.</summary>
    public static bool Is(string written, AreaLevel level) => written == (level is AreaLevel.Neighbourhood ? Neighbourhood : District);

    /// <summary>The number of the publication that the address asks for; null when the page follows the newest.</summary>
    public static int? Number(string? written, Publication publication) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == publication.Number ? number : null;

    public AreaLevel Level(string? written) =>
        Known(written, District, t => t is District or Neighbourhood) == Neighbourhood ? AreaLevel.Neighbourhood : AreaLevel.District;

    /// <returns>The usual setting when nothing is written, or something that does not exist.</returns>
    public string? Known(string? written, string? usual, Func<string, bool> exists)
    {
        if (string.IsNullOrEmpty(written)) return usual;
        if (exists(written)) return written;
        _ignored.Add(written);
        return usual;
    }

    /// <summary>Keeps apart what means nothing here; nothing when nothing is written.</summary>
    public void Ignore(string? written)
    {
        if (!string.IsNullOrEmpty(written)) _ignored.Add(written);
    }
}
