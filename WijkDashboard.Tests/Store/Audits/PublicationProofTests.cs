using WijkDashboard.Domain.Disclosure.Linked;

namespace WijkDashboard.Store.Audits;

public sealed class PublicationProofTests
{
    [Fact]
    public void Proof_WrittenAndRead_IsTheSame()
    {
        var step = new RepairStep(RepairStepKind.TotalWithheld, "hulp WK980100 2020", "hulp BU98010002 2020");
        var report = new AuditReport(
            4, 2, new Dictionary<EquationKind, int> { [EquationKind.Areas] = 1 }, 2, 5, 7, 0, ["zorg"], ["A.1"], [step]);

        var read = PublicationProof.Read(new PublicationProof(report, [CellKey.Parse("hulp WK980100 2020")]).Write());

        read.HiddenBesides.ShouldBe([CellKey.Parse("hulp WK980100 2020")]);
        (read.Report with { Equations = report.Equations, Insiders = report.Insiders, Policies = report.Policies, Steps = report.Steps }).ShouldBe(report);
        read.Report.Equations.ShouldBe(report.Equations);
        (read.Report.Insiders, read.Report.Policies, read.Report.Steps).ShouldSatisfyAllConditions(
            lists => lists.Insiders.ShouldBe(report.Insiders), lists => lists.Policies.ShouldBe(report.Policies), lists => lists.Steps.ShouldBe(report.Steps));
    }

    /// <summary>The proof is kept for years: its words are a format.</summary>
    [Fact]
    public void Proof_IsWrittenInWords() =>
        new PublicationProof(
                new(1, 1, new Dictionary<EquationKind, int> { [EquationKind.Areas] = 1 }, 1, 5, null, 0, [], [], [new(RepairStepKind.StaysHidden, "a", "b")]), [])
            .Write().ShouldBe(
                """{"report":{"figures":1,"hidden":1,"equations":{"Areas":1},"attacks":1,"requiredWidth":5,"smallestInterval":null,"earlierReleases":0,"insiders":[],"policies":[],"steps":[{"kind":"StaysHidden","cellId":"a","forCellId":"b"}]},"hiddenBesides":[]}""");
}
