using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Deliveries;

public sealed class ChangesQueryTests
{
    private static readonly AreaCode s_first = CatalogueBuilder.Neighbourhood(0);
    private static readonly AreaCode s_second = CatalogueBuilder.Neighbourhood(1);
    private static readonly AreaCode s_third = CatalogueBuilder.Neighbourhood(2);

    [Fact]
    public async Task SamePeriod_StandsOldBesideNew_WithABarForTheMove()
    {
        var view = await ViewAsync(
            new FiguresBuilder().WithCount(s_first, 10).WithCount(s_second, 40).WithCount(s_third, 7),
            new FiguresBuilder().WithCount(s_first, 20).WithCount(s_second, 20).WithCount(s_third, 7));

        var column = view.Chosen.ShouldNotBeNull();
        column.Title.ShouldBe("Woninginbraken, 2015");
        view.Counts.ShouldBe("2 gewijzigd, 1 gelijk");
        (column.OldHead, column.NewHead).ShouldBe(("Was", "Wordt"));
        column.Lines.Select(l => (l.Area, l.Old.Text, l.New.Text, l.Bar!.Value.Share)).ShouldBe(
            [("Buurt 0", "10", "20", 0.5), ("Buurt 1", "40", "20", -1), ("Buurt 2", "7", "7", 0)]);
        column.Short.Select(l => l.Area).ShouldBe(["Buurt 0", "Buurt 1"]);
    }

    [Fact]
    public async Task NewPeriod_StandsBesideTheOneBeforeIt()
    {
        var view = await ViewAsync(
            new FiguresBuilder().WithPeriod("2014").WithCount(s_first, 10),
            new FiguresBuilder().WithPeriod("2015").WithCount(s_first, 12).WithCount(s_second, 3));

        var column = view.Chosen.ShouldNotBeNull();
        column.Compared.ShouldBe("2015 is nieuw. Daarom staat er 2014 naast.");
        (column.OldHead, column.NewHead).ShouldBe(("2014", "2015"));
        column.Lines.Select(l => (l.Old.Text, l.New.Text, l.ChangeWord)).ShouldBe([("10", "12", "nieuw"), ("–", "3", "nieuw")]);
        column.Counts.ShouldBe("2 nieuw");
    }

    [Fact]
    public async Task HiddenFigure_HasItsOneAppearance_AndNoBar()
    {
        var view = await ViewAsync(
            new FiguresBuilder().WithCount(s_first, 10).WithSuppressed(s_second).WithCount(s_third, 5),
            new FiguresBuilder().WithSuppressed(s_first).WithCount(s_second, 30).WithMissing(s_third));

        var lines = view.Chosen!.Lines;
        lines[0].New.ShouldBe(new ShownFigure("", "hidden", "afgeschermd"));
        lines[1].Old.State.ShouldBe("hidden");
        lines[2].New.State.ShouldBe("missing");
        lines.ShouldAllBe(l => l.Bar == null);
        view.Counts.ShouldBe("2 gewijzigd, 1 weg");
    }

    [Fact]
    public async Task OtherPopulationUnderTheSameCount_ShowsTheRate()
    {
        var view = await ViewAsync(
            new FiguresBuilder().WithCount(s_first, 10, exposure: 2000), new FiguresBuilder().WithCount(s_first, 10, exposure: 1000));

        var line = view.Chosen!.Lines.ShouldHaveSingleItem();
        (line.Old.Text, line.New.Text).ShouldBe(("5,0 per 1.000 inwoners", "10,0 per 1.000 inwoners"));
    }

    [Fact]
    public async Task NothingChanged_IsSaid()
    {
        var view = await ViewAsync(new FiguresBuilder().WithCount(s_first, 10), new FiguresBuilder().WithCount(s_first, 10));
        view.ChangesNothing.ShouldBeTrue();
        view.Chosen!.Short.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Column_InTheAddress_IsChosen_AndAnythingElseGivesTheFirstWithChanges()
    {
        var old = new FiguresBuilder().WithPeriod("2014").WithCount(s_first, 10).WithPeriod("2015").WithCount(s_first, 10);
        var draft = new FiguresBuilder().WithPeriod("2014").WithCount(s_first, 10).WithPeriod("2015").WithCount(s_first, 11);

        (await ViewAsync(old, draft, "woninginbraak.2014")).Chosen!.Key.ShouldBe("woninginbraak.2014");
        (await ViewAsync(old, draft, "niets")).Chosen!.Key.ShouldBe("woninginbraak.2015");
    }

    private static async Task<ChangesView> ViewAsync(FiguresBuilder old, FiguresBuilder draft, string? chosen = null)
    {
        await using var context = new ScreenContext();
        var beside = Publication.Create(3, new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero), new CatalogueBuilder().Build(), old.Build(), []);
        return context.Get<ChangesQuery>().View(DeliveryPreview.Of(beside, draft.Build()), beside, chosen);
    }
}
