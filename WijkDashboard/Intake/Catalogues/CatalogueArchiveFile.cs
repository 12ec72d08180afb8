using System.IO.Compression;
using System.Text;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>What came of opening an archive: the files of a catalogue, or why not. Not yet whether they read.</summary>
public abstract record CatalogueImport
{
    private CatalogueImport() { }

    public sealed record Opened(IReadOnlyDictionary<string, string> Files) : CatalogueImport;

    public sealed record Refused(IReadOnlyList<CatalogueIssue> Issues) : CatalogueImport;
}

/// <summary>
/// A catalogue as one file to hand over: a zip of what would stand in its folder. An archive from elsewhere is opened in memory,
/// and can be no larger than the bounds here, whatever it says of itself.
/// </summary>
public static class CatalogueArchiveFile
{
    /// <summary>Files in an archive, also those that are no catalogue; a municipality has some twenty.</summary>
    public const int MaxEntries = 1000;

    /// <summary>The archive itself.</summary>
    public const int MaxSize = 50 * 1024 * 1024;

    /// <summary>All catalogue files together; a map of every buurt of the country is the largest that was seen, some 40 MB.</summary>
    public const int MaxTextSize = 100 * 1024 * 1024;

    /// <summary>What macOS adds to every archive beside the files themselves.</summary>
    private const string Shadows = "__MACOSX/";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The same for every day and machine: nothing in it but the files.</summary>
    public static byte[] Write(IReadOnlyDictionary<string, string> files)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (path, text) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
            {
                var entry = archive.CreateEntry(path, CompressionLevel.Optimal);
                entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var content = entry.Open();
                content.Write(Strict.GetBytes(text));
            }

        return buffer.ToArray();
    }

    /// <param name="archive">Any stream; read no further than <see cref="MaxSize"/>.</param>
    public static async Task<CatalogueImport> ReadAsync(Stream archive, CancellationToken cancel)
    {
        if (await BoundedAsync(archive, MaxSize, cancel) is not { } buffer) return Refused(string.Empty, CatalogueProblem.ArchiveTooLarge);
        await using (buffer)
            try
            {
                using var zip = new ZipArchive(buffer, ZipArchiveMode.Read);
                return zip.Entries.Count > MaxEntries ? Refused(string.Empty, CatalogueProblem.ArchiveTooLarge) : await ReadAsync(zip, cancel);
            }
            catch (InvalidDataException)
            {
                return Refused(string.Empty, CatalogueProblem.NoArchive);
            }
    }

    private static async Task<CatalogueImport> ReadAsync(ZipArchive zip, CancellationToken cancel)
    {
        var entries = zip.Entries.Where(e => e.Name.Length > 0).Select(e => (Entry: e, Path: e.FullName.Replace('\\', '/'))).ToArray();
        if (entries.FirstOrDefault(e => !StaysInside(e.Path)) is { Entry: not null } outside)
            return Refused(outside.Entry.FullName, CatalogueProblem.BadPath, outside.Entry.FullName);

        var top = TopOf(entries.Select(e => e.Path));
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var left = MaxTextSize;
        foreach (var (entry, full) in entries.Where(e => e.Path.StartsWith(top, StringComparison.Ordinal)))
        {
            var path = full[top.Length..];
            if (full.StartsWith(Shadows, StringComparison.Ordinal) || !CatalogueFolder.IsCatalogue(path)) continue;
            await using var content = await entry.OpenAsync(cancel);
            if (await BoundedAsync(content, left, cancel) is not { } bytes) return Refused(path, CatalogueProblem.ArchiveTooLarge);
            left -= (int)bytes.Length;
            if (Text(bytes) is not { } text) return Refused(path, CatalogueProblem.NotUtf8);
            if (!files.TryAdd(path, text)) return Refused(path, CatalogueProblem.DuplicateId, path);
        }

        return files.Count > 0 ? new CatalogueImport.Opened(files) : Refused(CataloguePaths.Municipality, CatalogueProblem.FileMissing);
    }

    /// <summary>Whoever zips a folder gets that folder in it: then the catalogue is what stands in there.</summary>
    private static string TopOf(IEnumerable<string> paths) =>
        paths.Where(p => p == CataloguePaths.Municipality || p.EndsWith("/" + CataloguePaths.Municipality, StringComparison.Ordinal))
            .Select(p => p[..^CataloguePaths.Municipality.Length])
            .OrderBy(p => p.Length)
            .FirstOrDefault(string.Empty);

    private static bool StaysInside(string path) =>
        !path.StartsWith('/') && !path.Contains(':', StringComparison.Ordinal) && path.Split('/').All(part => part is not (".." or "." or ""));

    /// <summary>Null when there is more: what an archive says of its own size is not believed.</summary>
    private static async Task<MemoryStream?> BoundedAsync(Stream stream, int bound, CancellationToken cancel)
    {
        var buffer = new MemoryStream();
        var chunk = new byte[81920];
        while (await stream.ReadAsync(chunk, cancel) is > 0 and var read)
        {
            if (buffer.Length + read > bound) return null;
            buffer.Write(chunk, 0, read);
        }

        buffer.Position = 0;
        return buffer;
    }

    /// <summary>Null when it is no UTF-8.</summary>
    private static string? Text(MemoryStream bytes)
    {
        try
        {
            return Strict.GetString(bytes.ToArray()).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static CatalogueImport.Refused Refused(string path, CatalogueProblem problem, params string[] values) => new([new(path, string.Empty, problem, values)]);
}
