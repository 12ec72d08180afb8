using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Intake.Catalogues;

internal static class MunicipalityReader
{
    public static Municipality? Read(CatalogueFiles files) => files.Object(CataloguePaths.Municipality, Municipality);

    private static Municipality Municipality(JsonEntry entry)
    {
        var code = Code(entry, "code", entry.Text("code"), AreaLevel.Country, AreaLevel.Municipality);
        var municipality = new Municipality(
            entry.Id(), code ?? default, entry.Text("name"), entry.OptionalLocal("notice"), Shown(entry), entry.Texts("attributions"));
        var codes = entry.OptionalTexts("codes").Select(text => Code(entry, "codes", text, AreaLevel.Municipality)).OfType<AreaCode>().Distinct().ToArray();
        if (code is null || codes.Length == 0) return municipality;
        if (!codes.Contains(code.Value)) entry.Add("codes", CatalogueProblem.ForeignArea, code.Value.Value, string.Join(", ", codes));
        return municipality with { Codes = codes };
    }

    private static AreaCode? Code(JsonEntry entry, string property, string text, params AreaLevel[] levels)
    {
        if (AreaCode.TryParse(text, out var code) && levels.Contains(code.Level)) return code;
        if (text.Length > 0) entry.Add(property, CatalogueProblem.BadAreaCode, text);
        return null;
    }

    private static Dictionary<AreaLevel, string> Shown(JsonEntry entry)
    {
        var shown = new Dictionary<AreaLevel, string>();
        foreach (var (word, edition) in entry.Map("shown"))
        {
            if (CatalogueWords.ShownLevels.TryGetValue(word, out var level)) shown[level] = edition;
            else entry.Add($"shown/{word}", CatalogueProblem.UnknownWord, word, string.Join(", ", CatalogueWords.ShownLevels.Keys.Order(StringComparer.Ordinal)));
        }

        return shown;
    }
}
