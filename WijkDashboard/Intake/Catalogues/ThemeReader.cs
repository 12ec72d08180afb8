using WijkDashboard.Domain.Indicators;

namespace WijkDashboard.Intake.Catalogues;

internal static class ThemeReader
{
    public static IReadOnlyList<Theme> Read(CatalogueFiles files) =>
        files.Entries(CataloguePaths.Themes, entry => new Theme(entry.Id(), entry.Local("name")), theme => theme.Id);
}
