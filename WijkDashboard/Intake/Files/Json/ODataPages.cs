namespace WijkDashboard.Intake.Files.Json;

/// <summary>
/// The pages of one answer. CBS gives a large table in pieces, each with the address of the next; they are files that someone saved,
/// or they are fetched while reading.
/// </summary>
public abstract class ODataPages : IAsyncDisposable
{
    private ODataPages()
    {
    }

    /// <param name="file">Stays open: it belongs to the caller.</param>
    public static ODataPages Of(Stream file) => new Files([file]);

    /// <summary>In any order, when the streams can go back; otherwise in the order given.</summary>
    /// <exception cref="UnreadableFileException">They are not all the pages of one answer.</exception>
    public static Task<ODataPages> OfAsync(IReadOnlyList<Stream> files, CancellationToken cancel) => OfAsync(files, file => file, cancel);

    /// <param name="through">What each page is read through, once it has its place.</param>
    internal static async Task<ODataPages> OfAsync(IReadOnlyList<Stream> files, Func<Stream, Stream> through, CancellationToken cancel)
    {
        var inOrder = files.Count > 1 && files.All(f => f.CanSeek) ? await PageOrder.OfAsync(files, cancel) : files;
        return new Files([.. inOrder.Select(through)]);
    }

    /// <param name="open">Gives a stream that the pages dispose.</param>
    public static ODataPages From(Uri first, Func<Uri, CancellationToken, Task<Stream>> open) => new Addresses(first, open);

    public abstract ValueTask DisposeAsync();

    /// <param name="nextLink">As the page before says; null for the first page.</param>
    /// <returns>Null when there is no such page.</returns>
    internal abstract ValueTask<Stream?> NextAsync(string? nextLink, CancellationToken cancel);

    private sealed class Files(IReadOnlyList<Stream> files) : ODataPages
    {
        private int _next;

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

        internal override ValueTask<Stream?> NextAsync(string? nextLink, CancellationToken cancel) =>
            new(_next < files.Count ? files[_next++] : null);
    }

    private sealed class Addresses(Uri address, Func<Uri, CancellationToken, Task<Stream>> open) : ODataPages
    {
        private const int MaxPages = 10_000;

        private Stream? _current;
        private int _pages;

        public override async ValueTask DisposeAsync()
        {
            if (_current is not null) await _current.DisposeAsync();
            _current = null;
        }

        internal override async ValueTask<Stream?> NextAsync(string? nextLink, CancellationToken cancel)
        {
            await DisposeAsync();
            if (++_pages > MaxPages) throw FileLimits.Exceeded(MaxPages);
            if (nextLink is not null) address = SameHost(nextLink);
            return _current = await open(address, cancel);
        }

        /// <summary>An answer may lead on to its own next page, not to elsewhere.</summary>
        private Uri SameHost(string nextLink) =>
            Uri.TryCreate(address, nextLink, out var next) && next.Authority == address.Authority && next.Scheme == address.Scheme
                ? next
                : throw new UnreadableFileException(FileFault.AddressNotAllowed);
    }
}
