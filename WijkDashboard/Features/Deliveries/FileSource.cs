using Microsoft.AspNetCore.Components.Forms;
using WijkDashboard.Intake.Files;
using WijkDashboard.Intake.Files.Addresses;

namespace WijkDashboard.Features.Deliveries;

/// <summary>What somebody chose to hand in. It stays where it is, and can be opened again: to look at, and then to deliver.</summary>
public abstract class FileSource
{
    public abstract string Name { get; }

    /// <summary>In bytes; 0 when that is not known before it is read.</summary>
    public abstract long Size { get; }

    /// <param name="progress">Told the number of bytes read.</param>
    /// <exception cref="IOException">The browser can no longer give it.</exception>
    public abstract ValueTask<OpenedSource> OpenAsync(IProgress<long>? progress, CancellationToken cancel);

    /// <summary>The begin of it, by which it is recognised; of a workbook all.</summary>
    public abstract Task<byte[]> HeadAsync(CancellationToken cancel);

    /// <summary>No more than is needed to recognise a text file.</summary>
    protected static async Task<byte[]> BeginAsync(Stream stream, CancellationToken cancel)
    {
        var bytes = new byte[FileShapes.HeadLength];
        var length = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        return bytes[..length];
    }
}

/// <summary>A source while it is read, with the streams under it.</summary>
public sealed class OpenedSource(HandedFile file, params IReadOnlyList<Stream> streams) : IAsyncDisposable
{
    public HandedFile File => file;

    public async ValueTask DisposeAsync()
    {
        file.Dispose();
        foreach (var stream in streams) await stream.DisposeAsync();
    }
}

/// <summary>
/// A file on the reader's own computer, or the saved pages of one answer. It comes over in pieces while it is read; what is
/// kept here, in memory only, is a workbook, which cannot be read in pieces.
/// </summary>
public sealed class BrowserFiles(IReadOnlyList<IBrowserFile> files) : FileSource
{
    /// <summary>Far above what anybody sends: five million rows are a fifth of it.</summary>
    private const long MostBytes = 1_000_000_000;

    /// <summary>As much as is kept in memory: of a workbook, or of pages that may have to be put in order.</summary>
    private const long MostInMemory = 50_000_000;

    private byte[]? _workbook;

    public override string Name => files[0].Name;

    public override long Size => files.Sum(f => f.Size);

    public override async ValueTask<OpenedSource> OpenAsync(IProgress<long>? progress, CancellationToken cancel)
    {
        if (_workbook is not null) return Opened(new MemoryStream(_workbook, writable: false), progress);
        if (files.Count == 1) return Opened(files[0].OpenReadStream(MostBytes, cancel), progress);
        var pages = new List<Stream>();
        foreach (var file in files.OrderBy(f => f.Name, StringComparer.OrdinalIgnoreCase))
            pages.Add(Size <= MostInMemory ? new MemoryStream(await AllAsync(file, cancel), writable: false) : file.OpenReadStream(MostBytes, cancel));
        return new(HandedFile.OfPages(pages, progress), pages);
    }

    public override async Task<byte[]> HeadAsync(CancellationToken cancel)
    {
        await using var stream = files[0].OpenReadStream(MostBytes, cancel);
        var head = await BeginAsync(stream, cancel);
        if (!FileMarks.IsZip(head) || files[0].Size == head.Length) return head;
        if (files[0].Size > MostInMemory) throw FileLimits.Exceeded(MostInMemory);
        return _workbook ??= await AllAsync(files[0], cancel);
    }

    private static OpenedSource Opened(Stream stream, IProgress<long>? progress) => new(HandedFile.Of(stream, progress), stream);

    private static async Task<byte[]> AllAsync(IBrowserFile file, CancellationToken cancel)
    {
        await using var stream = file.OpenReadStream(MostInMemory, cancel);
        var bytes = new byte[file.Size];
        await stream.ReadExactlyAsync(bytes, cancel);
        return bytes;
    }
}

/// <summary>A table of StatLine at its address; fetched while it is read, page by page.</summary>
public sealed class AddressedFile(ODataAddress addresses, Uri address) : FileSource
{
    /// <summary>Without the question part, which may be long.</summary>
    public override string Name => address.Host + address.AbsolutePath;

    public override long Size => 0;

    public override ValueTask<OpenedSource> OpenAsync(IProgress<long>? progress, CancellationToken cancel) =>
        ValueTask.FromResult(new OpenedSource(HandedFile.At(addresses, address, progress)));

    public override async Task<byte[]> HeadAsync(CancellationToken cancel)
    {
        await using var pages = addresses.Pages(address);
        return await pages.NextAsync(null, cancel) is { } first ? await BeginAsync(first, cancel) : [];
    }
}
