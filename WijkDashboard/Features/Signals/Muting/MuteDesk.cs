using WijkDashboard.Access;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Store.Muting;
using WijkDashboard.Store.Publications;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Signals.Muting;

/// <summary>Leaves signals off the list for a while, and puts them back. Open pages follow at once.</summary>
public sealed class MuteDesk(ReadingGate gate, BenchmarkReports reports, MuteStore store, PublicationRefresh refresh, TimeProvider clock)
{
    public DateOnly Today => DutchTime.Today(clock);

    /// <param name="choice">The list that the viewer was looking at.</param>
    /// <returns>Null when it is muted now.</returns>
    public async Task<MuteRefusal?> MuteAsync(
        Viewer viewer, Publication publication, SignalsChoice choice, string signalId, string reason, DateOnly lastDay, CancellationToken cancel)
    {
        var municipality = publication.Catalogue.Municipality.Id;
        reason = reason.Trim();
        if (gate.Open(viewer, municipality) is not Admission.Granted || !MuteRules.MayMute(viewer, municipality)) return MuteRefusal.NotAllowed;
        if (MuteRules.Refusal(reason, lastDay, Today) is { } refusal) return refusal;
        var report = await reports.FindAsync(publication, choice.Level, choice.EditionId, choice.Benchmark);
        if (report?.Signals.FirstOrDefault(s => s.Id == signalId) is not { } signal) return MuteRefusal.NoSuchSignal;
        var isFirst = await store.AddAsync(
            new()
            {
                MunicipalityId = municipality,
                Topic = SignalTopic.Of(signal).ToString(),
                Reason = reason,
                LastDay = lastDay,
                By = viewer.Name,
                ById = viewer.Id,
                PartnerId = viewer.Memberships.FirstOrDefault(m => m.MunicipalityId == municipality)?.PartnerId,
                At = clock.GetUtcNow(),
                Publication = publication.Number,
            },
            Today, cancel);
        await refresh.AnnounceAsync(cancel);
        return isFirst ? null : MuteRefusal.AlreadyMuted;
    }

    /// <returns>False when there is no such mute, not for this viewer, or it was over already: these read the same.</returns>
    public async Task<bool> EndAsync(Viewer viewer, string municipalityId, long id, CancellationToken cancel)
    {
        if (gate.Open(viewer, municipalityId) is not Admission.Granted || !MuteRules.MayMute(viewer, municipalityId)) return false;
        var ended = await store.EndAsync(municipalityId, id, viewer.Name, clock.GetUtcNow(), cancel);
        await refresh.AnnounceAsync(cancel);
        return ended;
    }
}
