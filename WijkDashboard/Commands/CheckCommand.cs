using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Intake.Catalogues;

namespace WijkDashboard.Commands;

/// <summary><c>check FOLDER [--json]</c>: needs no database and changes nothing.</summary>
internal sealed class CheckCommand(IStringLocalizer<CheckCommand> text, CommonOptions common)
{
    public Command Build()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = text["Folder"] };
        var command = new Command("check", text["Check"]) { folder, common.Json };
        command.SetAction(parsed =>
        {
            var answer = new Answer(parsed, common);
            var path = parsed.GetRequiredValue(folder);
            if (!path.Exists) return answer.WrongUsage(text["NoFolder", path]);
            var reading = FolderCheck.Of(path.FullName);
            return reading.Folder is { } municipality ? Tell(municipality, answer) : Tell(reading.Issues, answer);
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
