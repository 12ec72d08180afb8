using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Features.Deliveries.Layouts;
using WijkDashboard.Intake;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Intake.Files;
using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Features.Deliveries;

/// <summary>Looks at the first rows of a file, in memory only: which known kind it is, or a guess for a new one.</summary>
public sealed class LookAtFile(CatalogueDesk catalogues)
{
    public async Task<FileLook> LookAsync(FileSource source, Viewer viewer, string municipalityId, string partnerId, CancellationToken cancel)
    {
        if (await catalogues.OpenAsync(viewer, municipalityId, cancel) is not { } open) return new FileLook.Closed();
        try
        {
            var guess = await FileShapes.GuessAsync(new MemoryStream(await source.HeadAsync(cancel)), source.Name, cancel);
            return await RecogniseAsync(source, guess, new(open.Folder, partnerId), cancel);
        }
        catch (UnreadableFileException fault)
        {
            return new FileLook.Unreadable(new(FileFaults.CodeOf(fault.Fault), fault.Row, string.Empty, string.Empty, fault.Detail));
        }
        catch (PersonalDataException found)
        {
            return new FileLook.Personal(found.Finding);
        }
    }

    /// <summary>The same file read in another way: other delimiter, encoding, sheet or headings.</summary>
    /// <returns>Not known or changed: whoever shapes it by hand is making a layout.</returns>
    public static async Task<FileLook> ReshapeAsync(FileSource source, LayoutDraft draft, FileShape shape, CancellationToken cancel)
    {
        try
        {
            var guess = shape.Sheet is { } sheet && sheet != draft.Guess.Shape.Sheet
                ? await FileShapes.GuessSheetAsync(new MemoryStream(await source.HeadAsync(cancel)), sheet, cancel)
                : draft.Guess with { Shape = shape };
            return new FileLook.Unknown(draft.Reshaped(guess, await SampleAsync(source, guess.Shape, cancel)));
        }
        catch (UnreadableFileException fault)
        {
            return new FileLook.Unreadable(new(FileFaults.CodeOf(fault.Fault), fault.Row, string.Empty, string.Empty, fault.Detail));
        }
        catch (PersonalDataException found)
        {
            return new FileLook.Personal(found.Finding);
        }
    }

    private static async Task<FileLook> RecogniseAsync(FileSource source, FileShapeGuess guess, LayoutMaking making, CancellationToken cancel)
    {
        var sample = await SampleAsync(source, guess.Shape, cancel);
        var fresh = LayoutDraft.Guessed(making, guess, sample, source.Name);
        if (await ReadingAsItIsAsync(source, making.Layouts, guess.Shape.Format, cancel) is { } known) return new FileLook.Known(known, fresh);
        return LayoutMatch.Find(sample.Headings, guess.Shape, making.Layouts) is { } match
            ? new FileLook.Changed(match, fresh with { Layout = match.Adapted, FormerId = match.Layout.Id })
            : new FileLook.Unknown(fresh);
    }

    /// <summary>The layout that reads the file without any change, in its own encoding and from its own row of headings.</summary>
    private static async Task<Layout?> ReadingAsItIsAsync(FileSource source, IReadOnlyList<Layout> layouts, FileFormat format, CancellationToken cancel)
    {
        foreach (var alike in layouts.Where(l => l.File.Format == format).GroupBy(l => l.File))
        {
            try
            {
                var sample = await SampleAsync(source, alike.Key, cancel);
                if (LayoutMatch.Find(sample.Headings, alike.Key, alike) is { IsExact: true } match) return match.Layout;
            }
            catch (UnreadableFileException)
            {
                // Not saved in the way of this layout; perhaps in that of the next.
            }
        }

        return null;
    }

    private static async Task<LayoutSample> SampleAsync(FileSource source, FileShape shape, CancellationToken cancel)
    {
        await using var opened = await source.OpenAsync(null, cancel);
        await using var table = await opened.File.OpenAsync(shape, cancel);
        var scan = new PersonalDataScan(table.Headings);
        var sample = await LayoutSample.TakeAsync(table, scan, cancel);
        if (scan.Finding is null) scan.Finish();
        return scan.Finding is { } finding ? throw new PersonalDataException(finding) : sample;
    }

    /// <summary>Leaves at once, whatever was being tried. Carries no value.</summary>
    private sealed class PersonalDataException(PersonalDataFinding finding) : Exception
    {
        public PersonalDataFinding Finding => finding;
    }
}
