using WijkDashboard.Intake.Audit;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Disclosure.Linked;

public sealed class AuditReportTests
{
    [Fact]
    public void Report_SaysWhatWasAttackedAndWhatWasHiddenForIt()
    {
        var town = new LinkedTown(new(3, 0, 0), Towns.Exact, n => n == 0 ? 3 : 20);

        var report = ReleaseAudit.Run(new(town.Release(), town.Keys, []), new LinearSolver()).ShouldBeOfType<ReleaseAudit.Passed>().Report;

        (report.Figures, report.Hidden, report.Attacks, report.EarlierReleases).ShouldBe((5, 2, 2, 0));
        (report.Equations[EquationKind.Areas], report.Equations[EquationKind.Categories]).ShouldBe((1, 0));
        (report.RequiredWidth, report.SmallestInterval).ShouldBe((5, 7));
        report.Policies.ShouldBe(["A.1"]);
        report.Insiders.ShouldBe(["zorg"]);
        report.Steps.ShouldBe([new(RepairStepKind.TotalWithheld, "s0 GM9999 2020", "s0 WK999900 2020")]);
    }
}
