using System.Globalization;
using System.Text;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Access;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Store.Catalogues;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Deliveries;

/// <summary>The screens of deliveries on a real desk and database, with Gouda's catalogue and no figures yet.</summary>
internal sealed class DeliveryBench : IAsyncDisposable
{
    public const string Heads = "Wijkcode;Wijknaam;Jaar;Woninginbraak;Fietsdiefstal;Diefstal uit/vanaf auto;Bedreiging en mishandeling;Vernieling;Winkeldiefstal;Totaal misdrijven\n";
    public const string Right = Heads + "WK051302;De Korte Akkeren;2016;49;45;38;51;97;10;307\nWK051303;Bloemendaal;2016;106;71;102;44;74;5;419\n";

    /// <summary>One number that is none, one wijk that does not exist.</summary>
    public const string Wrong = Heads + "WK051302;De Korte Akkeren;2016;veel;45;38;51;97;10;307\nWK051388;Nergens;2016;1;2;3;4;5;6;21\nWK051303;Bloemendaal;2016;106;71;102;44;74;5;419\n";

    public static readonly Viewer Manager = Of("manager", "Marieke van Dijk", "politie", Role.InformationManager);
    public static readonly Viewer Colleague = Of("colleague", "Tom Bakker", "politie", Role.InformationManager);
    public static readonly Viewer Staff = Of("staff", "Sanne de Wit", "politie", Role.Staff);
    public static readonly Viewer Other = Of("other", "Fatima Visser", "jeugdzorg", Role.InformationManager);
    public static readonly Viewer Stranger = new("stranger", "Ruben Kaya", [new("voorbeeldstad", "politie", Role.InformationManager)]);

    private readonly SqliteDatabase _database;

    private DeliveryBench(SqliteDatabase database, Installation installation, string culture)
    {
        (_database, Installation) = (database, installation);
        Screens = new(culture, services => AddTo(services, installation));
        Screens.JSInterop.SetupModule("./Features/Deliveries/Parts/IssueTable.razor.js").Mode = JSRuntimeMode.Loose;
    }

    public ScreenContext Screens { get; }

    public Installation Installation { get; }

    public DeliveryDesk Desk => Installation.Desk;

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    /// <summary>Not asynchronous itself, so that the culture holds in the test too.</summary>
    public static Task<DeliveryBench> CreateAsync(string culture = "nl-NL")
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        return StartAsync(culture);
    }

    private static async Task<DeliveryBench> StartAsync(string culture)
    {
        var database = new SqliteDatabase();
        await database.InitializeAsync();
        return new(database, await Installation.CreateAsync(database), culture);
    }

    public T Get<T>()
        where T : notnull => Screens.Get<T>();

    /// <summary>Renders as somebody, and gives the page its municipality.</summary>
    public IRenderedComponent<T> Render<T>(Viewer viewer, Action<ComponentParameterCollectionBuilder<T>>? more = null)
        where T : IComponent =>
        Screens.Render<T>(p =>
        {
            p.AddCascadingValue(viewer);
            more?.Invoke(p);
        });

    /// <summary>A draft of the police per wijk.</summary>
    public async Task<long> DraftAsync(string csv = Right, Viewer? by = null, string fileName = "misdrijven.csv")
    {
        var outcome = await Desk.DeliverAsync(
            new("gouda", "politie", "politie-wijken", fileName, by ?? Manager), new MemoryStream(Encoding.UTF8.GetBytes(csv)), Cancel);
        return outcome.ShouldBeOfType<DeliveryOutcome.Drafted>().Delivery.Id;
    }

    public async Task<long> PublishedAsync(string csv = Right, string? reason = null)
    {
        var id = await DraftAsync(csv);
        (await ApproveAsync(id, new(reason, WithoutRefusedRows: true))).ShouldBeOfType<DecisionOutcome.Done>();
        return id;
    }

    public Task<DecisionOutcome> ApproveAsync(long id, Approval? approval = null, Viewer? by = null) =>
        Desk.ApproveAsync(by ?? Manager, "gouda", id, approval ?? new(), Cancel);

    public async ValueTask DisposeAsync()
    {
        await Screens.DisposeAsync();
        await Installation.DisposeAsync();
        await _database.DisposeAsync();
    }

    private static void AddTo(IServiceCollection services, Installation installation)
    {
        services.AddSingleton(installation.Get<TimeProvider>());
        services.AddSingleton(installation.Get<ReadingGate>());
        services.AddSingleton(installation.Get<DeliveryGate>());
        services.AddSingleton(installation.Get<DeliveryDesk>());
        services.AddSingleton(installation.Get<CatalogueDesk>());
        services.AddSingleton(installation.Get<CatalogueArchive>());
        services.AddSingleton(installation.Get<RecentIssues>());
        services.AddSingleton<ShellQuery>();
    }

    private static Viewer Of(string id, string name, string partner, Role role) => new(id, name, [new("gouda", partner, role)]);
}
