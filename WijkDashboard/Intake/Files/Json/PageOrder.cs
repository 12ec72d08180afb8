using System.Globalization;
using System.Text.Json;

namespace WijkDashboard.Intake.Files.Json;

/// <summary>Puts saved pages in order: each says at which row the next one begins, and only the last says nothing.</summary>
internal static class PageOrder
{
    public static async Task<IReadOnlyList<Stream>> OfAsync(IReadOnlyList<Stream> files, CancellationToken cancel)
    {
        var pages = new List<(Stream File, string? NextLink)>();
        foreach (var file in files)
        {
            var start = file.Position;
            pages.Add((file, await NextLinkAsync(file, cancel)));
            file.Position = start;
        }

        if (pages.Count(p => p.NextLink is null) != 1) throw new UnreadableFileException(FileFault.Incomplete);
        return [.. pages.OrderBy(p => p.NextLink is null).ThenBy(p => Skip(p.NextLink)).Select(p => p.File)];
    }

    /// <summary>How many rows come before the page at this address; null when it does not say.</summary>
    public static long? Skip(string? nextLink)
    {
        const string Mark = "$skip=";
        var link = Uri.UnescapeDataString(nextLink ?? string.Empty);
        var at = link.IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var digits = link.AsSpan(at + Mark.Length);
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        return long.TryParse(end < 0 ? digits : digits[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var skip) ? skip : null;
    }

    private static async Task<string?> NextLinkAsync(Stream file, CancellationToken cancel)
    {
        var elements = new Elements();
        using var tokens = new JsonTokens(file);
        try
        {
            while (await tokens.RunAsync(elements, cancel))
            {
            }
        }
        catch (JsonException)
        {
            throw new UnreadableFileException(FileFault.Unreadable, elements.Number);
        }

        return elements.NextLink;
    }
}
