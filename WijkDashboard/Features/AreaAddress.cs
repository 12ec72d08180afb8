using System.Globalization;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals.Benchmarks;

namespace WijkDashboard.Features;

/// <summary>Where the pages of areas are, for other pages to lead there; the usual setting is left out, so that addresses stay short.</summary>
internal static class AreaAddress
{
    /// <summary>All figures of one wijk or buurt.</summary>
    /// <param name="number">Of the publication, when the reader looks at an earlier one; null to follow the newest.</param>
    public static string Profile(Publication publication, AreaCode area, string editionId, Benchmark benchmark, int? number) => Address(
        $"/{publication.Catalogue.Municipality.Id}/wijk/{area}",
        ("indeling", Edition(publication, area.Level, editionId)),
        ("vergelijken", benchmark is Benchmark.OwnMunicipality ? null : BenchmarkNames.Of(benchmark)),
        ("stand", Written(number)));

    /// <summary>One figure among those of the other areas.</summary>
    /// <inheritdoc cref="Profile"/>
    public static string Cell(Publication publication, AreaCode area, string indicatorId, string editionId, int? number) => Address(
        $"/{publication.Catalogue.Municipality.Id}/overzicht",
        ("niveau", AddressReader.Name(area.Level)), ("indeling", Edition(publication, area.Level, editionId)), ("cel", $"{area}.{indicatorId}"), ("stand", Written(number)));

    /// <summary>Areas beside each other; of one, where the reader chooses what to put beside it.</summary>
    /// <inheritdoc cref="Profile"/>
    public static string Compare(Publication publication, IReadOnlyList<AreaCode> areas, string editionId, int? number) => Address(
        $"/{publication.Catalogue.Municipality.Id}/vergelijken",
        ("gebieden", areas.Count == 0 ? null : string.Join(",", areas)), ("indeling", areas.Count == 0 ? null : Edition(publication, areas[0].Level, editionId)), ("stand", Written(number)));

    /// <summary>One figure of all areas of a level.</summary>
    /// <param name="area">Whose course is drawn; null for the usual one.</param>
    /// <param name="period">An earlier one; null for the newest.</param>
    /// <inheritdoc cref="Profile"/>
    public static string Indicator(
        Publication publication, string indicatorId, AreaLevel level, string editionId, Benchmark benchmark, int? number, AreaCode? area = null, Period? period = null) => Address(
        $"/{publication.Catalogue.Municipality.Id}/indicator/{indicatorId}",
        ("niveau", AddressReader.Name(level)),
        ("indeling", Edition(publication, level, editionId)),
        ("vergelijken", benchmark is Benchmark.OwnMunicipality ? null : BenchmarkNames.Of(benchmark)),
        ("gebied", area?.Value), ("periode", period?.ToString()), ("stand", Written(number)));

    private static string? Edition(Publication publication, AreaLevel level, string editionId) =>
        editionId == publication.Catalogue.ShownEdition(level) ? null : editionId;

    private static string? Written(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Address(string path, params (string Name, string? Value)[] query)
    {
        var written = string.Join("&", query.Where(q => q.Value is not null).Select(q => $"{q.Name}={q.Value}"));
        return written.Length > 0 ? $"{path}?{written}" : path;
    }
}
