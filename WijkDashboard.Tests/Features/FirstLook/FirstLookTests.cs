using System.Security.Claims;
using Bunit;
using Microsoft.AspNetCore.Components.Authorization;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Support;

namespace WijkDashboard.Features.FirstLook;

public sealed class FirstLookTests
{
    private const string Module = "./Features/FirstLook/FirstLookCard.razor.js";

    [Theory]
    [InlineData(Role.Staff, "Begin bij wat opvalt")]
    [InlineData(Role.Director, "Begin bij wat opvalt")]
    [InlineData(Role.InformationManager, "Hier lever je cijfers")]
    [InlineData(Role.PrivacyOfficer, "Wat verborgen blijft")]
    public async Task Newcomer_IsShownWhatTheRoleBeginsWith_StepByStep(Role role, string first)
    {
        await using var context = new ScreenContext();
        var module = context.JSInterop.SetupModule(Module);
        module.Setup<bool>("wasSeen").SetResult(false);
        module.Mode = JSRuntimeMode.Loose;
        var card = Render(context, role);

        card.Find("h2").TextContent.ShouldBe(first);
        var steps = FirstLookSteps.For(Viewer(role), "gouda").Count;
        card.Find(".count").TextContent.ShouldBe($"Rondleiding, 1 van {steps}");
        for (var i = 1; i < steps; i++) await card.Find(".button-primary").ClickAsync(new());
        module.Invocations["point"].Count.ShouldBe(steps);
        card.Find(".button-primary").TextContent.ShouldBe("Aan de slag");
        await card.Find(".button-primary").ClickAsync(new());

        card.Markup.ShouldBeEmpty();
        module.Invocations["end"].Count.ShouldBe(1);
    }

    [Fact]
    public async Task WhoSawIt_IsLeftAlone_AndWhoSkipsItIsRemembered()
    {
        await using var context = new ScreenContext("en-GB");
        var module = context.JSInterop.SetupModule(Module);
        module.Setup<bool>("wasSeen").SetResult(true);
        Render(context, Role.Staff).Markup.ShouldBeEmpty();

        await using var other = new ScreenContext("en-GB");
        var fresh = other.JSInterop.SetupModule(Module);
        fresh.Setup<bool>("wasSeen").SetResult(false);
        fresh.Mode = JSRuntimeMode.Loose;
        var card = Render(other, Role.Staff);
        card.Find("h2").TextContent.ShouldBe("Begin with what stands out");
        await card.Find(".button-plain").ClickAsync(new());
        card.Markup.ShouldBeEmpty();
        fresh.Invocations["end"].Count.ShouldBe(1);
    }

    [Fact]
    public async Task WhoSawItElsewhere_IsLeftAloneInEveryBrowser()
    {
        await using var context = new ScreenContext();
        var module = context.JSInterop.SetupModule(Module);
        module.Setup<bool>("wasSeen").SetResult(false);
        var person = new ClaimsPrincipal(new ClaimsIdentity([new("shown_around", "True")], "test"));

        context.Render<FirstLookCard>(p => p
            .AddCascadingValue(Viewer(Role.Staff)).AddCascadingValue(Task.FromResult(new AuthenticationState(person))).Add(c => c.MunicipalityId, "gouda"))
            .Markup.ShouldBeEmpty();

        module.Invocations.ShouldBeEmpty();
    }

    private static Viewer Viewer(Role role) => new("x", "X", [new("gouda", "politie", role)]);

    private static IRenderedComponent<FirstLookCard> Render(ScreenContext context, Role role) =>
        context.Render<FirstLookCard>(p => p.AddCascadingValue(Viewer(role)).Add(c => c.MunicipalityId, "gouda"));
}
