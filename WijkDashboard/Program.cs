using WijkDashboard.Access;
using WijkDashboard.Access.Hosting;
using WijkDashboard.Api;
using WijkDashboard.Commands;
using WijkDashboard.Features;
using WijkDashboard.Intake;
using WijkDashboard.Store;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ProgramFolder.Path });
builder.AddStore(serves: !CommandLine.Wants(args));
builder.AddIntake();
builder.AddAccess();
builder.AddApi();
builder.AddFeatures();

var app = builder.Build();
try
{
    if (CommandLine.Wants(args)) return await CommandLine.RunAsync(args, app.Services);

    app.UseAccess();
    app.UseApi();
    app.MapAccess();
    app.MapApi();
    app.MapFeatures();
    await app.Services.PrepareStoreAsync(app.Lifetime.ApplicationStopping);
    await app.Services.TakeUpFoldersAsync(app.Lifetime.ApplicationStopping);
    await app.EnsureDemoPeopleAsync();
    app.Services.GetRequiredService<Readiness>().Declare();
    await app.RunAsync();
    return 0;
}
catch (Exception fault) when (StartFault.Words(fault) is { } words)
{
    await Console.Error.WriteLineAsync(words);
    return ExitCodes.WrongUsage;
}
