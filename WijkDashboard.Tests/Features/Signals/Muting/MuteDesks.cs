using WijkDashboard.Access;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Store.Muting;
using WijkDashboard.Store.Publications;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Signals.Muting;

/// <summary>A desk on a real database, with one signal to mute.</summary>
internal static class MuteDesks
{
    public static MuteDesk Of(Installation installation) => new(
        installation.Get<ReadingGate>(), new(), installation.Get<MuteStore>(), installation.Get<PublicationRefresh>(), installation.Get<TimeProvider>());

    /// <summary>What the sample found, under the name of the municipality that the installation has.</summary>
    public static Publication Publication(Installation installation) =>
        OverviewSample.Publication(installation.Feed.Current(Installation.Municipality)!.Number, municipality: Installation.Municipality);
}
