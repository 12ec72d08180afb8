using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Disclosure.Linked;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Store.Audits;
using WijkDashboard.Support.Voorbeeldstad;

namespace WijkDashboard.Intake;

/// <summary>The made-up municipality after the desk, held against its answer key: every figure and every mark is known beforehand.</summary>
public sealed class VoorbeeldstadFiguresTests(GoudaInstallation data) : IClassFixture<GoudaInstallation>
{
    private const string Id = "voorbeeldstad";

    /// <summary>Chance may give two possible signals in a list, and no more (methods, section 5).</summary>
    private const int MostChanceHits = 2;

    private static readonly Town s_town = new(AnswerKey.Seed, AnswerKey.Effects);

    public static TheoryData<string, Lens, string> ToFind =>
        [.. AnswerKey.Signals.Where(s => s.Lens is not null).Select(s => new TheoryDataRow<string, Lens, string>(s.Area.Value, s.Lens!.Value, s.Subject))];

    public static TheoryData<string, string> NotToFind =>
        [.. AnswerKey.Signals.Where(s => s.Lens is null).Select(s => new TheoryDataRow<string, string>(s.Area.Value, s.Subject))];

    [Theory]
    [MemberData(nameof(ToFind))]
    public void Planted_InTheAnswerKey_IsFoundByItsLens(string area, Lens lens, string subject) =>
        Report(AreaCode.Parse(area).Level).Signals.ShouldContain(s => s.Lens == lens && s.Area.Value == area && ManyTowns.SubjectOf(s) == subject);

    [Theory]
    [MemberData(nameof(NotToFind))]
    public void Planted_WhereNothingMayBeFound_IsNotFound(string area, string subject) =>
        AllSignals.Where(s => s.Area.LiesIn(AreaCode.Parse(area)) && ManyTowns.SubjectOf(s) == subject).ShouldBeEmpty();

    /// <summary>Visitors make its figures high; residents are no measure of who is there.</summary>
    [Fact]
    public void Centre_HighInFourFigures_HasNoSignalAndNoLevel()
    {
        var centre = AreaCode.Parse(TownPlan.Centre);
        AllSignals.Where(s => s.Area.LiesIn(centre)).ShouldBeEmpty();
        Report(AreaLevel.District).Comparison(centre, "overlast")!.Level.Of(centre).P.ShouldBeNull();
    }

    [Fact]
    public void SmallDistricts_WithWhatWasPlantedThere_HaveNoSignal()
    {
        var small = TownPlan.Wijken.Where(w => w.Inhabitants is not null).ToArray();

        small.Length.ShouldBe(2);
        AllSignals.Where(s => small.Any(w => s.Area.LiesIn(w.Code))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(AreaLevel.District)]
    [InlineData(AreaLevel.Neighbourhood)]
    public void Elsewhere_WhereNothingWasPlanted_ChanceGivesAtMostTwoPossibleSignals(AreaLevel level)
    {
        var elsewhere = Report(level).Signals.Where(s => !AnswerKey.Effects.Any(e => s.Area.LiesIn(e.Area) || e.Area.LiesIn(s.Area))).ToArray();

        elsewhere.ShouldAllBe(s => s.Tier == Tier.Possible);
        elsewhere.Length.ShouldBeLessThanOrEqualTo(MostChanceHits);
    }

    [Fact]
    public void YouthCare_AfterItsTerm_IsLateAndNobodyElseIs()
    {
        var (figures, indicators) = (Publication.Figures, Publication.Catalogue.Indicators);
        var late = indicators.Select(i => Freshness.Of(i, figures, new(2026, 2, 15))).Where(f => f.State == FreshnessState.Late).ToArray();

        late.Select(f => f.Indicator.Id).ShouldBe(indicators.Where(i => i.PartnerId == "jeugdzorg").Select(i => i.Id));
        late.ShouldAllBe(f => f.Newest == AnswerKey.LastOfYouth && f.Due == new DateOnly(2026, 2, 14));
        indicators.Select(i => Freshness.Of(i, figures, new(2026, 2, 14)).State).ShouldNotContain(FreshnessState.Late);
    }

    [Fact]
    public void Correction_AfterTheSecondFile_IsWhatIsShown()
    {
        var (wijk, indicator, quarter, _) = AnswerKey.Correction;
        foreach (var area in TownPlan.Wijken.Single(w => w.Code == wijk).Codes.Append(wijk))
            Publication.Figures.Find(indicator, area, quarter)!.Count.ShouldBe(s_town.Counts[(indicator, area, quarter)]);
    }

    /// <summary>Ten files after the catalogue, each with its proof.</summary>
    [Fact]
    public async Task Deliveries_AllTen_ArePublishedWithOneTotalHiddenBesides()
    {
        Publication.Number.ShouldBe(11);
        var hidden = new List<CellKey>();
        for (var number = 2; number <= Publication.Number; number++)
            hidden.AddRange((await data.Get<AuditReader>().FindAsync(Id, number, TestContext.Current.CancellationToken)).ShouldNotBeNull().HiddenBesides);
        hidden.ShouldBe([AnswerKey.HiddenBesides]);
    }

    /// <summary>What lets many towns be looked at in the core alone: the desk shows each other cell as its own rules make it.</summary>
    [Fact]
    public void Figures_PerDistrict_AreThoseThatTheCoreMakes()
    {
        var core = TownFolder.Protect(Publication.Catalogue, s_town, AreaLevel.District);
        var desk = Publication.Figures.All.Where(o => o.State is not CellState.Missing && core.Find(o.IndicatorId, o.Area, o.Period) is not null).ToArray();

        desk.Length.ShouldBeGreaterThan(4000);
        desk.Where(o => core.Find(o.IndicatorId, o.Area, o.Period) is { } cell && (cell.State, cell.Count, cell.Value) != (o.State, o.Count, o.Value))
            .Select(CellKey.Of).ShouldBe([AnswerKey.HiddenBesides]);
    }

    private Publication Publication => data.Of(Id);

    private SignalReport Report(AreaLevel level) => Publication.Reports[(level, "2023")];

    private IEnumerable<Signal> AllSignals => Report(AreaLevel.District).Signals.Concat(Report(AreaLevel.Neighbourhood).Signals);
}
