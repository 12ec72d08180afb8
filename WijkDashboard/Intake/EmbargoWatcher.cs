using WijkDashboard.Store.Publications;

namespace WijkDashboard.Intake;

/// <summary>Publishes approved deliveries when their moment comes, also one that passed while the program stood still.</summary>
internal sealed class EmbargoWatcher(PublicationWriter publications, PublicationRefresh refresh, TimeProvider clock, ILogger<EmbargoWatcher> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (await publications.PublishDueAsync(clock.GetUtcNow(), stoppingToken)) await refresh.RunAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // The database can be away for a moment; the delivery stays scheduled.
                log.LogWarning(fault, "Could not publish what was scheduled.");
            }
        }
    }
}
