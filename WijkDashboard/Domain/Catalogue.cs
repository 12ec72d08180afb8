using System.Collections.Frozen;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Domain.Signals.Benchmarks;
using WijkDashboard.Domain.Signals.Discordance;

namespace WijkDashboard.Domain;

/// <summary>Whose figures these are.</summary>
/// <param name="Id">Short lower-case name; the first part of every address, e.g. <c>gouda</c>.</param>
/// <param name="Code">Its CBS code; <c>NL00</c> when the figures are of the whole country.</param>
/// <param name="Notice">What every page must say of these figures, such as "Demo met open cijfers"; null when nothing.</param>
/// <param name="Shown">Which edition of the division a level shows unless the reader chooses another.</param>
public sealed record Municipality(
    string Id, AreaCode Code, string Name, LocalText? Notice, IReadOnlyDictionary<AreaLevel, string> Shown, IReadOnlyList<string> Attributions)
{
    /// <summary>The municipalities of a region; only <see cref="Code"/> for all others.</summary>
    public IReadOnlyList<AreaCode> Codes { get; init; } = [Code];

    /// <summary>True for areas whose figures belong here.</summary>
    public bool Covers(AreaCode area) => Codes.Any(area.LiesIn);
}

/// <summary>
/// Everything a municipality's figures need to be read: partners, themes, indicators, policies, areas and populations.
/// Read from a folder in the documented formats, and immutable; a change makes a new catalogue.
/// </summary>
public sealed class Catalogue
{
    public required Municipality Municipality { get; init; }

    /// <summary>In the order in which the municipality shows them.</summary>
    public required IReadOnlyList<Partner> Partners { get; init; }

    public required IReadOnlyList<Theme> Themes { get; init; }

    /// <summary>In the order in which they stand as columns.</summary>
    public required IReadOnlyList<Indicator> Indicators
    {
        get;
        init
        {
            field = value;
            _byId = value.ToFrozenDictionary(i => i.Id);
            _places = value.Index().ToFrozenDictionary(i => i.Item.Id, i => i.Index);
        }
    }

    public required IReadOnlyList<DisclosurePolicy> Policies { get; init; }

    /// <summary>What is known of how indicators hang together, or that they do not.</summary>
    public IReadOnlyList<IndicatorRule> Rules { get; init; } = [];

    /// <summary>Which domains are held against each other; none unless somebody chose them.</summary>
    public IReadOnlyList<DiscordancePair> Discordances { get; init; } = [];

    /// <summary>National figures to compare the own districts with; none in most catalogues.</summary>
    public ReferenceFigures Reference { get; init; } = ReferenceFigures.None;

    public required AreaRegister Areas { get; init; }

    public required PopulationRegister Population { get; init; }

    /// <summary>An edition can have none, or of one level.</summary>
    public IReadOnlyList<AreaMap> Maps { get; init; } = [];

    private FrozenDictionary<string, Indicator> _byId = FrozenDictionary<string, Indicator>.Empty;

    private FrozenDictionary<string, int> _places = FrozenDictionary<string, int>.Empty;

    /// <summary>Where an indicator stands among the columns, from 0.</summary>
    public int Place(Indicator indicator) => _places[indicator.Id];

    /// <summary>The edition in which a level is shown, unless a reader asks for another.</summary>
    public string ShownEdition(AreaLevel level) =>
        Municipality.Shown.TryGetValue(level, out var shown) ? shown : Areas.Editions[^1].Id;

    /// <summary>Null when there is no map of it.</summary>
    public AreaMap? Map(string editionId, AreaLevel level) => Maps.FirstOrDefault(m => m.EditionId == editionId && m.Level == level);

    public Indicator? Indicator(string id) => _byId.GetValueOrDefault(id);

    public Partner? Partner(string id) => Partners.FirstOrDefault(p => p.Id == id);

    public DisclosurePolicy Policy(Indicator indicator) => Policies.First(p => p.Id == indicator.PolicyId);

    /// <summary>
    /// The period a column shows in an edition: the newest one counted on that edition, else the newest of all; null
    /// without figures. Figures of another edition stand only under codes whose boundary did not move.
    /// </summary>
    public Period? ShownPeriod(Figures figures, string indicatorId, AreaLevel level, string editionId)
    {
        var periods = figures.Periods(indicatorId, level);
        if (periods.Count == 0) return null;
        var own = periods.Where(p => Areas.EditionOf(p.Year).Id == editionId).ToArray();
        return own.Length > 0 ? own[^1] : periods[^1];
    }

    /// <summary>The periods that a column can show in an edition: those of one length up to the usual one, oldest first.</summary>
    public IReadOnlyList<Period> ShownPeriods(Figures figures, string indicatorId, AreaLevel level, string editionId) =>
        ShownPeriod(figures, indicatorId, level, editionId) is { } shown
            ? [.. figures.Periods(indicatorId, level).Where(p => p.Grain == shown.Grain && p <= shown)]
            : [];
}
