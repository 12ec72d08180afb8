using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals.Benchmarks;

namespace WijkDashboard.Features.Indicators;

/// <summary>The part of the page's address that says what is shown; as it was written, so anything may stand there.</summary>
public sealed record IndicatorAddress(
    string? Id, string? Level = null, string? Edition = null, string? Period = null, string? Benchmark = null, string? Order = null, string? Area = null, string? Number = null);

/// <summary>What the reader has chosen to see; every value exists in the publication.</summary>
/// <param name="Period">Null for the one that is shown when nobody asks.</param>
/// <param name="ByName">The districts by name; otherwise by value, the highest first.</param>
/// <param name="Area">The district whose course is drawn; null for the usual one.</param>
/// <param name="Number">Of the publication, when the address asks for this one; null when the page follows the newest.</param>
public sealed record IndicatorChoice(
    string IndicatorId, AreaLevel Level, string EditionId, Period? Period, Benchmark Benchmark, bool ByName, AreaCode? Area, int? Number)
{
    public const string Name = "naam";
    public const string Value = "waarde";

    private static readonly AreaLevel[] s_levels = [AreaLevel.District, AreaLevel.Neighbourhood];

    /// <summary>What the address means here, and the values in it that mean nothing and gave way to the usual setting.</summary>
    /// <returns>No choice when there is no indicator by that name.</returns>
    public static (IndicatorChoice? Choice, IReadOnlyList<string> Ignored) Read(IndicatorAddress address, Publication publication)
    {
        var (catalogue, reader) = (publication.Catalogue, new AddressReader());
        if (address.Id is null || catalogue.Indicator(address.Id) is not { } indicator) return (null, []);
        var levels = Levels(indicator);
        var level = reader.Level(reader.Known(address.Level, AddressReader.Name(levels[0]), written => levels.Any(l => AddressReader.Is(written, l))));
        var edition = reader.Known(address.Edition, catalogue.ShownEdition(level), id => Editions(publication, level).Contains(id))!;
        var periods = catalogue.ShownPeriods(publication.Figures, indicator.Id, level, edition);
        var period = reader.Known(address.Period, null, written => Domain.Observations.Period.TryParse(written, out var known) && periods.Contains(known));
        var offered = BenchmarkNames.Offered(catalogue, level);
        var benchmark = BenchmarkNames.Find(reader.Known(address.Benchmark, null, name => offered.Any(b => BenchmarkNames.Of(b) == name)));
        var byName = reader.Known(address.Order, Value, name => name is Name or Value) == Name;
        var area = reader.Known(address.Area, null, written => AreaCode.TryParse(written, out var code) && code.Level == level && catalogue.Areas.Find(edition, code) is not null);
        return (
            new(
                indicator.Id, level, edition, period is null ? null : Domain.Observations.Period.Parse(period), benchmark, byName,
                area is null ? null : AreaCode.Parse(area), AddressReader.Number(address.Number, publication)),
            reader.Ignored);
    }

    /// <summary>The levels at which the indicator has figures per district; that of wijken when it has neither.</summary>
    public static IReadOnlyList<AreaLevel> Levels(Indicator indicator) =>
        [.. s_levels.Where(indicator.Levels.Contains).DefaultIfEmpty(AreaLevel.District)];

    /// <summary>The editions that have areas at a level, oldest first.</summary>
    public static IReadOnlyList<string> Editions(Publication publication, AreaLevel level) =>
        [.. publication.Catalogue.Areas.Editions.Where(e => e.Areas.Any(a => a.Code.Level == level)).Select(e => e.Id)];
}
