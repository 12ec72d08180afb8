using System.Buffers.Binary;
using System.Text;
using Microsoft.Playwright;

namespace WijkDashboard.Browser.Support;

/// <summary>
/// Every text that the server sends to an open page: the string tables of the render batches that it receives. How they are spread
/// over batches depends on the moment; which they are does not.
/// </summary>
internal sealed class RenderBatches
{
    /// <summary>The offsets of the five parts of a batch stand at its end (RenderBatchWriter of ASP.NET Core); the texts are the last part.</summary>
    private const int Parts = 5;

    private static readonly byte[] s_name = "JS.RenderBatch"u8.ToArray();

    private readonly SortedSet<string> _texts = new(StringComparer.Ordinal);

    public RenderBatches(IPage page) => page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) =>
    {
        lock (_texts)
            if (frame.Binary is { } bytes) Take(bytes);
    };

    public int Batches { get; private set; }

    public IReadOnlyList<string> Texts
    {
        get
        {
            lock (_texts) return [.. _texts];
        }
    }

    /// <summary>A frame can hold several messages.</summary>
    private void Take(ReadOnlySpan<byte> frame)
    {
        for (var at = frame.IndexOf(s_name); at >= 0; at = frame.IndexOf(s_name))
        {
            frame = frame[(at + s_name.Length + 1)..];
            frame = frame[SizeOfInteger(frame[0])..];
            var (header, length) = frame[0] switch
            {
                0xc4 => (2, frame[1]),
                0xc5 => (3, BinaryPrimitives.ReadUInt16BigEndian(frame[1..])),
                0xc6 => (5, BinaryPrimitives.ReadInt32BigEndian(frame[1..])),
                var other => throw new FormatException($"A batch does not begin with {other:x2}."),
            };
            Read(frame.Slice(header, length));
            frame = frame[(header + length)..];
        }
    }

    private void Read(ReadOnlySpan<byte> batch)
    {
        Batches++;
        var end = batch.Length - Parts * sizeof(int);
        var start = BinaryPrimitives.ReadInt32LittleEndian(batch[^sizeof(int)..]);
        for (var place = start; place < end; place += sizeof(int))
        {
            var text = batch[BinaryPrimitives.ReadInt32LittleEndian(batch[place..])..];
            var (length, used) = Length(text);
            _texts.Add(Encoding.UTF8.GetString(text.Slice(used, length)));
        }
    }

    private static int SizeOfInteger(byte first) => first switch
    {
        < 0x80 => 1,
        0xcc or 0xd0 => 2,
        0xcd or 0xd1 => 3,
        0xce or 0xd2 => 5,
        _ => 9,
    };

    /// <summary>Seven bits at a time, the lowest first.</summary>
    private static (int Length, int Used) Length(ReadOnlySpan<byte> text)
    {
        var (length, used) = (0, 0);
        while (true)
        {
            length |= (text[used] & 0x7f) << (7 * used);
            if ((text[used++] & 0x80) == 0) return (length, used);
        }
    }
}
