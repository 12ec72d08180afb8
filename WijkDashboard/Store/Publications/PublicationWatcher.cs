namespace WijkDashboard.Store.Publications;

/// <summary>
/// Looks twice a second whether another program (a command, another server) published something, so that open pages move
/// along within a second. One query of one small table.
/// </summary>
internal sealed class PublicationWatcher(PublicationRefresh refresh, TimeProvider clock, ILogger<PublicationWatcher> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await refresh.RunAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // The database can be away for a moment; readers keep the publication they have.
                log.LogWarning(fault, "Could not look for new publications.");
            }
        }
    }
}
