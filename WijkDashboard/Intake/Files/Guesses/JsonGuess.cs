using System.Text.Json;
using WijkDashboard.Intake.Files.Csv;
using WijkDashboard.Intake.Files.Json;
using WijkDashboard.Intake.Files.Rows;

namespace WijkDashboard.Intake.Files.Guesses;

/// <summary>Guesses which answer or map a JSON file is.</summary>
internal static class JsonGuess
{
    public static bool IsJson(ReadOnlySpan<byte> bytes, string fileName)
    {
        var text = bytes[(TextEncodings.Mark(bytes)?.Length ?? 0)..].TrimStart(" \t\r\n"u8);
        return text is [(byte)'{', ..] || (text is [(byte)'[', ..] && fileName.EndsWith("json", StringComparison.OrdinalIgnoreCase));
    }

    public static async Task<FileShapeGuess> OfAsync(byte[] bytes, CancellationToken cancel)
    {
        var elements = new Elements();
        var rows = new List<FieldRow>();
        using var tokens = new JsonTokens(new MemoryStream(bytes));
        try
        {
            while (rows.Count < FileShapes.MaxFirstRows - 1 && await tokens.RunAsync(elements, cancel))
            {
                rows.Add(elements.Current);
                elements.Current = new FieldRow();
            }
        }
        catch (JsonException) when (elements.Number > 0)
        {
            // Cut through in an element; those before it tell enough.
        }
        catch (JsonException)
        {
            throw new UnreadableFileException(FileFault.Unreadable);
        }

        var format = AnswerKind.Of(elements);
        string[] headings = [.. elements.Names.Select(n => n.Trim())];
        return new FileShapeGuess(
            new FileShape { Format = format },
            [],
            FirstRows.Of([headings, .. rows.Select(r => headings.Select((_, i) => r[i].ToString()).ToArray())]));
    }
}
