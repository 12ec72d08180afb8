using System.CommandLine;
using Microsoft.Extensions.Localization;
using WijkDashboard.Access;
using WijkDashboard.Access.Hosting;
using WijkDashboard.Commands;
using WijkDashboard.Features;
using WijkDashboard.Intake;
using WijkDashboard.Store;

var builder = WebApplication.CreateBuilder(args);
builder.AddStore();
builder.AddIntake();
builder.AddAccess();
builder.AddFeatures();

var app = builder.Build();
await app.PrepareStoreAsync();

// A first word that is not a setting is a command; without one the program serves.
if (args is [[not '-', ..], ..] or ["--help" or "-h" or "-?" or "--version", ..])
{
    var text = app.Services.GetRequiredService<IStringLocalizer<AdminCommand>>();
    return await new RootCommand("WijkDashboard") { AdminCommand.Build(() => app.Services, text) }.Parse(args).InvokeAsync();
}

app.UseAccess();
app.MapAccess();
app.MapFeatures();

await app.EnsureDemoPeopleAsync();
app.Services.GetRequiredService<Readiness>().Declare();
await app.RunAsync();
return 0;
