using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Localization;

namespace WijkDashboard.Commands;

internal static class ExitCodes
{
    public const int Ok = 0;
    public const int Refused = 1;
    public const int WrongUsage = 2;
}

/// <summary>What several commands ask.</summary>
internal sealed class CommonOptions
{
    public const string LanguageName = "--lang";

    public CommonOptions(IStringLocalizer<CommandLine> text)
    {
        Text = text;
        Municipality = new("--municipality") { Description = text["Municipality"], Required = true };
        Json = new("--json") { Description = text["Json"] };
        Language = new(LanguageName) { Description = text["Language"], Recursive = true, DefaultValueFactory = _ => "nl" };
        Language.AcceptOnlyFromAmong("nl", "en");
    }

    public IStringLocalizer<CommandLine> Text { get; }

    public Option<string> Municipality { get; }

    public Option<bool> Json { get; }

    public Option<string> Language { get; }
}

/// <summary>What a command prints: answers on standard output, as words or as JSON; wrong usage on standard error.</summary>
internal sealed class Answer(ParseResult parsed, CommonOptions common)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public int Ok<T>(T json, IEnumerable<string> lines) => Print(json, lines, ExitCodes.Ok);

    public int Refused<T>(T json, IEnumerable<string> lines) => Print(json, lines, ExitCodes.Refused);

    public int NoMunicipality(string name) => WrongUsage(common.Text["NoMunicipality", name]);

    public int WrongUsage(string why)
    {
        parsed.InvocationConfiguration.Error.WriteLine(why);
        return ExitCodes.WrongUsage;
    }

    private int Print<T>(T json, IEnumerable<string> lines, int exit)
    {
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(common.Json)) output.WriteLine(JsonSerializer.Serialize(json, Options));
        else foreach (var line in lines) output.WriteLine(line);
        return exit;
    }
}
