using Microsoft.EntityFrameworkCore;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store.Deliveries;
using WijkDashboard.Store.Publications;
using WijkDashboard.Support;

namespace WijkDashboard.Intake;

/// <summary>From draft to publication and back, the same on both databases.</summary>
public abstract class DecisionTests(TestDatabase database) : IAsyncLifetime
{
    private const string Head = "Wijkcode;Wijknaam;Jaar;Woninginbraak;Fietsdiefstal;Diefstal uit/vanaf auto;Bedreiging en mishandeling;Vernieling;Winkeldiefstal;Totaal misdrijven\n";
    private const string Good = Head + "WK051302;De Korte Akkeren;2016;49;78;116;91;184;19;600\n";
    private const string Better = Head + "WK051302;De Korte Akkeren;2016;50;78;116;91;184;19;600\n";
    private const string HalfGood = Good + "WK059999;Nergens;2016;1;1;1;1;1;1;6\n";

    private static readonly Viewer s_manager = Person("a", "politie", Role.InformationManager);
    private static readonly Viewer s_colleague = Person("b", "politie", Role.InformationManager);

    private Installation _installation = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        SkipIfImpossible();
        await database.InitializeAsync();
        _installation = await Installation.CreateAsync(database);
    }

    public async ValueTask DisposeAsync()
    {
        if (_installation is null) return;
        await _installation.DisposeAsync();
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Draft_IsSeenByNobodyElse()
    {
        var before = Current.Number;

        var draft = await DraftAsync(Good);

        Current.Number.ShouldBe(before);
        Current.Figures.Count.ShouldBe(0);
        var gate = _installation.Get<Access.DeliveryGate>();
        (await gate.OpenAsync(s_colleague, Installation.Municipality, draft.Id, Cancel)).ShouldNotBeNull().Figures.Count.ShouldBe(7);
        (await gate.OpenAsync(Person("c", "jeugdzorg", Role.InformationManager), Installation.Municipality, draft.Id, Cancel)).ShouldBeNull();
        (await gate.ListAsync(Person("c", "jeugdzorg", Role.Director), Installation.Municipality, Cancel)).ShouldNotBeNull().ShouldBeEmpty();
        (await gate.ListAsync(new Viewer("d", "Vreemde", []), Installation.Municipality, Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task Draft_Approved_IsTheNextPublication()
    {
        var before = Current.Number;
        var draft = await DraftAsync(Good);

        var outcome = await ApproveAsync(draft.Id);

        outcome.ShouldBe(new DecisionOutcome.Done(before + 1));
        Current.Number.ShouldBe(before + 1);
        Burglaries.ShouldBe(49);
        var entry = await EntryAsync(draft.Id);
        (entry.Delivery.State, entry.Delivery.ApprovedBy).ShouldBe((DeliveryState.Published, "a"));
        entry.Publications.ShouldHaveSingleItem().Cause.ShouldBe(PublicationCause.Delivery);
    }

    [Fact]
    public async Task Draft_ApprovedByTwoAtOnce_IsPublishedOnce()
    {
        var before = Current.Number;
        var draft = await DraftAsync(Good);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => ApproveAsync(draft.Id))));

        outcomes.OfType<DecisionOutcome.Done>().ShouldHaveSingleItem();
        outcomes.OfType<DecisionOutcome.Overtaken>().ShouldAllBe(o => o.Publication == before + 1);
        await _installation.RefreshAsync();
        Current.Number.ShouldBe(before + 1);
    }

    [Fact]
    public async Task SameFile_DeliveredTwice_IsTheSameDraft()
    {
        var first = await DraftAsync(Good);

        var second = (DeliveryOutcome.Drafted)await DeliverAsync(Good);

        second.IsNew.ShouldBeFalse();
        second.Delivery.Id.ShouldBe(first.Id);
    }

    [Theory]
    [InlineData("politie", Role.Staff)]
    [InlineData("politie", Role.Director)]
    [InlineData("politie", Role.Deliverer)]
    [InlineData("jeugdzorg", Role.InformationManager)]
    public async Task Draft_ApprovedByAnybodyElse_IsNotPublished(string partner, Role role)
    {
        var draft = await DraftAsync(Good);

        var outcome = await ApproveAsync(draft.Id, Person("x", partner, role));

        outcome.ShouldBeOfType<DecisionOutcome.NotAllowed>();
        Current.Figures.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData("jeugdzorg", Role.InformationManager)]
    [InlineData("politie", Role.Staff)]
    public async Task File_OfSomebodyWhoDoesNotDeliver_IsNotTaken(string partner, Role role) =>
        (await DeliverAsync(Good, by: Person("x", partner, role))).ShouldBeOfType<DeliveryOutcome.NotAllowed>();

    [Fact]
    public async Task DraftWithRefusedRows_IsPublishedOnlyWithoutThemAndWithAReason()
    {
        var draft = await DraftAsync(HalfGood);
        draft.Refused.ShouldBe(1);

        (await ApproveAsync(draft.Id)).ShouldBe(new DecisionOutcome.HasRefusedRows(1));
        (await ApproveAsync(draft.Id, approval: new(WithoutRefusedRows: true))).ShouldBeOfType<DecisionOutcome.NeedsReason>();
        (await ApproveAsync(draft.Id, approval: new("Bestaat niet meer", WithoutRefusedRows: true))).ShouldBeOfType<DecisionOutcome.Done>();

        Current.Figures.Count.ShouldBe(7);
        (await EntryAsync(draft.Id)).Delivery.Reason.ShouldBe("Bestaat niet meer");
    }

    [Fact]
    public async Task DraftWithQuestions_IsPublishedOnlyWithAReason()
    {
        await ApproveAsync((await DraftAsync(Good)).Id);
        var draft = await DraftAsync(Good.Replace(";2016;49;", ";2017;190;", StringComparison.Ordinal));
        draft.Questions.ShouldBe(1);

        (await ApproveAsync(draft.Id)).ShouldBeOfType<DecisionOutcome.NeedsReason>();
        (await ApproveAsync(draft.Id, approval: new("Nagebeld"))).ShouldBeOfType<DecisionOutcome.Done>();
    }

    [Fact]
    public async Task Issues_OfADraft_AreKeptWithoutTheirValues()
    {
        var draft = await DraftAsync(HalfGood.Replace("WK059999", "WK059997", StringComparison.Ordinal));

        var kept = (await EntryAsync(draft.Id)).Delivery.Issues;

        kept.Count.ShouldBe(1);
        kept[0].Row.ShouldBe(3);
        kept[0].Code.ShouldBe("UnknownArea");
        _installation.Get<RecentIssues>().Find(draft.Id).ShouldNotBeNull().Issues[0].Value.ShouldBe("WK059997");
    }

    [Fact]
    public async Task Delivery_Withdrawn_BringsBackWhatWasUnderIt()
    {
        await ApproveAsync((await DraftAsync(Good)).Id);
        var correction = await DraftAsync(Better);
        await ApproveAsync(correction.Id);
        var corrected = Current;

        (await _installation.Desk.WithdrawAsync(s_manager, Installation.Municipality, correction.Id, "Verkeerd bestand", Cancel))
            .ShouldBe(new DecisionOutcome.Done(corrected.Number + 1));

        Burglaries.ShouldBe(49);
        (await EarlierAsync(corrected.Number)).ShouldBe(50);
        (await EntryAsync(correction.Id)).Publications[^1].ShouldSatisfyAllConditions(
            p => p.Cause.ShouldBe(PublicationCause.Withdrawal),
            p => p.Reason.ShouldBe("Verkeerd bestand"));
    }

    [Fact]
    public async Task Delivery_Restored_HasItsOldPlaceAgain()
    {
        var first = await DraftAsync(Good);
        await ApproveAsync(first.Id);
        var second = await DraftAsync(Better);
        await ApproveAsync(second.Id);

        await _installation.Desk.WithdrawAsync(s_manager, Installation.Municipality, first.Id, "Even niet", Cancel);
        await _installation.Desk.RestoreAsync(s_manager, Installation.Municipality, first.Id, "Toch goed", Cancel);

        Burglaries.ShouldBe(50);
    }

    [Fact]
    public async Task Withdrawal_WithoutAReason_IsNotDone()
    {
        var draft = await DraftAsync(Good);
        await ApproveAsync(draft.Id);

        (await _installation.Desk.WithdrawAsync(s_manager, Installation.Municipality, draft.Id, " ", Cancel)).ShouldBeOfType<DecisionOutcome.NeedsReason>();
        Burglaries.ShouldBe(49);
    }

    [Fact]
    public async Task WithdrawnFile_DeliveredAgain_IsPointedAtItsDelivery()
    {
        var draft = await DraftAsync(Good);
        await ApproveAsync(draft.Id);
        await _installation.Desk.WithdrawAsync(s_manager, Installation.Municipality, draft.Id, "Fout", Cancel);

        (await DeliverAsync(Good)).ShouldBeOfType<DeliveryOutcome.WasWithdrawn>().Delivery.Id.ShouldBe(draft.Id);
    }

    [Fact]
    public async Task Delivery_ApprovedForLater_IsPublishedAtItsMoment()
    {
        var before = Current.Number;
        var draft = await DraftAsync(Good);
        var moment = new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);
        var writer = _installation.Get<PublicationWriter>();

        (await ApproveAsync(draft.Id, approval: new() { PublishAt = moment })).ShouldBe(new DecisionOutcome.Done(null));
        (await writer.PublishDueAsync(moment.AddMinutes(-1), Cancel)).ShouldBeFalse();
        (await _installation.Get<Access.DeliveryGate>().OpenAsync(Person("c", "jeugdzorg", Role.Director), Installation.Municipality, draft.Id, Cancel)).ShouldBeNull();
        Current.Number.ShouldBe(before);

        (await writer.PublishDueAsync(moment, Cancel)).ShouldBeTrue();
        (await writer.PublishDueAsync(moment, Cancel)).ShouldBeFalse();

        await _installation.RefreshAsync();
        Burglaries.ShouldBe(49);
    }

    [Fact]
    public async Task ScheduledDelivery_TakenBack_IsADraftAgain()
    {
        var draft = await DraftAsync(Good);
        await ApproveAsync(draft.Id, approval: new() { PublishAt = new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero) });

        await _installation.Desk.WithdrawAsync(s_manager, Installation.Municipality, draft.Id, "Toch niet", Cancel);

        (await EntryAsync(draft.Id)).Delivery.State.ShouldBe(DeliveryState.Draft);
    }

    [Fact]
    public async Task Draft_ThrownAway_LeavesNothing()
    {
        var draft = await DraftAsync(HalfGood);

        await _installation.Desk.DiscardAsync(s_manager, Installation.Municipality, draft.Id, Cancel);

        await using var db = _installation.OpenDatabase();
        (await db.Deliveries.CountAsync(Cancel), await db.Observations.CountAsync(Cancel), await db.Set<StoredIssue>().CountAsync(Cancel)).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task PublishedDelivery_IsNotThrownAway()
    {
        var draft = await DraftAsync(Good);
        await ApproveAsync(draft.Id);

        (await _installation.Desk.DiscardAsync(s_manager, Installation.Municipality, draft.Id, Cancel)).ShouldBeOfType<DecisionOutcome.Overtaken>();
        Burglaries.ShouldBe(49);
    }

    [Fact]
    public async Task Preview_TellsWhatIsNewChangedAndTheSame()
    {
        await ApproveAsync((await DraftAsync(Good)).Id);
        var draft = await DraftAsync(Better + "WK051303;Bloemendaal;2016;;1;1;1;1;1;6\n");

        var opened = await _installation.Get<Access.DeliveryGate>().OpenAsync(s_manager, Installation.Municipality, draft.Id, Cancel);
        var preview = WijkDashboard.Domain.Deliveries.DeliveryPreview.Of(opened!.Current, opened.Figures);

        preview.CountOf(WijkDashboard.Domain.Deliveries.FigureChange.Changed).ShouldBe(1);
        preview.CountOf(WijkDashboard.Domain.Deliveries.FigureChange.New).ShouldBe(6);
        preview.CountOf(WijkDashboard.Domain.Deliveries.FigureChange.Same).ShouldBe(7);
        preview.CountOf(CellState.Missing).ShouldBe(1);
        var changed = preview.Columns.Single(c => c.Indicator.Id == "woninginbraak").Figures[0];
        (changed.Old!.Count, changed.New.Count).ShouldBe((49L, 50L));
    }

    protected virtual void SkipIfImpossible()
    {
    }

    private static Viewer Person(string id, string partner, Role role) => new(id, id, [new Membership(Installation.Municipality, partner, role)]);

    private Publication Current => _installation.Feed.Current(Installation.Municipality)!;

    private long? Burglaries => Current.Figures.Find("woninginbraak", AreaCode.Parse("WK051302"), Period.OfYear(2016))?.Count;

    private async Task<long?> EarlierAsync(int number)
    {
        var admission = await _installation.Get<Access.ReadingGate>().OpenAsync(s_manager, Installation.Municipality, number, Cancel);
        var publication = admission.ShouldBeOfType<Access.Admission.Granted>().Publication;
        publication.Number.ShouldBe(number);
        return publication.Figures.Find("woninginbraak", AreaCode.Parse("WK051302"), Period.OfYear(2016))?.Count;
    }

    private Task<DeliveryOutcome> DeliverAsync(string csv, Viewer? by = null) => _installation.Desk.DeliverAsync(
        new(Installation.Municipality, "politie", "politie-wijken", "levering.csv", by ?? s_manager),
        new MemoryStream(System.Text.Encoding.UTF8.GetBytes(csv)),
        Cancel);

    private async Task<StoredDelivery> DraftAsync(string csv) => (await DeliverAsync(csv)).ShouldBeOfType<DeliveryOutcome.Drafted>().Delivery;

    private Task<DecisionOutcome> ApproveAsync(long id, Viewer? by = null, Approval? approval = null) =>
        _installation.Desk.ApproveAsync(by ?? s_manager, Installation.Municipality, id, approval ?? new(), Cancel);

    private async Task<DeliveryEntry> EntryAsync(long id) =>
        (await _installation.Get<DeliveryReader>().FindAsync(Installation.Municipality, id, Cancel)).ShouldNotBeNull();
}

public sealed class SqliteDecisionTests() : DecisionTests(new SqliteDatabase());

public sealed class PostgresDecisionTests() : DecisionTests(new PostgresDatabase())
{
    protected override void SkipIfImpossible() => PostgresDatabase.SkipWithoutServer();
}
