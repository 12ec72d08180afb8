using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store.Catalogues;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>By which version something was last changed.</summary>
/// <param name="By">Whoever saved it, by name; the folder when it came from there.</param>
public sealed record LastChange(int Number, DateTimeOffset At, string By, string? Note);

/// <summary>One version and what it changed since the one before.</summary>
public sealed record VersionChanges(CatalogueVersion Version, IReadOnlyList<EntryChange> Changes);

/// <summary>Who last changed what, by holding the versions of a catalogue against each other.</summary>
public static class CatalogueHistory
{
    /// <param name="history">Oldest first, as <see cref="Changes"/> gives it.</param>
    /// <returns>For each entry that is still there: part and id → the last version that changed it.</returns>
    public static IReadOnlyDictionary<(CataloguePart Part, string Id), LastChange> LastChanges(IReadOnlyList<VersionChanges> history)
    {
        var last = new Dictionary<(CataloguePart, string), LastChange>();
        foreach (var (version, changes) in history)
        foreach (var change in changes)
        {
            if (change.Kind == EntryChangeKind.Removed) last.Remove((change.Part, change.Id));
            else last[(change.Part, change.Id)] = new(version.Number, version.At, version.By, version.Note);
        }

        return last;
    }

    /// <summary>What each version changed, in the order given; the first version adds everything.</summary>
    /// <param name="versions">In the order in which they were kept.</param>
    public static IReadOnlyList<VersionChanges> Changes(IReadOnlyList<CatalogueVersion> versions) =>
    [
        .. versions.Index().Select(v => new VersionChanges(
            v.Item, CatalogueChanges.Between(v.Index == 0 ? new Dictionary<string, string>() : versions[v.Index - 1].Files, v.Item.Files))),
    ];
}
