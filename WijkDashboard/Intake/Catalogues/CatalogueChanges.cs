using System.Text.Json;
using System.Text.Json.Nodes;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>
/// What differs between two versions of a catalogue, entry by entry. By what the files mean: comments, spaces and the order
/// of properties are no difference.
/// </summary>
public static class CatalogueChanges
{
    public static IReadOnlyList<EntryChange> Between(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after)
    {
        var changes = new List<EntryChange>();
        OfMunicipality(before, after, changes);
        foreach (var (part, path) in CatalogueParts.Lists.OrderBy(list => list.Key))
            if (before.GetValueOrDefault(path) != after.GetValueOrDefault(path))
                new ListComparison(part, before, after, Entries(before, path), Entries(after, path)).AddTo(changes);
        foreach (var path in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
            if (CatalogueParts.OfTable(path) is { } part && before.GetValueOrDefault(path) != after.GetValueOrDefault(path))
                changes.Add(new(part, path, KindOf(before.ContainsKey(path), after.ContainsKey(path)), [], []));
        return changes;
    }

    private static void OfMunicipality(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after, List<EntryChange> changes)
    {
        var differences = Differences(Municipality(before), Municipality(after));
        if (differences.Count > 0) changes.Add(new(CataloguePart.Municipality, string.Empty, EntryChangeKind.Changed, [], differences));
    }

    private static JsonObject Municipality(IReadOnlyDictionary<string, string> files) =>
        files.TryGetValue(CataloguePaths.Municipality, out var text) ? JsonText.Entries($"[{text}\n]")[0] : [];

    private static Dictionary<string, JsonObject> Entries(IReadOnlyDictionary<string, string> files, string path) =>
        files.TryGetValue(path, out var text)
            ? JsonText.Entries(text).ToDictionary(entry => entry["id"]!.GetValue<string>())
            : [];

    private static IReadOnlyList<string> Differences(JsonObject before, JsonObject after) =>
    [
        .. before.Select(p => p.Key).Union(after.Select(p => p.Key)).Where(name => !JsonNode.DeepEquals(before[name], after[name])),
    ];

    private static EntryChangeKind KindOf(bool wasThere, bool isThere) =>
        !wasThere ? EntryChangeKind.Added : !isThere ? EntryChangeKind.Removed : EntryChangeKind.Changed;

    /// <summary>One list before and after.</summary>
    private sealed class ListComparison(
        CataloguePart part,
        IReadOnlyDictionary<string, string> filesBefore,
        IReadOnlyDictionary<string, string> filesAfter,
        Dictionary<string, JsonObject> before,
        Dictionary<string, JsonObject> after)
    {
        public void AddTo(List<EntryChange> changes)
        {
            foreach (var id in before.Keys.Union(after.Keys))
            {
                var (was, now) = (before.GetValueOrDefault(id), after.GetValueOrDefault(id));
                var differences = was is null || now is null ? [] : Differences(was, now);
                if (was is null || now is null || differences.Count > 0)
                    changes.Add(new(part, id, KindOf(was is not null, now is not null), Partners(was, now), differences));
            }

            AddOrder(changes);
        }

        /// <summary>The order of one partner's own entries is that partner's; any other order is everybody's.</summary>
        private void AddOrder(List<EntryChange> changes)
        {
            var (was, now) = (Order(before, after), Order(after, before));
            if (was.SequenceEqual(now)) return;
            var partners = was.Select(id => PartnerOf(before[id])).Distinct()
                .Where(partner => !Of(partner, was).SequenceEqual(Of(partner, now))).ToArray();
            if (partners.Length == 0 || partners.Contains(null))
                changes.Add(new(part, string.Empty, EntryChangeKind.Reordered, [], []));
            foreach (var partner in partners.OfType<string>())
                changes.Add(new(part, string.Empty, EntryChangeKind.Reordered, [partner], []));

            IEnumerable<string> Of(string? partner, string[] ids) => ids.Where(id => PartnerOf(before[id]) == partner);
        }

        private static string[] Order(Dictionary<string, JsonObject> entries, Dictionary<string, JsonObject> others) =>
            [.. entries.Keys.Where(others.ContainsKey)];

        private IReadOnlyList<string> Partners(JsonObject? was, JsonObject? now) =>
            [.. PartnersOf(was, filesBefore).Concat(PartnersOf(now, filesAfter)).Distinct()];

        private IEnumerable<string> PartnersOf(JsonObject? entry, IReadOnlyDictionary<string, string> files)
        {
            if (entry is null) return [];
            if (part != CataloguePart.Rules) return PartnerOf(entry) is { } partner ? [partner] : [];
            var indicators = Entries(files, CataloguePaths.Indicators);
            return Texts(entry).Where(indicators.ContainsKey).Select(id => PartnerOf(indicators[id])).OfType<string>();
        }

        private string? PartnerOf(JsonObject entry) =>
            part is CataloguePart.Indicators or CataloguePart.Layouts or CataloguePart.Rules
            && entry["partner"] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

        /// <summary>Every text in a rule that could name an indicator.</summary>
        private static IEnumerable<string> Texts(JsonNode? node) => node switch
        {
            JsonObject entry => entry.Where(p => p.Key != "id").SelectMany(p => Texts(p.Value)),
            JsonArray list => list.SelectMany(Texts),
            JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
            _ => [],
        };
    }
}
