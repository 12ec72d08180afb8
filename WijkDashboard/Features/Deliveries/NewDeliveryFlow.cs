using Microsoft.JSInterop;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Features.Deliveries.Layouts;
using WijkDashboard.Intake;
using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Features.Deliveries;

/// <summary>By whom, for whom, and in the place of which draft a file is handed in.</summary>
public sealed record HandedBy(Viewer Viewer, string MunicipalityId, string PartnerId, long? Replaces);

/// <summary>A draft that was made of one of the files that were chosen together.</summary>
public sealed record MadeDraft(long Id, string FileName);

/// <summary>
/// The way of a file on one page: chosen, looked at, recognised or described, handed in. Several files go one after the other.
/// When the page closes, what is going on is stopped and leaves no trace.
/// </summary>
public sealed class NewDeliveryFlow : IDisposable
{
    private readonly LookAtFile _lookAt;
    private readonly HandOver _hand;
    private readonly Queue<FileSource> _next = new();
    private readonly List<MadeDraft> _made = [];
    private CancellationTokenSource? _looking;

    public NewDeliveryFlow(LookAtFile lookAt, HandOver hand)
    {
        (_lookAt, _hand) = (lookAt, hand);
        hand.Changed += Tell;
    }

    /// <summary>Raised from any thread.</summary>
    public event Action? Changed;

    public HandOverState Hand => _hand.State;

    /// <summary>Null while nothing was chosen.</summary>
    public FileSource? Source { get; private set; }

    /// <summary>Null while it is looked at.</summary>
    public FileLook? Look { get; private set; }

    /// <summary>The layout that is being made; null when there is no need to.</summary>
    public LayoutDraft? Editing { get; private set; }

    /// <summary>The browser could not give the file.</summary>
    public bool IsLost { get; private set; }

    public IReadOnlyList<MadeDraft> Made => _made;

    /// <summary>The files that come after this one.</summary>
    public IReadOnlyCollection<FileSource> Next => _next;

    public bool IsBusy => Hand is HandOverState.Busy;

    /// <summary>Leaves what was going on, and begins with the first of these.</summary>
    public async Task ChooseAsync(IReadOnlyList<FileSource> sources, HandedBy by)
    {
        Leave();
        foreach (var source in sources) _next.Enqueue(source);
        await TakeNextAsync(by);
    }

    /// <summary>Looks at the same file again: for another partner, whose layouts are others.</summary>
    public Task LookAgainAsync(HandedBy by) => Source is null ? Task.CompletedTask : LookAsync(by);

    /// <summary>Makes a layout for the file, from this beginning; null leaves that.</summary>
    public void Edit(LayoutDraft? draft)
    {
        Editing = draft;
        _hand.Forget();
        Tell();
    }

    /// <returns>The draft to go to, when that was the last file and the only one.</returns>
    public async Task<long?> DeliverAsync(Layout layout, HandedBy by)
    {
        if (Source is not { } source || IsBusy) return null;
        Editing = null;
        await _hand.DeliverAsync(new(by.MunicipalityId, by.PartnerId, layout.Id, source.Name, by.Viewer), source, by.Replaces);
        if (Hand is not HandOverState.Ended { Outcome: DeliveryOutcome.Drafted { Delivery: var delivery } }) return null;
        _made.Add(new(delivery.Id, source.Name));
        if (_next.Count > 0) await TakeNextAsync(by);
        return _made.Count == 1 && _next.Count == 0 && Hand is HandOverState.Ended ? delivery.Id : null;
    }

    public void Stop() => _hand.Stop();

    /// <summary>Nothing is chosen any more.</summary>
    public void Leave()
    {
        _looking?.Cancel();
        _hand.Stop();
        _hand.Forget();
        _next.Clear();
        _made.Clear();
        (Source, Look, Editing, IsLost) = (null, null, null, false);
    }

    public void Dispose()
    {
        Changed = null;
        _looking?.Cancel();
        _hand.Dispose();
    }

    private Task TakeNextAsync(HandedBy by)
    {
        Source = _next.Dequeue();
        _hand.Forget();
        return LookAsync(by);
    }

    private async Task LookAsync(HandedBy by)
    {
        _looking?.Cancel();
        using var looking = _looking = new CancellationTokenSource();
        var source = Source!;
        (Look, Editing, IsLost) = (null, null, false);
        Tell();
        try
        {
            var look = await Task.Run(() => _lookAt.LookAsync(source, by.Viewer, by.MunicipalityId, by.PartnerId, looking.Token), looking.Token);
            (Look, Editing) = (look, (look as FileLook.Unknown)?.Draft);
        }
        catch (OperationCanceledException) when (looking.IsCancellationRequested)
        {
            // Another file, or another partner, was chosen meanwhile.
        }
        catch (Exception fault) when (fault is IOException or JSException or OperationCanceledException or JSDisconnectedException)
        {
            IsLost = true;
        }
        finally
        {
            if (_looking == looking) _looking = null;
        }

        Tell();
    }

    private void Tell() => Changed?.Invoke();
}
