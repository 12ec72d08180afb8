using System.CommandLine;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Intake.Catalogues;

namespace WijkDashboard.Commands;

/// <summary><c>new-municipality FOLDER [--name N] [--code GM…] [--json]</c></summary>
internal sealed class NewMunicipalityCommand(IStringLocalizer<NewMunicipalityCommand> text, CommonOptions common)
{
    /// <summary>No municipality has it; whoever forgets the code sees that it is made up.</summary>
    private const string MadeUpCode = "GM9999";

    public Command Build()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = text["Folder"] };
        var name = new Option<string?>("--name") { Description = text["Name"] };
        var code = new Option<string>("--code") { Description = text["Code"], DefaultValueFactory = _ => MadeUpCode };
        var command = new Command("new-municipality", text["NewMunicipality"]) { folder, name, code, common.Json };
        command.SetAction(async (parsed, cancel) =>
        {
            var answer = new Answer(parsed, common);
            var path = parsed.GetRequiredValue(folder);
            var id = ExampleFolder.IdOf(path.Name);
            if (id.Length == 0) return answer.WrongUsage(text["NoId", path.Name]);
            var asked = parsed.GetRequiredValue(code);
            if (!AreaCode.TryParse(asked, out var municipality) || municipality.Level != AreaLevel.Municipality)
                return answer.WrongUsage(text["BadCode", asked]);
            if (File.Exists(path.FullName) || (path.Exists && path.EnumerateFileSystemInfos().Any()))
                return answer.Refused(new { status = "refused", folder = path.FullName }, [text["NotEmpty", path]]);

            var files = ExampleFolder.Files(id, municipality, parsed.GetValue(name) is { Length: > 0 } given ? given : path.Name);
            foreach (var (file, content) in files) await WriteAsync(Path.Combine(path.FullName, file), content, cancel);
            return answer.Ok(
                new { status = "written", municipality = id, folder = path.FullName, files = files.Keys.Order(StringComparer.Ordinal) },
                [text["Written", files.Count, path], text["Next", path]]);
        });
        return command;
    }

    private static Task WriteAsync(string path, string content, CancellationToken cancel)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return File.WriteAllTextAsync(path, content, cancel);
    }
}
