using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>Reads what became of the codes of the edition before. The table may be absent: then nobody wrote it down.</summary>
internal static class RecodeReader
{
    /// <param name="areas">The areas of this edition.</param>
    public static IReadOnlyList<Recoding> Read(
        CatalogueFiles files, string edition, AreaEdition before, IReadOnlyDictionary<AreaCode, Area> areas)
    {
        var path = CataloguePaths.Recode(edition);
        if (files.Optional(path) is null) return [];
        var known = before.Areas.Select(a => a.Code).ToHashSet();
        var recodings = new List<Recoding>();
        var seen = new HashSet<(AreaCode, AreaCode)>();
        foreach (var line in files.Lines(path, "from", "to", "kind"))
        {
            var (from, to, kind) = (line.Area("from"), line.Area("to"), line.Choice("kind", CatalogueWords.Recodings));
            if (from is not { } old || to is not { } now || kind is not { } happened) continue;
            var recoding = new Recoding(old, now, happened);
            if (!known.Contains(old))
                line.Add("from", CatalogueProblem.UnknownArea, old.Value, before.Id);
            else if (!areas.TryGetValue(now, out var area))
                line.Add("to", CatalogueProblem.UnknownArea, now.Value, edition);
            else if (!seen.Add((old, now)))
                line.Add("from", CatalogueProblem.DuplicateRow, $"{old} {now}");
            else if (!recoding.KeepsLand && area.BoundarySince != edition)
                line.Add("kind", CatalogueProblem.RecodeMovesBoundary, now.Value, edition);
            else
                recodings.Add(recoding);
        }

        return recodings;
    }
}
