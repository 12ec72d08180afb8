using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake;
using WijkDashboard.Store;

namespace WijkDashboard.Commands;

/// <summary>Hands out the services once the database and the municipalities' folders are taken up.</summary>
public delegate Task<IServiceProvider> Prepared(CancellationToken cancel);

/// <summary>The same work as the screens, for scripts and schedules. Without a command the program serves.</summary>
public sealed class CommandLine
{
    /// <summary>Whoever may start the program on the server may read what it serves; the gate still decides.</summary>
    internal static readonly Viewer Operator = new("command-line", "command line", [new Membership(null, null, Role.Administrator)]) { IsProgram = true };

    /// <summary>True when the first word is a command or asks for help; settings such as <c>--urls</c> are for the server.</summary>
    public static bool Wants(string[] args) =>
        args.Length > 0 && (!args[0].StartsWith('-') || args[0] is "--help" or "-h" or "-?" or "--version");

    /// <param name="console">Where to print; the console itself when not given.</param>
    /// <returns>0 done, 1 refused, 2 wrong usage.</returns>
    public static async Task<int> RunAsync(string[] args, IServiceProvider services, InvocationConfiguration? console = null)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = LanguageOf(args);
        var common = new CommonOptions(services.GetRequiredService<IStringLocalizer<CommandLine>>());
        var root = Build(services, common);
        var parsed = root.Parse(args);
        console ??= new InvocationConfiguration();
        console.EnableDefaultExceptionHandler = false;
        var exit = await parsed.InvokeAsync(console);
        return parsed.Errors.Count > 0 ? ExitCodes.WrongUsage : exit;
    }

    private static RootCommand Build(IServiceProvider services, CommonOptions common)
    {
        Prepared prepared = cancel => PrepareAsync(services, cancel);
        return new RootCommand(common.Text["Root"])
        {
            new DeliverCommand(prepared, services.GetRequiredService<IStringLocalizer<DeliverCommand>>(), common).Build(),
            new SignalsCommand(prepared, services.GetRequiredService<IStringLocalizer<SignalsCommand>>(), common, services.GetRequiredService<TimeProvider>()).Build(),
            new NewMunicipalityCommand(services.GetRequiredService<IStringLocalizer<NewMunicipalityCommand>>(), common).Build(),
            new CheckCommand(services.GetRequiredService<IStringLocalizer<CheckCommand>>(), services.GetRequiredService<TimeProvider>(), common).Build(),
            new KeysCommand(prepared, services.GetRequiredService<IStringLocalizer<KeysCommand>>(), common).Build(),
            AdminCommand.Build(prepared, services.GetRequiredService<IStringLocalizer<AdminCommand>>()),
            common.Language,
        };
    }

    /// <summary>Looked up before parsing, because the help is in that language too.</summary>
    private static CultureInfo LanguageOf(string[] args) => CultureInfo.GetCultureInfo(
        Array.IndexOf(args, CommonOptions.LanguageName) is >= 0 and var at && args.ElementAtOrDefault(at + 1) == "en" ? "en-GB" : "nl-NL");

    private static async Task<IServiceProvider> PrepareAsync(IServiceProvider services, CancellationToken cancel)
    {
        await services.PrepareStoreAsync(cancel);
        await services.TakeUpFoldersAsync(cancel);
        return services;
    }
}
