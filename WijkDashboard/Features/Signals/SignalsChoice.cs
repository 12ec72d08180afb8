using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Benchmarks;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Signals;

/// <summary>The part of the page's address that says what is shown; as it was written, so anything may stand there.</summary>
public sealed record SignalsAddress(
    string? Level = null, string? Partner = null, string? Theme = null, string? Lens = null, string? Benchmark = null, string? Number = null);

/// <summary>What the reader has chosen to see; every value exists in the publication.</summary>
/// <param name="PartnerId">Null shows all partners.</param>
/// <param name="ThemeId">Null shows all themes.</param>
/// <param name="Lens">Null shows all lenses.</param>
/// <param name="Number">Of the publication, when the address asks for this one; null when the page follows the newest.</param>
public sealed record SignalsChoice(
    AreaLevel Level, string EditionId, string? PartnerId, string? ThemeId, Lens? Lens, Benchmark Benchmark, int? Number)
{
    // Words in an address are a format: they stay.
    private static readonly (Lens Lens, string Name)[] Lenses =
        [(Domain.Signals.Lens.Level, "anderen"), (Domain.Signals.Lens.Change, "verloop"), (Domain.Signals.Lens.Discordance, "samen")];

    /// <summary>True when less is shown than was found.</summary>
    public bool IsFiltered => PartnerId is not null || ThemeId is not null || Lens is not null;

    public SignalsChoice Unfiltered => this with { PartnerId = null, ThemeId = null, Lens = null };

    /// <summary>What the address means here, and the values in it that mean nothing and gave way to the usual setting.</summary>
    public static (SignalsChoice Choice, IReadOnlyList<string> Ignored) Read(SignalsAddress address, Publication publication)
    {
        var catalogue = publication.Catalogue;
        var reader = new AddressReader();
        var level = reader.Level(address.Level);
        var partner = reader.Known(address.Partner, null, id => catalogue.Partner(id) is not null);
        var theme = reader.Known(address.Theme, null, id => catalogue.Themes.Any(t => t.Id == id));
        var lens = reader.Known(address.Lens, null, name => Lenses.Any(l => l.Name == name));
        var offered = BenchmarkNames.Offered(catalogue, level);
        var benchmark = reader.Known(address.Benchmark, null, name => offered.Any(b => BenchmarkNames.Of(b) == name));
        return (
            new(
                level, catalogue.ShownEdition(level), partner, theme,
                lens is null ? null : Array.Find(Lenses, l => l.Name == lens).Lens,
                BenchmarkNames.Find(benchmark), AddressReader.Number(address.Number, publication)),
            reader.Ignored);
    }

    public static string Name(Lens lens) => Array.Find(Lenses, l => l.Lens == lens).Name;

    /// <summary>True for an indicator of the chosen partner and theme.</summary>
    public bool Has(Indicator indicator) =>
        (PartnerId is null || indicator.PartnerId == PartnerId) && (ThemeId is null || indicator.ThemeId == ThemeId);

    /// <summary>True when the chosen lens found it in a chosen figure; of a disagreement, on either side.</summary>
    public bool Has(Signal signal, Catalogue catalogue) =>
        (Lens is null || signal.Lens == Lens) && catalogue.Indicators.Any(i => Has(i) && SignalWording.IsAbout(signal, i, catalogue));

    /// <summary>The names that stand in the address.</summary>
    public IReadOnlyDictionary<string, object?> ToQuery() => new Dictionary<string, object?>
    {
        ["niveau"] = AddressReader.Name(Level), ["partner"] = PartnerId, ["thema"] = ThemeId,
        ["lens"] = Lens is { } lens ? Name(lens) : null,
        ["benchmark"] = Benchmark is Benchmark.OwnMunicipality ? null : BenchmarkNames.Of(Benchmark),
    };
}
