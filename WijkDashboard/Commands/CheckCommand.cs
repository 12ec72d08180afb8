using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Intake;
using WijkDashboard.Intake.Catalogues;

namespace WijkDashboard.Commands;

/// <summary><c>check FOLDER [--json]</c>: needs no database and changes nothing.</summary>
internal sealed class CheckCommand(IStringLocalizer<CheckCommand> text, TimeProvider clock, CommonOptions common)
{
    /// <summary>Of each file; the rest shows when these are mended.</summary>
    private const int FewIssues = 10;

    public Command Build()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = text["Folder"] };
        var command = new Command("check", text["Check"]) { folder, common.Json };
        command.SetAction(async (parsed, cancel) =>
        {
            var answer = new Answer(parsed, common);
            var path = parsed.GetRequiredValue(folder);
            if (!path.Exists) return answer.WrongUsage(text["NoFolder", path]);
            var reading = FolderCheck.Of(path.FullName);
            if (reading.Folder is not { } municipality) return Tell(reading.Issues, answer);
            var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
            var refused = await PlannedDeliveries.CheckAsync(path.FullName, municipality, today, cancel);
            return refused.Count == 0 ? Tell(municipality, answer) : Tell(refused, answer);
        });
        return command;
    }

    private int Tell(MunicipalityFolder folder, Answer answer)
    {
        var catalogue = folder.Catalogue;
        var editions = catalogue.Areas.Editions;
        return answer.Ok(
            new
            {
                status = "sound",
                municipality = catalogue.Municipality.Id,
                partners = catalogue.Partners.Count,
                indicators = catalogue.Indicators.Count,
                layouts = folder.Layouts.Count,
                areas = editions[^1].Areas.Count,
                deliveries = folder.Deliveries.Count,
            },
            [
                text["Sound", catalogue.Municipality.Name, catalogue.Partners.Count, catalogue.Indicators.Count, editions[^1].Areas.Count, editions[^1].Id, folder.Deliveries.Count],
            ]);
    }

    /// <summary>The catalogue is sound, and files that come with it are not: each in the words of the desk.</summary>
    private int Tell(IReadOnlyList<RefusedPlan> refused, Answer answer)
    {
        var worded = refused.Select(r => new { r.File, r.Total, Issues = r.Issues.Select(i => IssueWording.In(CultureInfo.CurrentUICulture, i)).ToList() }).ToList();
        return answer.Refused(
            new { status = "refused", total = worded.Count, deliveries = worded },
            [
                text["RefusedFiles", worded.Count],
                .. worded.SelectMany(d => d.Issues.Take(FewIssues).Select(i => $"    {text["Issue", i.Row, i.Column, i.Value]} {i.Rule} {i.Remedy}").Prepend($"  {text["File", d.File, d.Total]}")),
            ]);
    }

    private int Tell(IReadOnlyList<CatalogueIssue> issues, Answer answer)
    {
        var worded = issues.Select(i => new
        {
            i.File, i.Place, Code = i.Problem.ToString(), i.Values, Text = CatalogueIssueTexts.Of(i, CultureInfo.CurrentUICulture),
        }).ToList();
        return answer.Refused(
            new { status = "refused", total = worded.Count, issues = worded },
            [text["Refused", worded.Count], .. worded.Select(i => $"  {i.Text}"), text["Again"]]);
    }
}
