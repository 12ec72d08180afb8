using WijkDashboard.Domain;
using WijkDashboard.Domain.Disclosure.Linked;

namespace WijkDashboard.Intake.Audit;

/// <summary>Real figures: Statistics Netherlands rounds benefits to tens, so that they need not add up.</summary>
public sealed class GoudaAuditTests(GoudaInstallation gouda) : IClassFixture<GoudaInstallation>
{
    [Fact]
    public void Gouda_AsItIsPublished_CanBeMadeSafe() =>
        Run(gouda.Publication.Catalogue).ShouldBeOfType<ReleaseAudit.Passed>().Report.Hidden.ShouldBeGreaterThan(0);

    /// <summary>Read as exact to five, some wijken are not the sum of their buurten.</summary>
    [Fact]
    public void Gouda_WithoutTheRoundingOfItsSource_ContradictsItself() =>
        Run(WithoutRounding(gouda.Publication.Catalogue)).ShouldBeOfType<ReleaseAudit.Contradiction>().Cells.ShouldContain("bijstand WK051303 2020");

    private ReleaseAudit Run(Catalogue catalogue)
    {
        var cells = gouda.Publication.Figures.All.ToArray();
        return ReleaseAudit.Run(
            new(new(catalogue, cells, new HashSet<CellKey>()), cells.Select(CellKey.Of).ToHashSet(), []), new LinearSolver());
    }

    private static Catalogue WithoutRounding(Catalogue catalogue) => new()
    {
        Municipality = catalogue.Municipality, Partners = catalogue.Partners, Themes = catalogue.Themes, Policies = catalogue.Policies,
        Indicators = [.. catalogue.Indicators.Select(i => i with { SourceRounding = 1 })],
        Areas = catalogue.Areas, Population = catalogue.Population, Rules = catalogue.Rules,
    };
}
