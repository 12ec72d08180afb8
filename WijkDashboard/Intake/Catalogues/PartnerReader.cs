using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Intake.Catalogues;

internal static class PartnerReader
{
    public static IReadOnlyList<Partner> Read(CatalogueFiles files) =>
        files.Entries(
            CataloguePaths.Partners,
            entry => new Partner(
                entry.Id(), entry.Local("name"), entry.Choice("look", CatalogueWords.Looks), entry.OptionalLocal("note"))
            {
                FourEyes = entry.OptionalFlag("fourEyes"),
            },
            partner => partner.Id);
}
