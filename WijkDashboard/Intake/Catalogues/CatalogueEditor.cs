using System.Text.Json.Nodes;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Domain.Signals.Discordance;
using WijkDashboard.Intake.Layouts;
using WijkDashboard.Store.Catalogues;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>What came of a change: the files with it, or why not. Never files that do not read.</summary>
public abstract record CatalogueEdit
{
    private CatalogueEdit() { }

    /// <param name="Files">All files; the ones that did not change are as they were.</param>
    public sealed record Made(IReadOnlyDictionary<string, string> Files) : CatalogueEdit;

    /// <param name="Issues">As <see cref="CatalogueIssueTexts"/> words them; the place is <c>entry/property</c>.</param>
    public sealed record Refused(IReadOnlyList<CatalogueIssue> Issues) : CatalogueEdit;
}

/// <summary>
/// Changes a catalogue by one entry at a time: from files to files, so that what is kept, exported and read is one and the
/// same. Whatever else stands in a file, comments too, stays as it was.
/// </summary>
/// <param name="files">All files of the catalogue, sound: the newest version, or what an earlier edit gave.</param>
/// <param name="used">Ids that may not change or go any more.</param>
public sealed class CatalogueEditor(IReadOnlyDictionary<string, string> files, UsedIds used)
{
    /// <summary>What is wrong with these files; none when the catalogue is sound.</summary>
    public static IReadOnlyList<CatalogueIssue> Check(IReadOnlyDictionary<string, string> files) => CatalogueReader.Read(files).Issues;

    /// <summary>The entry as it stands in its list; null when there is none.</summary>
    public JsonObject? Find(CataloguePart part, string id) => Entries(part).FirstOrDefault(e => IdOf(e) == id);

    /// <param name="formerId">The id it had, when that changes: everything that names it changes along.</param>
    public CatalogueEdit Put(Indicator indicator, string? formerId = null) =>
        Put(CataloguePart.Indicators, CatalogueWriter.Write(indicator), formerId);

    /// <inheritdoc cref="Put(Indicator, string?)"/>
    public CatalogueEdit Put(Partner partner, string? formerId = null) => Put(CataloguePart.Partners, CatalogueWriter.Write(partner), formerId);

    /// <inheritdoc cref="Put(Indicator, string?)"/>
    public CatalogueEdit Put(Theme theme, string? formerId = null) => Put(CataloguePart.Themes, CatalogueWriter.Write(theme), formerId);

    /// <inheritdoc cref="Put(Indicator, string?)"/>
    public CatalogueEdit Put(DisclosurePolicy policy, string? formerId = null) =>
        Put(CataloguePart.Policies, CatalogueWriter.Write(policy), formerId);

    /// <inheritdoc cref="Put(Indicator, string?)"/>
    public CatalogueEdit Put(IndicatorRule rule, string? formerId = null) => Put(CataloguePart.Rules, CatalogueWriter.Write(rule), formerId);

    /// <inheritdoc cref="Put(Indicator, string?)"/>
    public CatalogueEdit Put(DiscordancePair pair, string? formerId = null) =>
        Put(CataloguePart.Discordances, CatalogueWriter.Write(pair), formerId);

    /// <inheritdoc cref="Put(Indicator, string?)"/>
    public CatalogueEdit Put(Layout layout, string? formerId = null) => Put(CataloguePart.Layouts, LayoutWriter.Write(layout), formerId);

    /// <summary>Puts an entry in its list: at its place when it is there, else at the end.</summary>
    /// <inheritdoc cref="Put(Indicator, string?)"/>
    public CatalogueEdit Put(CataloguePart part, JsonObject entry, string? formerId = null)
    {
        var id = IdOf(entry);
        var former = formerId ?? id;
        if (former != id && IsUsed(part, former)) return Refused(part, former, CatalogueProblem.IdHasFigures);
        if (former != id && IndexOf(part, id) >= 0) return Refused(part, id, CatalogueProblem.DuplicateId);

        var at = IndexOf(part, former);
        if (at < 0 && formerId is not null) return Refused(part, former, CatalogueProblem.NoEntry);
        var list = List(part);
        var changed = With(CatalogueParts.Lists[part], at >= 0 ? list.Replace(at, entry) : list.Add(entry));
        if (former != id) Rename(changed, part, former, id);
        return Checked(changed);
    }

    /// <summary>Takes an entry away; refused while figures carry its id, or while another entry names it.</summary>
    public CatalogueEdit Remove(CataloguePart part, string id)
    {
        if (IsUsed(part, id)) return Refused(part, id, CatalogueProblem.IdHasFigures);
        var at = IndexOf(part, id);
        return at < 0 ? Refused(part, id, CatalogueProblem.NoEntry) : Checked(With(CatalogueParts.Lists[part], List(part).Remove(at)));
    }

    /// <summary>Puts an entry at another place in its list, which is the order in which readers see it.</summary>
    /// <param name="to">Its new place, from 0.</param>
    public CatalogueEdit Move(CataloguePart part, string id, int to)
    {
        var at = IndexOf(part, id);
        return at < 0 ? Refused(part, id, CatalogueProblem.NoEntry) : Checked(With(CatalogueParts.Lists[part], List(part).Move(at, to)));
    }

    /// <summary>Changes what is said of the municipality itself. Its id stands in every address and never changes.</summary>
    public CatalogueEdit Put(Municipality municipality)
    {
        var id = IdOf(JsonText.Entries($"[{files[CataloguePaths.Municipality]}\n]")[0]);
        return id == municipality.Id
            ? Checked(With(CataloguePaths.Municipality, JsonText.Format(CatalogueWriter.Write(municipality)) + "\n"))
            : new CatalogueEdit.Refused([OtherMunicipality(id)]);
    }

    /// <summary>Adds an edition with its areas and recode table, or replaces it.</summary>
    public CatalogueEdit Put(AreaEdition edition)
    {
        var at = IndexOf(CataloguePart.Editions, edition.Id);
        var list = List(CataloguePart.Editions);
        var entry = CatalogueWriter.Write(edition);
        var changed = With(CataloguePaths.Editions, at >= 0 ? list.Replace(at, entry) : list.Add(entry));
        changed[CataloguePaths.Areas(edition.Id)] = CatalogueWriter.Areas(edition);
        changed.Remove(CataloguePaths.Recode(edition.Id));
        if (edition.Recodings.Count > 0) changed[CataloguePaths.Recode(edition.Id)] = CatalogueWriter.Recodings(edition);
        return Checked(changed);
    }

    /// <summary>Marks an area as special in an edition, or takes the mark away.</summary>
    /// <param name="reason">Why residents are no measure of who is there; null when they are.</param>
    public CatalogueEdit MarkSpecial(string editionId, AreaCode code, LocalText? reason)
    {
        var path = CataloguePaths.Areas(editionId);
        var found = false;
        var changed = With(path, CsvText.Change(files[path], row =>
        {
            if (!AreaCode.TryParse(row["code"], out var area) || area != code) return;
            found = true;
            row["special_nl"] = reason?.Dutch ?? string.Empty;
            row["special_en"] = reason?.English ?? string.Empty;
        }));
        return found ? Checked(changed) : new CatalogueEdit.Refused([new(path, code.Value, CatalogueProblem.NoEntry, [code.Value])]);
    }

    /// <summary>Takes over a whole file, such as a population table or a map; null takes it away.</summary>
    public CatalogueEdit PutFile(string path, string? text)
    {
        var changed = new Dictionary<string, string>(files);
        if (text is null) changed.Remove(path);
        else changed[path] = text;
        return Checked(changed);
    }

    /// <summary>The entries of a list whose ids may not change or go.</summary>
    internal IEnumerable<string> UsedIn(CataloguePart part) => Entries(part).Select(IdOf).Where(id => IsUsed(part, id));

    internal static CatalogueIssue OtherMunicipality(string id) => new(CataloguePaths.Municipality, "id", CatalogueProblem.IdHasFigures, [id]);

    private bool IsUsed(CataloguePart part, string id) => part switch
    {
        CataloguePart.Indicators => used.Indicators.Contains(id),
        CataloguePart.Partners => used.Partners.Contains(id),
        CataloguePart.Layouts => used.Layouts.Contains(id),
        CataloguePart.Policies => used.Policies.Contains(id),
        _ => false,
    };

    private IReadOnlyList<JsonObject> Entries(CataloguePart part) =>
        files.TryGetValue(CatalogueParts.Lists[part], out var text) ? JsonText.Entries(text) : [];

    private JsonText List(CataloguePart part) => new(files.GetValueOrDefault(CatalogueParts.Lists[part], "[\n]\n"));

    private int IndexOf(CataloguePart part, string id) => Entries(part).Index().Where(e => IdOf(e.Item) == id).Select(e => e.Index).FirstOrDefault(-1);

    private static string IdOf(JsonObject entry) =>
        entry["id"] is JsonValue value && value.TryGetValue<string>(out var id) ? id : string.Empty;

    private Dictionary<string, string> With(string path, string text) => new(files) { [path] = text };

    private static void Rename(Dictionary<string, string> changed, CataloguePart part, string former, string id)
    {
        foreach (var (file, properties) in CatalogueParts.ReferencesTo(part).Select(r => (r.File, r.Properties)))
            if (changed.TryGetValue(file, out var text)) changed[file] = JsonText.Rename(text, properties.ToHashSet(), former, id);
    }

    private static CatalogueEdit Checked(Dictionary<string, string> changed) =>
        Check(changed) is { Count: > 0 } issues ? new CatalogueEdit.Refused(issues) : new CatalogueEdit.Made(changed);

    private static CatalogueEdit.Refused Refused(CataloguePart part, string id, CatalogueProblem problem) =>
        new([new(CatalogueParts.Lists[part], id, problem, [id])]);
}
