using System.Text;

namespace WijkDashboard.Intake.Files.Csv;

/// <summary>The encodings of text files by their web names, those of old Windows programs included.</summary>
internal static class TextEncodings
{
    public const string Utf8 = "utf-8";
    public const string Utf16 = "utf-16";
    public const string Utf16BigEndian = "utf-16BE";
    public const string Windows = "windows-1252";

    static TextEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="UnreadableFileException">There is no such encoding.</exception>
    public static Encoding Get(string name, DecoderFallback fallback)
    {
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, fallback);
        }
        catch (ArgumentException)
        {
            throw new UnreadableFileException(FileFault.WrongEncoding, 0, name);
        }
    }

    /// <summary>The encoding that the first bytes tell, and how many bytes that takes; null when they do not tell.</summary>
    public static (string Name, int Length)? Mark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, ..] => (Utf16, 2),
        [0xFE, 0xFF, ..] => (Utf16BigEndian, 2),
        _ => null,
    };
}
