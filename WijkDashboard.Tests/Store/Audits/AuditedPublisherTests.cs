using Microsoft.EntityFrameworkCore;
using WijkDashboard.Access;
using WijkDashboard.Domain.Disclosure.Linked;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake;
using WijkDashboard.Store.Catalogues;
using WijkDashboard.Store.Deliveries;
using WijkDashboard.Store.Publications;
using WijkDashboard.Support;

namespace WijkDashboard.Store.Audits;

/// <summary>No publication without its proof, the same on both databases.</summary>
public abstract class AuditedPublisherTests(TestDatabase database) : IAsyncLifetime
{
    private Installation _installation = null!;
    private AuditedTown _town = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        SkipIfImpossible();
        await database.InitializeAsync();
        _installation = await Installation.CreateAsync(database);
        _town = new(_installation);
        await _town.TakeUpAsync();
        await _installation.RefreshAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_installation is null) return;
        await _installation.DisposeAsync();
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task HiddenFigure_ThatATotalGivesAway_IsPublishedWithoutTheTotal()
    {
        var accepted = await _town.PublishAsync(30, 10, 15, 5);

        (await _town.ShownAsync()).ShouldBe([null, 10, 15, null]);
        (accepted.Published, accepted.Suppressed).ShouldBe((2, 2));
        (await EntryAsync(accepted.Delivery.Id)).Delivery.ShouldSatisfyAllConditions(d => d.Published.ShouldBe(2), d => d.Suppressed.ShouldBe(2));
        var proof = await ProofAsync(accepted.Publication!.Value);
        proof.HiddenBesides.ShouldBe([CellKey.Parse($"hulp {AuditedTown.District} 2020")]);
        proof.Report.Steps.ShouldHaveSingleItem().Kind.ShouldBe(RepairStepKind.TotalWithheld);
        proof.Report.Equations[EquationKind.Areas].ShouldBe(1);
        proof.Report.SmallestInterval.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(ReleaseAudit.Width);
    }

    /// <summary>Without the proof the total would stand beside its parts: 30 - 10 - 15 is the buurt that was hidden.</summary>
    [Fact]
    public async Task Publication_ThatDoesNotWaitForItsProof_GivesAHiddenFigureAway()
    {
        await using var unproved = await Installation.CreateAsync(database, audit: question => new ReleaseAudit.Passed(
            new HashSet<CellKey>(), new(0, 0, new Dictionary<EquationKind, int>(), 0, question.Width, null, 0, [], [], [])));
        AuditedTown town = new(unproved);
        await town.PublishAsync(30, 10, 15, 5);

        (await town.ShownAsync()).ShouldBe([30, 10, 15, null]);
    }

    /// <summary>Whether a hidden figure was odd tells something of it; only the refused rows are still known to be missing.</summary>
    [Fact]
    public async Task Questions_OnceAnswered_LeaveNoTrace()
    {
        await _town.PublishAsync(null, 60, 60, 60);
        var odd = (await _town.PublishAsync(null, 60, 60, 3)).Delivery;

        var kept = (await EntryAsync(odd.Id)).Delivery;
        (kept.Questions, kept.Issues.Count, kept.Reason).ShouldBe((0, 0, "Getest"));
    }

    /// <summary>The two counts of a buurt differ by at most what the rule says, so that the hidden one is known nearly.</summary>
    [Fact]
    public async Task Catalogue_WhoseRuleGivesAHiddenFigureAway_IsRefusedAndNothingIsKept()
    {
        await _town.PublishAsync(null, 10, 15, 5);
        (await _town.DeliverAsync(new("Getest"), "los", null, 10, 15, 8)).ShouldBeOfType<DeliveryOutcome.Accepted>();
        var before = _town.Current.Number;

        var refused = (await _town.TakeUpAsync("""{ "id": "samen", "kind": "sumOf", "whole": "los", "parts": ["hulp"], "tolerance": 3 }""")).ShouldBeOfType<CatalogueSaved.NotSafe>();

        refused.Why.ShouldBeOfType<ReleaseAudit.Leaking>().Cells.ShouldContain("hulp BU98010002 2020");
        await _installation.RefreshAsync();
        _town.Current.Number.ShouldBe(before);
        _town.Current.Catalogue.Rules.ShouldBeEmpty();
    }

    [Fact]
    public async Task Catalogue_WhoseRuleIsSafe_IsPublishedWithItsProof()
    {
        await _town.PublishAsync(null, 10, 15, 5);
        (await _town.DeliverAsync(new("Getest"), "los", null, 30, 35, 28)).ShouldBeOfType<DeliveryOutcome.Accepted>();

        (await _town.TakeUpAsync("""{ "id": "deel", "kind": "atLeast", "larger": "los", "smaller": "hulp" }""")).ShouldBeOfType<CatalogueSaved.Saved>();

        await _installation.RefreshAsync();
        _town.Current.Catalogue.Rules.Count.ShouldBe(1);
        var proof = await ProofAsync(_town.Current.Number);
        proof.HiddenBesides.ShouldBeEmpty();
        proof.Report.Equations[EquationKind.AtLeast].ShouldBe(3);
    }

    [Fact]
    public async Task Draft_Approved_IsHiddenBesidesInTheSameTransaction()
    {
        var draft = (await _town.DeliverAsync(null, "hulp", 30, 10, 15, 5)).ShouldBeOfType<DeliveryOutcome.Drafted>().Delivery;

        (await ApproveAsync(draft.Id)).ShouldBeOfType<DecisionOutcome.Done>();

        (await _town.ShownAsync()).ShouldBe([null, 10, 15, null]);
        (await EntryAsync(draft.Id)).Delivery.Suppressed.ShouldBe(2);
    }

    [Fact]
    public async Task Total_ThatComesAfterItsParts_IsHeldAgainstThem()
    {
        await _town.PublishAsync(null, 10, 15, 5);

        await _town.PublishAsync(30);

        (await _town.ShownAsync()).ShouldBe([null, 10, 15, null]);
    }

    /// <summary>By itself the correction hides nothing: what was hidden would be known from the difference.</summary>
    [Fact]
    public async Task Figure_HiddenOnce_StaysHiddenInACorrection()
    {
        await _town.PublishAsync(30, 10, 15, 5);

        var correction = await _town.PublishAsync(34, 10, 15, 9);

        (await _town.ShownAsync()).ShouldBe([null, 10, 15, null]);
        (await ProofAsync(correction.Publication!.Value)).HiddenBesides.Select(k => k.Area.Value).ShouldBe(["BU98010002", AuditedTown.District]);
    }

    [Fact]
    public async Task Delivery_ThatContradictsItself_IsRefusedAndNothingIsStored()
    {
        var before = _town.Current.Number;

        var refused = (await _town.DeliverAsync(new("Getest"), "hulp", 30, 10, 45, 5)).ShouldBeOfType<DeliveryOutcome.NotSafe>();

        refused.Why.ShouldBeOfType<ReleaseAudit.Contradiction>().Cells.ShouldContain("hulp BU98010002 2020");
        await _installation.RefreshAsync();
        _town.Current.Number.ShouldBe(before);
        await using var db = _installation.OpenDatabase();
        (await db.Deliveries.CountAsync(Cancel), await db.Observations.CountAsync(Cancel), await db.Audits.CountAsync(Cancel)).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task Draft_ThatContradictsItself_StaysADraft()
    {
        var draft = (await _town.DeliverAsync(null, "hulp", 30, 10, 45, 5)).ShouldBeOfType<DeliveryOutcome.Drafted>().Delivery;

        (await ApproveAsync(draft.Id)).ShouldBeOfType<DecisionOutcome.NotSafe>().Why.ShouldBeOfType<ReleaseAudit.Contradiction>();

        var entry = await EntryAsync(draft.Id);
        (entry.Delivery.State, entry.Delivery.ApprovedBy, entry.Publications.Count).ShouldBe((DeliveryState.Draft, null, 0));
    }

    [Fact]
    public async Task ScheduledDelivery_ThatContradictsItselfAtItsMoment_IsADraftAgain()
    {
        var moment = new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);
        var waiting = (await _town.DeliverAsync(new("Getest") { PublishAt = moment }, "hulp", 30, 10, 45, 5)).ShouldBeOfType<DeliveryOutcome.Accepted>().Delivery;

        await _installation.Get<PublicationWriter>().PublishDueAsync(moment, Cancel);

        var entry = await EntryAsync(waiting.Id);
        (entry.Delivery.State, entry.Delivery.PublishAt, entry.Publications.Count).ShouldBe((DeliveryState.Draft, null, 0));
        entry.Delivery.HeldBackAt.ShouldBe(moment);
    }

    [Fact]
    public async Task WithdrawalAndRestoration_AreProvedToo()
    {
        await _town.PublishAsync(null, 10, 15, 5);
        var second = (await _town.PublishAsync(null, 10, 16, 5)).Delivery.Id;

        var withdrawal = (await WithdrawAsync(second)).ShouldBeOfType<DecisionOutcome.Done>().Publication!.Value;
        (await _town.ShownAsync()).ShouldBe([null, 10, 15, null]);
        var restoration = (await RestoreAsync(second)).ShouldBeOfType<DecisionOutcome.Done>().Publication!.Value;

        (await _town.ShownAsync()).ShouldBe([null, 10, 16, null]);
        (await ProofAsync(withdrawal)).Report.EarlierReleases.ShouldBe(2);
        (await ProofAsync(restoration)).Report.EarlierReleases.ShouldBe(3);
    }

    /// <summary>Parts and total were each seen before, never together.</summary>
    [Fact]
    public async Task Restoration_ThatWouldGiveAHiddenFigureAway_IsRefused()
    {
        var parts = (await _town.PublishAsync(null, 10, 15, 5)).Delivery.Id;
        await WithdrawAsync(parts);
        await _town.PublishAsync(30);

        (await RestoreAsync(parts)).ShouldBeOfType<DecisionOutcome.NotSafe>().Why.ShouldBeOfType<ReleaseAudit.Leaking>();

        (await EntryAsync(parts)).Delivery.State.ShouldBe(DeliveryState.Withdrawn);
        (await _town.ShownAsync()).ShouldBe([30, null, null, null]);
    }

    /// <summary>An indicator on one level, delivered once: nothing can be computed from it, and nothing of it is read.</summary>
    [Fact]
    public async Task HiddenFigures_ThatNothingIsLinkedWith_AreNotRead()
    {
        var accepted = (await _town.DeliverAsync(new("Getest"), "los", null, 10, 15, 5)).ShouldBeOfType<DeliveryOutcome.Accepted>();

        accepted.Suppressed.ShouldBe(1);
        (await ProofAsync(accepted.Publication!.Value)).Report.Figures.ShouldBe(0);
    }

    /// <summary>Of a correction of such figures only those are read that are hidden now or were before.</summary>
    [Fact]
    public async Task HiddenFigure_ThatOnlyItsCorrectionIsLinkedWith_StaysHidden()
    {
        await _town.DeliverAsync(new("Getest"), "los", null, 10, 15, 5);

        var correction = (await _town.DeliverAsync(new("Getest"), "los", null, 11, 15, 9)).ShouldBeOfType<DeliveryOutcome.Accepted>();

        (correction.Published, correction.Suppressed).ShouldBe((2, 1));
        var proof = await ProofAsync(correction.Publication!.Value);
        (proof.Report.Figures, proof.HiddenBesides.ShouldHaveSingleItem().Area.Value).ShouldBe((2, "BU98010002"));
    }

    [Theory]
    [InlineData(Role.PrivacyOfficer, true)]
    [InlineData(Role.Administrator, true)]
    [InlineData(Role.InformationManager, false)]
    [InlineData(Role.Director, false)]
    [InlineData(Role.Staff, false)]
    public async Task Proof_IsReadByThePrivacyOfficerAndTheAdministratorAlone(Role role, bool reads)
    {
        var number = (await _town.PublishAsync(30, 10, 15, 5)).Publication!.Value;
        var gate = _installation.Get<ReadingGate>();

        (await gate.ProofAsync(AuditedTown.Person("zorg", role), AuditedTown.Id, number, Cancel) is not null).ShouldBe(reads);
        (await gate.ProofAsync(AuditedTown.Person("zorg", role), Installation.Municipality, number, Cancel)).ShouldBeNull();
    }

    protected virtual void SkipIfImpossible()
    {
    }

    private Task<DecisionOutcome> ApproveAsync(long id) =>
        _installation.Desk.ApproveAsync(AuditedTown.Manager, AuditedTown.Id, id, new("Getest"), Cancel);

    private Task<DecisionOutcome> WithdrawAsync(long id) => _installation.Desk.WithdrawAsync(AuditedTown.Manager, AuditedTown.Id, id, "Getest", Cancel);

    private Task<DecisionOutcome> RestoreAsync(long id) => _installation.Desk.RestoreAsync(AuditedTown.Manager, AuditedTown.Id, id, "Getest", Cancel);

    private async Task<PublicationProof> ProofAsync(int number) =>
        (await _installation.Get<AuditReader>().FindAsync(AuditedTown.Id, number, Cancel)).ShouldNotBeNull();

    private async Task<DeliveryEntry> EntryAsync(long id) =>
        (await _installation.Get<DeliveryReader>().FindAsync(AuditedTown.Id, id, Cancel)).ShouldNotBeNull();
}

public sealed class SqliteAuditedPublisherTests() : AuditedPublisherTests(new SqliteDatabase());

public sealed class PostgresAuditedPublisherTests() : AuditedPublisherTests(new PostgresDatabase())
{
    protected override void SkipIfImpossible() => PostgresDatabase.SkipWithoutServer();
}
