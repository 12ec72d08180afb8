namespace WijkDashboard.Domain.Deliveries;

/// <summary>A file of any length passes through: behind the first rows, a field costs no memory.</summary>
[Collection("alone")]
public sealed class PersonalDataMemoryTests
{
    private static readonly string[] Fields =
        ["WK051301", "BU05130200  ", "2016-09", "12", "17.407.585", "123456789", ".", "De Korte Akkeren-Oud", "J.C. Bloembuurt", "ruit ingegooid op 12-03-2016, aangifte 2016123456 gedaan", "0513010203", "2801AB"];

    /// <summary>Code that the runtime has not compiled in full yet allocates by itself, so that a few rounds pass before one can be clean. While others begin, it compiles nothing in full.</summary>
    private const int MostRounds = 1000;

    [Fact]
    public void Fields_BehindTheFirstRows_TakeNoMemory()
    {
        var scan = new PersonalDataScan([.. Fields.Select((_, i) => $"kolom{i + 1}")]);
        Scan(scan, 3_000);

        Enumerable.Range(0, MostRounds).Any(_ => BytesOf(scan) == 0).ShouldBeTrue();

        scan.Finding.ShouldBeNull();
    }

    private static long BytesOf(PersonalDataScan scan)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Scan(scan, 1_000);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Scan(PersonalDataScan scan, int rows)
    {
        for (var row = 1; row <= rows; row++)
        {
            for (var i = 0; i < Fields.Length; i++) scan.Field(i, Fields[(i + row) % Fields.Length]);
            scan.EndRow(row);
        }
    }
}
