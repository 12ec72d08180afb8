using Microsoft.JSInterop;
using WijkDashboard.Intake;

namespace WijkDashboard.Features.Deliveries;

/// <summary>How far a file is on its way from the browser to the desk.</summary>
public abstract record HandOverState
{
    private HandOverState()
    {
    }

    /// <summary>Nothing is on its way.</summary>
    public sealed record Idle : HandOverState;

    /// <param name="Progress">Null until the desk says something.</param>
    public sealed record Busy(DeliveryProgress? Progress) : HandOverState;

    /// <summary>The reader stopped it; nothing was kept.</summary>
    public sealed record Stopped : HandOverState;

    /// <summary>The browser could not give the file: moved, changed or the connection fell away. Nothing was kept.</summary>
    public sealed record Lost : HandOverState;

    public sealed record Ended(DeliveryOutcome Outcome) : HandOverState;
}

/// <summary>
/// Takes a file from the browser to the desk, once at a time, and tells how far it is. Belongs to one page: when that closes,
/// what is on its way is stopped and leaves no trace.
/// </summary>
public sealed class HandOver(DeliveryDesk desk, TimeProvider clock) : IDisposable
{
    private CancellationTokenSource? _stop;

    /// <summary>Raised from any thread.</summary>
    public event Action? Changed;

    public HandOverState State { get; private set; } = new HandOverState.Idle();

    /// <summary>Does nothing while a file is on its way: a second click is not a second delivery.</summary>
    /// <param name="source">Opened and read once more; never put on the server's disk.</param>
    /// <param name="replaces">The draft that this file comes in the place of; thrown away when there is a new one.</param>
    public async Task DeliverAsync(DeliveryRequest request, FileSource source, long? replaces = null)
    {
        if (_stop is not null) return;
        using var stop = _stop = new CancellationTokenSource();
        Become(new HandOverState.Busy(null));
        try
        {
            // Not on the page's own thread of work: it must stay free to draw the progress, and to hear "stop".
            var outcome = await Task.Run(() => DeliverAsync(request, source, replaces, stop.Token), stop.Token);
            Become(new HandOverState.Ended(outcome));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Become(new HandOverState.Stopped());
        }
        catch (Exception fault) when (fault is IOException or JSException or OperationCanceledException or JSDisconnectedException)
        {
            Become(new HandOverState.Lost());
        }
        catch
        {
            Become(new HandOverState.Idle());
            throw;
        }
        finally
        {
            _stop = null;
        }
    }

    public void Stop() => _stop?.Cancel();

    /// <summary>Another file was chosen: what became of the one before is no longer shown.</summary>
    public void Forget()
    {
        if (_stop is null) Become(new HandOverState.Idle());
    }

    public void Dispose()
    {
        Changed = null;
        Stop();
    }

    private async Task<DeliveryOutcome> DeliverAsync(DeliveryRequest request, FileSource source, long? replaces, CancellationToken cancel)
    {
        var progress = new Paced(clock, p => Become(new HandOverState.Busy(p)));
        await using var opened = await source.OpenAsync(new Bytes(progress, source.Size), cancel);
        var outcome = await desk.DeliverAsync(request, opened.File, cancel, progress);
        if (outcome is DeliveryOutcome.Drafted { Delivery.Id: var id } && replaces is { } old && old != id)
            await desk.DiscardAsync(request.By, request.MunicipalityId, old, CancellationToken.None);
        return outcome;
    }

    private void Become(HandOverState state)
    {
        State = state;
        Changed?.Invoke();
    }

    private sealed class Bytes(Paced progress, long total) : IProgress<long>
    {
        public void Report(long value) => progress.Report(new(DeliveryPhase.Reading, value, total));
    }

    /// <summary>Passes on a report a few times a second; the first of each phase always.</summary>
    private sealed class Paced(TimeProvider clock, Action<DeliveryProgress> report) : IProgress<DeliveryProgress>
    {
        private static readonly TimeSpan s_pace = TimeSpan.FromMilliseconds(150);

        private DeliveryPhase? _phase;
        private long _last;

        public void Report(DeliveryProgress value)
        {
            if (_phase == value.Phase && clock.GetElapsedTime(_last) < s_pace) return;
            (_phase, _last) = (value.Phase, clock.GetTimestamp());
            report(value);
        }
    }
}
