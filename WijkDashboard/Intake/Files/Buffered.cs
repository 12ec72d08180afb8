namespace WijkDashboard.Intake.Files;

/// <summary>
/// A file that is read from its end, as a zip file is, in a stream that cannot go back: kept in memory up to a limit, never on disk.
/// </summary>
internal static class Buffered
{
    private const int PieceLength = 64 * 1024;

    /// <param name="begin">What was read of it already.</param>
    public static async Task<MemoryStream> OfAsync(ReadOnlyMemory<byte> begin, Stream rest, CancellationToken cancel)
    {
        var memory = new MemoryStream();
        memory.Write(begin.Span);
        var piece = new byte[PieceLength];
        int length;
        while ((length = await rest.ReadAsync(piece, cancel)) > 0)
        {
            if (memory.Length + length > FileLimits.Buffered) throw FileLimits.Exceeded(FileLimits.Buffered);
            memory.Write(piece, 0, length);
        }

        memory.Position = 0;
        return memory;
    }
}
