using System.Security.Cryptography;
using WijkDashboard.Intake.Files.Addresses;
using WijkDashboard.Intake.Files.Json;

namespace WijkDashboard.Intake.Files;

/// <summary>
/// What is handed in: a file, the saved pages of one StatLine answer, or its address. Counts and hashes every byte as it passes,
/// so that nothing needs to be kept to know it again.
/// </summary>
public sealed class HandedFile : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Func<FileShape, CancellationToken, Task<FileTable>> _open;
    private Stream? _rest;

    private HandedFile(Func<HandedFile, FileShape, CancellationToken, Task<FileTable>> open) => _open = (shape, cancel) => open(this, shape, cancel);

    /// <summary>Told the number of bytes read.</summary>
    public IProgress<long>? Progress { get; init; }

    /// <summary>So many bytes were read.</summary>
    public long Size { get; private set; }

    /// <param name="file">Read once, from where it stands, and left open.</param>
    public static HandedFile Of(Stream file, IProgress<long>? progress = null) =>
        new((handed, shape, cancel) => FileTables.OpenAsync(handed._rest = handed.Through(file), shape, cancel)) { Progress = progress };

    /// <param name="pages">The pages of one answer, in any order when they can go back; left open.</param>
    public static HandedFile OfPages(IReadOnlyList<Stream> pages, IProgress<long>? progress = null) =>
        new(async (handed, shape, cancel) => await FileTables.OpenAsync(
            await ODataPages.OfAsync(pages, handed.Through, cancel), shape, cancel)) { Progress = progress };

    public static HandedFile At(ODataAddress addresses, Uri address, IProgress<long>? progress = null) =>
        new((handed, shape, cancel) => FileTables.OpenAsync(addresses.Pages(address, handed.Through), shape, cancel)) { Progress = progress };

    /// <exception cref="UnreadableFileException">It is not what <paramref name="shape"/> says.</exception>
    public Task<FileTable> OpenAsync(FileShape shape, CancellationToken cancel) => _open(shape, cancel);

    /// <summary>Reads what the table left unread, and gives the SHA-256 of all of it, in hexadecimal.</summary>
    public async Task<string> HashAsync(CancellationToken cancel)
    {
        if (_rest is not null) await _rest.CopyToAsync(Stream.Null, cancel);
        return Convert.ToHexString(_hash.GetHashAndReset());
    }

    public void Dispose() => _hash.Dispose();

    private MeteredStream Through(Stream stream) => new(stream, Count);

    private void Count(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        Size += bytes.Length;
        Progress?.Report(Size);
    }

    /// <summary>Reads on from another stream and shows every byte once.</summary>
    private sealed class MeteredStream(Stream inner, MeteredStream.Passing passing) : Stream
    {
        public delegate void Passing(ReadOnlySpan<byte> bytes);

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            passing(buffer[..read]);
            return read;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await inner.ReadAsync(buffer, cancellationToken);
            passing(buffer.Span[..read]);
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        // A page that was fetched belongs to whoever reads it; a file belongs to the caller.
        protected override void Dispose(bool disposing)
        {
            if (disposing && inner is FetchedStream) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
