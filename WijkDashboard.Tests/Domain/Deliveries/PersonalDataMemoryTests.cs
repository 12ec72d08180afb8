namespace WijkDashboard.Domain.Deliveries;

/// <summary>A file of any length passes through: behind the first rows, a field costs no memory.</summary>
public sealed class PersonalDataMemoryTests
{
    private static readonly string[] Fields =
        ["WK051301", "BU05130200  ", "2016-09", "12", "17.407.585", "123456789", ".", "De Korte Akkeren-Oud", "J.C. Bloembuurt", "ruit ingegooid op 12-03-2016, aangifte 2016123456 gedaan", "0513010203", "2801AB"];

    [Fact]
    public void Fields_BehindTheFirstRows_TakeNoMemory()
    {
        var scan = new PersonalDataScan([.. Fields.Select((_, i) => $"kolom{i + 1}")]);
        Scan(scan, 3_000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Scan(scan, 20_000);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
        scan.Finding.ShouldBeNull();
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
