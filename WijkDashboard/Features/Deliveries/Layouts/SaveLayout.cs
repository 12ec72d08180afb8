using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake.Audit;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Features.Deliveries.Layouts;

/// <summary>Puts a layout into the catalogue of the municipality, by the rules and rights of every change of it.</summary>
public sealed class SaveLayout(CatalogueDesk catalogues, IStringLocalizer<SaveLayout> text)
{
    /// <summary>Somebody else can save something else at the same moment; the layout is then put into what they made.</summary>
    private const int Attempts = 4;

    /// <param name="formerId">The layout that it takes the place of; null for a new one.</param>
    /// <returns>Why not, in words; none when it is saved.</returns>
    public async Task<IReadOnlyList<string>> SaveAsync(
        Viewer viewer, string municipalityId, Layout layout, string? formerId, CancellationToken cancel)
    {
        var culture = CultureInfo.CurrentUICulture;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await catalogues.OpenAsync(viewer, municipalityId, cancel) is not { } open) return [text["Closed"]];
            if (formerId is null && open.Folder.Layouts.Any(l => l.Id == layout.Id)) return [text["NameTaken", layout.Name.In(culture)]];
            if (open.Editor.Put(layout) is not CatalogueEdit.Made made)
                return [.. ((CatalogueEdit.Refused)open.Editor.Put(layout)).Issues.Select(i => CatalogueIssueTexts.Of(i, culture))];
            var note = text[formerId is null ? "NoteNew" : "NoteChanged", layout.Name.Dutch];
            switch (await catalogues.SaveAsync(viewer, open, made.Files, note, cancel))
            {
                case CatalogueOutcome.Saved or CatalogueOutcome.Unchanged:
                    return [];
                case CatalogueOutcome.Refused refused:
                    return [.. refused.Issues.Select(i => CatalogueIssueTexts.Of(i, culture))];
                case CatalogueOutcome.NotSafe notSafe:
                    return [AuditWording.Rules(culture, notSafe.Why)];
                case CatalogueOutcome.NotAllowed notAllowed:
                    return [.. notAllowed.Refusals.Select(r => CatalogueRefusalTexts.Of(r, culture))];
            }
        }

        return [text["Busy"]];
    }
}
