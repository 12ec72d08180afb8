using WijkDashboard.Domain.Disclosure.Linked;

namespace WijkDashboard.Store.Catalogues;

/// <summary>One version of a catalogue as it was kept.</summary>
/// <param name="By">Who saved it, by name; the folder when it came from there.</param>
/// <param name="Note">What was changed and why, in the words of who did; null when nothing was said.</param>
/// <param name="FromFolder">True when it was taken up from the municipality's folder.</param>
/// <param name="Files">Path → text.</param>
public sealed record CatalogueVersion(
    int Number, DateTimeOffset At, string By, string? Note, bool FromFolder, IReadOnlyDictionary<string, string> Files);

/// <summary>What came of saving a catalogue.</summary>
public abstract record CatalogueSaved
{
    private CatalogueSaved() { }

    /// <param name="Number">The number of the new version.</param>
    public sealed record Saved(int Number) : CatalogueSaved
    {
        /// <summary>Who saved the version that a changed folder replaces, when that was made on screen; null otherwise.</summary>
        public string? ReplacesEditsBy { get; init; }
    }

    /// <summary>The newest version says the same already.</summary>
    public sealed record Unchanged : CatalogueSaved;

    /// <summary>Somebody saved in between; nothing was kept.</summary>
    /// <param name="Number">The version that is there now.</param>
    /// <param name="By">Who saved it, by name.</param>
    public sealed record Conflict(int Number, string By, DateTimeOffset At) : CatalogueSaved;

    /// <summary>Read by this catalogue, figures that are published already give a hidden one away, or contradict each other; nothing was kept.</summary>
    public sealed record NotSafe(ReleaseAudit.Unsafe Why) : CatalogueSaved;
}

/// <summary>Ids that stored figures and deliveries carry, so that these can no longer change or go.</summary>
/// <param name="Policies">Figures remember under which policy they were protected.</param>
public sealed record UsedIds(
    IReadOnlySet<string> Indicators, IReadOnlySet<string> Partners, IReadOnlySet<string> Layouts, IReadOnlySet<string> Policies)
{
    public static UsedIds None { get; } = new(new HashSet<string>(), new HashSet<string>(), new HashSet<string>(), new HashSet<string>());
}
