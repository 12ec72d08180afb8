using System.Globalization;
using WijkDashboard.Intake.Catalogues;

namespace WijkDashboard.Support;

public sealed class SyntheticMunicipalityTests
{
    [Theory]
    [InlineData(51, 40)]
    [InlineData(500, 20)]
    public void Folder_OfAnySize_ReadsWithoutIssues(int neighbourhoods, int indicators) =>
        CatalogueReader.Read(new SyntheticMunicipality(neighbourhoods, indicators).Files)
            .Issues.Select(i => CatalogueIssueTexts.Of(i, CultureInfo.InvariantCulture)).ShouldBeEmpty();
}
