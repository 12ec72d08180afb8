using BenchmarkDotNet.Attributes;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Intake.Layouts;
using WijkDashboard.Support;

namespace WijkDashboard.Benchmarks;

/// <summary>What a layout adds to the reading of 1,000,000 rows with a figure each: understanding them, without reading and check.</summary>
[MemoryDiagnoser]
public class LayoutBenchmark
{
    private const int Rows = 1_000_000;

    [Benchmark]
    public Task<RowCount> Codes() => ReadAsync(
        LayoutSamples.Long with { MonthColumn = "Maand", Missing = ["."] },
        "Code;Jaar;Maand;Soort;Aantal", "WK051301  ;2016;9;104;  1204", "BU05130100;2017;10;101;7", "WK051305;2018;1;104;.");

    [Benchmark]
    public Task<RowCount> NamesAndThousands() => ReadAsync(
        LayoutSamples.Long with { AreaBy = AreaBy.Name, ThousandsMark = '.' },
        "Code;Jaar;Soort;Aantal", "Wijk 01 Binnenstad;2016 3e kwartaal;104;1.204,5", "Markt e.o.;2020;101;7");

    private static async Task<RowCount> ReadAsync(Layout layout, string headings, params string[] lines)
    {
        await using var table = new RepeatedTable(Rows, headings, lines);
        return await LayoutRows.ReadAsync(table, layout, LayoutSamples.Areas, new PersonalDataScan(table.Headings), new Nowhere(), default);
    }

    private sealed class Nowhere : IRowSink
    {
        public void Add(in ParsedRow row)
        {
        }

        public void Add(DeliveryIssue issue) => throw new InvalidOperationException(issue.Code.ToString());

        public void Ask(int row, string column, string name, IReadOnlyList<Area> candidates) => throw new InvalidOperationException(name);
    }
}
