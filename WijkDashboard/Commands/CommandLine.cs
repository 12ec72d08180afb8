using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Intake;
using WijkDashboard.Store;

namespace WijkDashboard.Commands;

/// <summary>The same work as the screens, for scripts and schedules. Without a command the program serves.</summary>
public static class CommandLine
{
    /// <summary>True when the first word is a command or asks for help; settings such as <c>--urls</c> are for the server.</summary>
    public static bool Wants(string[] args) =>
        args.Length > 0 && (!args[0].StartsWith('-') || args[0] is "--help" or "-h" or "-?" or "--version");

    /// <summary>0 done, 1 refused, 2 wrong usage.</summary>
    public static async Task<int> RunAsync(string[] args, IServiceProvider services)
    {
        Task<IServiceProvider> Ready(CancellationToken cancel) => PrepareAsync(services, cancel);
        var root = new RootCommand("WijkDashboard: figures per district of several partners, side by side. Without a command it serves the dashboard.")
        {
            DeliverCommand.Build(Ready),
            SignalsCommand.Build(Ready),
            AdminCommand.Build(Ready, services.GetRequiredService<IStringLocalizer<AdminCommand>>()),
        };
        var parsed = root.Parse(args);
        var exit = await parsed.InvokeAsync();
        return parsed.Errors.Count > 0 ? ExitCodes.WrongUsage : exit;
    }

    private static async Task<IServiceProvider> PrepareAsync(IServiceProvider services, CancellationToken cancel)
    {
        await services.PrepareStoreAsync(cancel);
        await services.TakeUpFoldersAsync(cancel);
        return services;
    }
}

internal static class ExitCodes
{
    public const int Ok = 0;
    public const int Refused = 1;
    public const int WrongUsage = 2;
}

internal static class CommonOptions
{
    public static Option<bool> Json() => new("--json") { Description = "Answer with JSON on standard output." };
}

/// <summary>What commands print: answers on standard output, usage on standard error.</summary>
internal static class Report
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static void Line(string text) => Console.Out.WriteLine(text);

    public static void Json<T>(T answer) => Console.Out.WriteLine(JsonSerializer.Serialize(answer, Options));

    public static int Usage(string text)
    {
        Console.Error.WriteLine(text);
        return ExitCodes.WrongUsage;
    }
}
