using WijkDashboard.Domain.Observations;
using WijkDashboard.Store.Muting;

namespace WijkDashboard.Store.Publications;

/// <summary>
/// Takes up what was published since, here or by another program on the same database. What stands out is computed here,
/// once for each publication, and never while a reader waits.
/// </summary>
public sealed class PublicationRefresh(PublicationReader reader, MuteStore mutes, PublicationFeed feed, Readership readership) : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    /// <summary>After something was published here: readers see it at once. Without readers nothing is computed for them.</summary>
    public Task AnnounceAsync(CancellationToken cancel) => readership.IsHere ? RunAsync(cancel) : Task.CompletedTask;

    public async Task RunAsync(CancellationToken cancel)
    {
        await _oneAtATime.WaitAsync(cancel);
        try
        {
            foreach (var newest in await reader.NewestNumbersAsync(cancel))
            {
                // First, so that nobody sees what was left off the list between the two.
                if (feed.MutesOf(newest.Id).Number != newest.MuteNumber)
                    feed.Take(newest.Id, await mutes.ReadAsync(newest.Id, newest.MuteNumber, cancel));
                var known = feed.Current(newest.Id);
                if (known?.Number == newest.PublicationNumber) continue;
                if (await reader.NewestAsync(newest.Id, known, cancel) is { } publication && publication != known) feed.Take(publication);
            }
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>The newest publication that was taken up; null when the municipality has none.</summary>
    internal Publication? Current(string municipalityId) => feed.Current(municipalityId);

    public void Dispose() => _oneAtATime.Dispose();
}
