using System.Globalization;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Features.Overview;

/// <summary>By which column the rows stand in order.</summary>
/// <param name="Column">An indicator, <see cref="Name"/> or <see cref="Inhabitants"/>.</param>
public sealed record SortOrder(string Column, bool Descending)
{
    public const string Name = "naam";
    public const string Inhabitants = "inwonertal";
}

/// <summary>The part of the page's address that says what is shown; as it was written, so anything may stand there.</summary>
public sealed record OverviewAddress(
    string? Level = null, string? Theme = null, string? Partner = null, string? Sort = null, string? Edition = null, string? Figure = null, string? Year = null)
{
    /// <summary>The names that stand in the address.</summary>
    public IReadOnlyDictionary<string, object?> ToQuery() => new Dictionary<string, object?>
    {
        ["niveau"] = Level, ["thema"] = Theme, ["partner"] = Partner, ["sorteer"] = Sort, ["indeling"] = Edition, ["cijfer"] = Figure, ["jaar"] = Year,
    };
}

/// <summary>What the reader has chosen to see; every value exists in the publication.</summary>
/// <param name="ThemeId">Null shows all themes.</param>
/// <param name="PartnerId">Null shows all partners.</param>
/// <param name="AsCount">Counts instead of rates, where a figure has both.</param>
/// <param name="Sort">Null keeps the fixed order: per district, by name.</param>
/// <param name="Year">Every figure of this year; null for the newest of each.</param>
public sealed record OverviewChoice(
    AreaLevel Level, string EditionId, string? ThemeId, string? PartnerId, bool AsCount, SortOrder? Sort, int? Year = null)
{
    private const string Rate = "verhouding";
    public const string Count = "aantal";

    /// <summary>What the address means here, and the values in it that mean nothing and gave way to the usual setting.</summary>
    public static (OverviewChoice Choice, IReadOnlyList<string> Ignored) Read(OverviewAddress address, Publication publication)
    {
        var catalogue = publication.Catalogue;
        var reader = new AddressReader();
        var level = reader.Level(address.Level);
        var edition = reader.Known(address.Edition, catalogue.ShownEdition(level), id => Editions(publication, level).Contains(id));
        var theme = reader.Known(address.Theme, null, id => catalogue.Themes.Any(t => t.Id == id));
        var partner = reader.Known(address.Partner, null, id => catalogue.Partner(id) is not null);
        var count = reader.Known(address.Figure, Rate, t => t is Rate or Count) == Count;
        var sort = reader.Known(address.Sort, null, t => IsColumn(t.TrimStart('-'), publication));
        var year = reader.Known(address.Year, null, t => Years(publication, level, edition!).Any(y => y.ToString(CultureInfo.InvariantCulture) == t));
        return (new(level, edition!, theme, partner, count, Order(sort), year is null ? null : int.Parse(year, CultureInfo.InvariantCulture)), reader.Ignored);
    }

    /// <summary>The address of this choice; the usual setting is left out, so that addresses stay short.</summary>
    public OverviewAddress ToAddress(Publication publication) => new(
        AddressReader.Name(Level),
        ThemeId,
        PartnerId,
        Sort is null ? null : (Sort.Descending ? "-" : "") + Sort.Column,
        EditionId == publication.Catalogue.ShownEdition(Level) ? null : EditionId,
        AsCount ? Count : null,
        Year?.ToString(CultureInfo.InvariantCulture));

    /// <summary>This choice as it is when made after another: a level has its own usual edition, and a level in an edition its own years.</summary>
    public OverviewChoice From(OverviewChoice before, Publication publication)
    {
        if (Level == before.Level && EditionId == before.EditionId) return this;
        var edition = Level == before.Level ? EditionId : publication.Catalogue.ShownEdition(Level);
        return this with { EditionId = edition, Year = Year is { } year && Years(publication, Level, edition).Contains(year) ? year : null };
    }

    /// <summary>Highest first, then lowest first, then back to the fixed order; names the other way round.</summary>
    public OverviewChoice SortedBy(string column)
    {
        var first = column != SortOrder.Name;
        return Sort switch
        {
            { } s when s.Column == column && s.Descending == first => this with { Sort = new(column, !first) },
            { } s when s.Column == column => this with { Sort = null },
            _ => this with { Sort = new(column, first) },
        };
    }

    /// <summary>The editions that have areas at a level, oldest first.</summary>
    public static IReadOnlyList<string> Editions(Publication publication, AreaLevel level) =>
        [.. publication.Catalogue.Areas.Editions.Where(e => e.Areas.Any(a => a.Code.Level == level)).Select(e => e.Id)];

    /// <summary>The years of which a column can be shown, newest first.</summary>
    public static IReadOnlyList<int> Years(Publication publication, AreaLevel level, string editionId) =>
    [
        .. publication.Catalogue.Indicators
            .SelectMany(i => publication.Catalogue.ShownPeriods(publication.Figures, i.Id, i.Levels.Contains(level) ? level : AreaLevel.District, editionId))
            .Select(p => p.Year).Distinct().OrderDescending(),
    ];

    private static bool IsColumn(string column, Publication publication) =>
        column is SortOrder.Name or SortOrder.Inhabitants || publication.Catalogue.Indicator(column) is not null;

    private static SortOrder? Order(string? written) =>
        written is null ? null : new(written.TrimStart('-'), written.StartsWith('-'));
}
