using System.Text;
using WijkDashboard.Intake.Files;
using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Features.Deliveries.Layouts;

/// <summary>A layout that is being made for a file that lies open. Immutable: each correction gives the next.</summary>
/// <param name="Guess">What the file seems to be, with its sheets and first rows as they stand.</param>
/// <param name="Sample">The first rows under their headings, in memory only.</param>
/// <param name="Reasons">What each column was taken for at first, and why.</param>
public sealed record LayoutDraft(LayoutMaking Making, FileShapeGuess Guess, LayoutSample Sample, LayoutGuess Reasons, Layout Layout)
{
    private const int MostExamples = 3;

    /// <summary>The layout that this one takes the place of; null for a new one.</summary>
    public string? FormerId { get; init; }

    /// <summary>How a layout calls the columns of the file, in order.</summary>
    public IReadOnlyList<string> Headings { get; } = Intake.Layouts.Layout.NamesOf(Sample.Headings);

    /// <param name="fileName">What a new layout is called after, until somebody gives it a better name.</param>
    public static LayoutDraft Guessed(LayoutMaking making, FileShapeGuess guess, LayoutSample sample, string fileName)
    {
        var reasons = LayoutGuess.From(sample, guess.Shape, making.Catalogue, making.PartnerId, fileName, making.Layouts);
        return new(making, guess, sample, reasons, reasons.Layout with { Name = new(NameOf(fileName)) });
    }

    /// <summary>The same file under other headings: the columns are guessed anew, the name stays.</summary>
    public LayoutDraft Reshaped(FileShapeGuess guess, LayoutSample sample)
    {
        var reasons = LayoutGuess.From(sample, guess.Shape, Making.Catalogue, Making.PartnerId, earlier: Making.Layouts);
        return new(Making, guess, sample, reasons, reasons.Layout with { Name = Layout.Name }) { FormerId = FormerId };
    }

    /// <summary>The first few different texts of a column.</summary>
    public IReadOnlyList<string> Examples(int ordinal) =>
        [.. Sample.Column(ordinal).Where(text => text.Length > 0).Distinct().Take(MostExamples)];

    /// <summary>The names that a long file gives its figures, in the order of the file; empty for a wide one.</summary>
    public IReadOnlyList<string> NamesOfFigures() =>
        Layout.IndicatorColumn is { } column && Headings.Index().FirstOrDefault(h => h.Item == column) is { Item: not null } place
            ? [.. Sample.Column(place.Index).Where(name => name.Length > 0).Distinct()]
            : [];

    /// <summary>The layout as it is kept: with an id made of its name, unless it takes the place of another.</summary>
    public Layout ToKeep() => Layout with { Id = FormerId ?? NewId(Layout.Name.Dutch, [.. Making.Folder.Layouts.Select(l => l.Id)]) };

    private static string NameOf(string fileName)
    {
        var name = Path.GetFileNameWithoutExtension(fileName).Replace('_', ' ').Replace('-', ' ').Trim();
        return name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string NewId(string name, IReadOnlyCollection<string> taken)
    {
        var plain = string.Concat(name.Normalize(NormalizationForm.FormD).Where(char.IsAscii)).ToLowerInvariant();
        var words = string.Concat(plain.Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var id = words.Length == 0 ? "bestand" : string.Join('-', words);
        return taken.Contains(id) ? Enumerable.Range(2, taken.Count + 1).Select(n => $"{id}-{n}").First(i => !taken.Contains(i)) : id;
    }
}
