using System.IO.Compression;
using System.Text;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Intake.Files;
using WijkDashboard.Intake.Files.Json;
using WijkDashboard.Intake.Layouts;
using WijkDashboard.Support;

namespace WijkDashboard.Intake.Real;

/// <summary>A file as a partner sent it: an excerpt that comes with the tests, or the whole file from the folder of <c>WIJK_REAL_DATA</c>.</summary>
/// <param name="Pages">One, or the pages of one answer of CBS.</param>
internal sealed record RealFile(string Name, IReadOnlyList<byte[]> Pages)
{
    private static readonly string? s_whole = Environment.GetEnvironmentVariable("WIJK_REAL_DATA");
    private static readonly string s_tests = Path.Combine(Repository.Root, "WijkDashboard.Tests", "Intake");

    /// <param name="names">Of an excerpt under <c>Files/Excerpts</c> or <c>Real/Excerpts</c>; more are pages, with plus signs between.</param>
    public static RealFile Excerpt(string names) => new(names, [.. names.Split('+').Select(name =>
        File.ReadAllBytes(new[] { "Real", "Files" }.Select(folder => Path.Combine(s_tests, folder, "Excerpts", name)).First(File.Exists)))]);

    public static RealFile Whole(string paths)
    {
        Assert.SkipUnless(s_whole is not null, "WIJK_REAL_DATA does not name the folder with the real files.");
        return new(paths, [.. paths.Split('+').Select(path => Unpacked(File.ReadAllBytes(Path.Combine(s_whole!, path)), path))]);
    }

    /// <summary>A layout as it would be exported, from <c>Real/Layouts</c>; sound, or the test fails.</summary>
    public static Layout Layout(string name, Catalogue catalogue)
    {
        var import = Import(Path.Combine(s_tests, "Real", "Layouts", name + ".json"), catalogue);
        import.Issues.ShouldBeEmpty();
        return import.Layout!;
    }

    /// <summary>All layouts there whose partner, indicators and areas this catalogue has.</summary>
    public static IEnumerable<Layout> Layouts(Catalogue catalogue) =>
        Directory.EnumerateFiles(Path.Combine(s_tests, "Real", "Layouts")).Order(StringComparer.Ordinal).Select(file => Import(file, catalogue).Layout).OfType<Layout>();

    private static LayoutImport Import(string file, Catalogue catalogue) => LayoutFile.Import(file, File.ReadAllText(file), catalogue);

    public string Text => Encoding.UTF8.GetString(Pages[0]);

    public async Task<FileTable> OpenAsync(FileShape shape, CancellationToken cancel) => Pages.Count == 1
        ? await FileTables.OpenAsync(new MemoryStream(Pages[0]), shape, cancel)
        : await FileTables.OpenAsync(await ODataPages.OfAsync([.. Pages.Select(page => new MemoryStream(page))], cancel), shape, cancel);

    public async Task<FileShape> ShapeAsync(CancellationToken cancel) =>
        (await FileShapes.GuessAsync(new MemoryStream(Pages[0], 0, Math.Min(Pages[0].Length, FileShapes.HeadLength)), Name, cancel)).Shape;

    /// <summary>What the check of a delivery has of it: <c>bijstand 53 + 3 = 3740</c>, for figures, missing ones and their sum; and what refuses.</summary>
    public async Task<string> DeliveredAsync(Layout layout, Catalogue catalogue, CancellationToken cancel)
    {
        var check = new DeliveryCheck(catalogue, layout.PartnerId, new DateOnly(2026, 11, 20), Figures.None);
        await using var table = await OpenAsync(layout.File, cancel);
        var scan = new PersonalDataScan(table.Headings);
        await LayoutRows.ReadAsync(table, layout, catalogue.Areas, scan, check, cancel);
        scan.Finding.ShouldBeNull();

        var figures = check.Finish()?.Observations.GroupBy(o => o.IndicatorId).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g =>
            FormattableString.Invariant($"{g.Key} {g.Count(o => o.Value is not null)} + {g.Count(o => o.Value is null)} = {g.Sum(o => o.Value) / 1.000000000000000000000000000m}"));
        var refused = check.Issues.Where(issue => issue.Severity <= Severity.RefusesRow).GroupBy(issue => issue.Code).Select(g => $"{g.Key} × {g.Count()}");
        return string.Join("; ", (figures ?? []).Concat(refused));
    }

    private static byte[] Unpacked(byte[] bytes, string path)
    {
        if (!path.EndsWith(".gz", StringComparison.Ordinal)) return bytes;
        using var unpacked = new MemoryStream();
        using var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        packed.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
