using System.IO.Compression;
using Sylvan.Data.Csv;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Support;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>A catalogue of the whole country; how fast is measured in <c>docs/measurements.md</c>.</summary>
public sealed class NationalSizeTests
{
    private static readonly string? s_realData = Environment.GetEnvironmentVariable("WIJK_REAL_DATA");

    [Fact]
    public void Country_OfMadeUpAreas_ReadsWhole()
    {
        var reading = CatalogueReader.Read(NationalCatalogue.Files);

        reading.Issues.ShouldBeEmpty();
        var catalogue = reading.Folder!.Catalogue;
        catalogue.Areas.Edition("2020").Areas.Count.ShouldBe(17_341);
        catalogue.Population.For(AreaCode.Country, "households", 2020)!.Value.Count.ShouldBe(1000);
        catalogue.Population.For(AreaCode.Parse("BU00010000"), "youth", 2020)!.Value.Count.ShouldBe(500);
    }

    [Fact]
    public void Country_OfCbs2020_ReadsWhole()
    {
        Assert.SkipUnless(s_realData is not null, "WIJK_REAL_DATA does not name the folder with the files as CBS publishes them.");
        var rows = Rows(Path.Combine(s_realData!, "landelijk", "kwb_2020_84799NED_TypedDataSet.csv.gz"));

        var inhabitants = rows.ToDictionary(r => r.Code.Trim(), r => r.Inhabitants);
        var reading = CatalogueReader.Read(NationalCatalogue.Of(
            rows.Select(r => (r.Code.Trim(), r.Name.Trim())),
            (code, kind) => kind == "inhabitants" ? inhabitants[code] : null));

        reading.Issues.ShouldBeEmpty();
        var catalogue = reading.Folder!.Catalogue;
        catalogue.Areas.Edition("2020").Areas.Count.ShouldBe(17_341);
        catalogue.Population.For(AreaCode.Country, "inhabitants", 2020)!.Value.Count.ShouldBe(17_407_585);
        catalogue.Population.For(AreaCode.Parse("GM0513"), "inhabitants", 2020)!.Value.Count.ShouldBe(73_427);
    }

    private static List<(string Code, string Name, long? Inhabitants)> Rows(string path)
    {
        using var text = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        using var table = CsvDataReader.Create(text);
        var (code, name, inhabitants) = (table.GetOrdinal("WijkenEnBuurten"), table.GetOrdinal("Gemeentenaam_1"), table.GetOrdinal("AantalInwoners_5"));
        var rows = new List<(string, string, long?)>();
        while (table.Read()) rows.Add((table.GetString(code), table.GetString(name), long.TryParse(table.GetString(inhabitants), out var n) ? n : null));
        return rows;
    }
}
