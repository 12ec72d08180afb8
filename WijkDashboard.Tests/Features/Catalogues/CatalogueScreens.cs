using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Access;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Catalogues;

/// <summary>The catalogue's pages on a real installation, and who looks at them.</summary>
public abstract class CatalogueScreens : IAsyncLifetime
{
    protected static readonly Viewer Staff = new("s", "Piet", [new("gouda", "politie", Role.Staff)]);
    protected static readonly Viewer Police = new("p", "Sanne", [new("gouda", "politie", Role.InformationManager)]);
    protected static readonly Viewer Town = new("t", "Yusuf", [new("gouda", "gemeente", Role.InformationManager)]);
    protected static readonly Viewer Officer = new("o", "Naima", [new("gouda", "gemeente", Role.PrivacyOfficer)]);

    private readonly SqliteDatabase _database = new();
    private Installation _installation = null!;
    private ScreenContext _context = null!;

    protected CatalogueDesk Desk => _installation.Get<CatalogueDesk>();

    protected Installation Installation => _installation;

    protected static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    protected string Address => _context.Get<NavigationManager>().Uri;

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        _installation = await Installation.CreateAsync(_database);
        _context = new ScreenContext(more: services => services
            .AddSingleton(_installation.Get<ReadingGate>())
            .AddSingleton(Desk)
            .AddSingleton(_installation.Get<TimeProvider>())
            .AddSingleton<ShellQuery>()
            .AddCatalogues());
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await _installation.DisposeAsync();
        await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <param name="query">Such as <c>deel=partners</c>; empty for the first part.</param>
    protected IRenderedComponent<CataloguePage> Catalogue(Viewer viewer, string query = "", string municipality = "gouda") =>
        Render<CataloguePage>(viewer, $"{municipality}/catalogus?{query}", p => p.Add(c => c.Municipality, municipality));

    /// <param name="id">Null for the form of a new one.</param>
    protected IRenderedComponent<IndicatorEntryPage> Indicator(Viewer viewer, string? id, bool isEdited = false) => Render<IndicatorEntryPage>(
        viewer,
        id is null ? "gouda/catalogus/nieuw" : $"gouda/catalogus/indicator/{id}{(isEdited ? "?bewerk=true" : "")}",
        p => p.Add(c => c.Municipality, "gouda").Add(c => c.Id, id));

    private IRenderedComponent<T> Render<T>(Viewer viewer, string address, Action<ComponentParameterCollectionBuilder<T>> parameters)
        where T : IComponent
    {
        _context.Get<BunitNavigationManager>().NavigateTo(address);
        var page = _context.Render<CascadingValue<Viewer>>(p => p.Add(v => v.Value, viewer).AddChildContent(parameters)).FindComponent<T>();
        page.WaitForState(() => page.FindAll(".loading").Count == 0, TimeSpan.FromSeconds(20));
        return page;
    }

    protected static IElement Button<T>(IRenderedComponent<T> page, string words)
        where T : IComponent => page.FindAll("button").Single(b => b.TextContent.Trim().StartsWith(words, StringComparison.Ordinal));

    protected static void Eventually<T>(IRenderedComponent<T> page, Action assertion)
        where T : IComponent => page.WaitForAssertion(assertion, TimeSpan.FromSeconds(20));

    /// <summary>What somebody else saves while a form is open.</summary>
    protected async Task SaveAsync(Viewer viewer, CataloguePart part, string id, Action<JsonObject> change)
    {
        var open = (await Desk.OpenAsync(viewer, "gouda", Cancel))!;
        var entry = open.Editor.Find(part, id)!;
        change(entry);
        var made = open.Editor.Put(part, entry).ShouldBeOfType<CatalogueEdit.Made>();
        (await Desk.SaveAsync(viewer, open, made.Files, null, Cancel)).ShouldBeOfType<CatalogueOutcome.Saved>();
    }

    protected async Task<JsonObject> FindAsync(CataloguePart part, string id) => (await Desk.OpenAsync(Police, "gouda", Cancel))!.Editor.Find(part, id)!;
}
