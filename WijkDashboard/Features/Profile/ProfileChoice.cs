using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals.Benchmarks;

namespace WijkDashboard.Features.Profile;

/// <summary>The part of the page's address that says what is shown; as it was written, so anything may stand there.</summary>
public sealed record ProfileAddress(string? Code, string? Edition = null, string? Benchmark = null, string? Number = null);

/// <summary>What the reader has chosen to see; every value exists in the publication.</summary>
/// <param name="Number">Of the publication, when the address asks for this one; null when the page follows the newest.</param>
public sealed record ProfileChoice(AreaCode Area, string EditionId, Benchmark Benchmark, int? Number)
{
    /// <summary>
    /// What the address means here, and the values in it that mean nothing and gave way to the usual setting. An area that the shown
    /// division no longer has, is shown in the last one that had it.
    /// </summary>
    /// <returns>No choice when no division has a wijk or buurt by that code.</returns>
    public static (ProfileChoice? Choice, IReadOnlyList<string> Ignored) Read(ProfileAddress address, Publication publication)
    {
        var (catalogue, reader) = (publication.Catalogue, new AddressReader());
        if (!AreaCode.TryParse(address.Code, out var code) || code.Level is not (AreaLevel.District or AreaLevel.Neighbourhood)) return (null, []);
        string[] known = [.. catalogue.Areas.Editions.Select(e => e.Id).Where(id => catalogue.Areas.Find(id, code) is not null)];
        if (known is not [.., var last]) return (null, []);
        var shown = catalogue.ShownEdition(code.Level);
        var edition = reader.Known(address.Edition, known.Contains(shown) ? shown : last, known.Contains);
        var offered = BenchmarkNames.Offered(catalogue, code.Level);
        var benchmark = BenchmarkNames.Find(reader.Known(address.Benchmark, null, name => offered.Any(b => BenchmarkNames.Of(b) == name)));
        return (new(code, edition!, benchmark, AddressReader.Number(address.Number, publication)), reader.Ignored);
    }

    /// <summary>Where another area is shown in the same way.</summary>
    public string AddressOf(AreaCode area, Publication publication) => AreaAddress.Profile(publication, area, EditionId, Benchmark, Number);

    /// <summary>Where the course of a figure is drawn, among those of the other areas.</summary>
    public string CourseOf(AreaCode area, string indicatorId, Publication publication) =>
        AreaAddress.Indicator(publication, indicatorId, area.Level, EditionId, Benchmark, Number, area);

    /// <summary>Where a figure stands among those of the other areas.</summary>
    public string CellOf(AreaCode area, string indicatorId, Publication publication) => AreaAddress.Cell(publication, area, indicatorId, EditionId, Number);
}
