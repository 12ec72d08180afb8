using System.Text.Json.Nodes;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake.Catalogues;

namespace WijkDashboard.Features.Catalogues;

/// <summary>What of a catalogue is being changed: an entry of a list, or the mark on an area.</summary>
public abstract record EntryTarget
{
    private EntryTarget() { }

    public abstract CataloguePart Part { get; }

    public abstract bool IsNew { get; }

    /// <summary>The address of it in the file, as an issue names it first.</summary>
    public abstract string File { get; }

    public virtual bool CanGo => false;

    public abstract IReadOnlyList<EntryField> Fields(Catalogue catalogue);

    /// <summary>As it stands now; null when it is new or gone.</summary>
    public abstract JsonObject? Find(OpenCatalogue open);

    public abstract CatalogueEdit Put(OpenCatalogue open, EntryDraft draft);

    public abstract CatalogueEdit Remove(OpenCatalogue open);

    /// <param name="Id">Null for a new one.</param>
    public sealed record Listed(CataloguePart Of, string? Id) : EntryTarget
    {
        private static readonly string[] s_protecting = ["threshold", "roundingBase", "zeroIsSensitive", "minPopulation"];

        public override CataloguePart Part => Of;

        public override bool IsNew => Id is null;

        public override string File => CatalogueParts.Lists[Of];

        public override bool CanGo => Id is not null;

        public override IReadOnlyList<EntryField> Fields(Catalogue catalogue) => EntryFields.Of(Of, catalogue);

        public override JsonObject? Find(OpenCatalogue open) => Id is null ? null : open.Editor.Find(Of, Id);

        /// <summary>A new entry never takes the place of one that is there.</summary>
        public override CatalogueEdit Put(OpenCatalogue open, EntryDraft draft)
        {
            var entry = draft.ToEntry();
            if (IsNew && open.Editor.Find(Of, draft["id"].Trim()) is not null)
                return new CatalogueEdit.Refused([new(File, $"{draft["id"]}/id", CatalogueProblem.DuplicateId, [draft["id"]])]);
            if (Of == CataloguePart.Policies) RaiseVersion(entry, draft);
            return open.Editor.Put(Of, entry, Id);
        }

        public override CatalogueEdit Remove(OpenCatalogue open) => open.Editor.Remove(Of, Id!);

        /// <summary>A policy that protects otherwise is another version of it; nobody has to think of that.</summary>
        private static void RaiseVersion(JsonObject policy, EntryDraft draft)
        {
            var version = policy["version"]?.GetValue<int>() ?? 0;
            if (version == 0 || draft.Fields.Any(f => s_protecting.Contains(f.Property) && draft.IsTouched(f))) policy["version"] = version + 1;
        }
    }

    /// <summary>Why residents are no measure of who is in an area.</summary>
    public sealed record AreaMark(string EditionId, AreaCode Code) : EntryTarget
    {
        private static readonly IReadOnlyList<EntryField> s_fields = [new("special", FieldKind.LocalLine, "What", IsOptional: true)];

        public override CataloguePart Part => CataloguePart.Areas;

        public override bool IsNew => false;

        public override string File => CataloguePaths.Areas(EditionId);

        public override IReadOnlyList<EntryField> Fields(Catalogue catalogue) => s_fields;

        public override JsonObject? Find(OpenCatalogue open)
        {
            if (open.Folder.Catalogue.Areas.Find(EditionId, Code) is not { } area) return null;
            return area.Special is { } special
                ? new() { ["special"] = new JsonObject { ["nl"] = special.Dutch, ["en"] = special.English ?? string.Empty } }
                : [];
        }

        public override CatalogueEdit Put(OpenCatalogue open, EntryDraft draft)
        {
            var (dutch, english) = (draft["special/nl"].Trim(), draft["special/en"].Trim());
            return open.Editor.MarkSpecial(EditionId, Code, dutch.Length + english.Length == 0 ? null : new LocalText(dutch, english));
        }

        public override CatalogueEdit Remove(OpenCatalogue open) => open.Editor.MarkSpecial(EditionId, Code, null);
    }
}
