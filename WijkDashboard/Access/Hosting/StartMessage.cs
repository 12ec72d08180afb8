using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Localization;
using WijkDashboard.Access.Demo;

namespace WijkDashboard.Access.Hosting;

/// <summary>Tells whoever started the program where to look and how to get in.</summary>
public sealed class StartMessage(IStringLocalizer<StartMessage> text, DemoDesk demo)
{
    public IEnumerable<string> Lines(IEnumerable<string> addresses)
    {
        yield return text["Look", string.Join(", ", addresses)];
        yield return text[demo.IsOpen ? "Demo" : "NoDemo"];
    }

    /// <remarks>Not through the log: it must stay readable whatever level or format the log has.</remarks>
    internal static void PrintWhenStarted(WebApplication app) =>
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
            var lines = app.Services.GetRequiredService<StartMessage>().Lines(addresses);
            Console.Out.WriteLine($"{Environment.NewLine}  {string.Join($"{Environment.NewLine}  ", lines)}{Environment.NewLine}");
        });
}
