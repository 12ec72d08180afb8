using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Intake.Catalogues;

internal static class MunicipalityReader
{
    public static Municipality? Read(CatalogueFiles files) =>
        files.Object(CataloguePaths.Municipality, entry => new Municipality(
            entry.Id(),
            Code(entry),
            entry.Text("name"),
            entry.OptionalLocal("notice"),
            Shown(entry),
            entry.Texts("attributions")));

    private static AreaCode Code(JsonEntry entry)
    {
        var text = entry.Text("code");
        if (AreaCode.TryParse(text, out var code) && code.Level == AreaLevel.Municipality) return code;
        if (text.Length > 0) entry.Add("code", CatalogueProblem.BadAreaCode, text);
        return default;
    }

    private static Dictionary<AreaLevel, string> Shown(JsonEntry entry)
    {
        var shown = new Dictionary<AreaLevel, string>();
        foreach (var (word, edition) in entry.Map("shown"))
        {
            if (CatalogueWords.Levels.TryGetValue(word, out var level)) shown[level] = edition;
            else entry.Add($"shown/{word}", CatalogueProblem.UnknownWord, word, string.Join(", ", CatalogueWords.Levels.Keys.Order(StringComparer.Ordinal)));
        }

        return shown;
    }
}
