using System.Globalization;
using WijkDashboard.Domain.Disclosure.Linked;

namespace WijkDashboard.Intake.Audit;

public sealed class AuditWordingTests
{
    private static readonly string[] s_cells = ["a", "b", "c", "d", "e", "f"];

    public static TheoryData<ReleaseAudit.Unsafe, string, string> Reasons => new()
    {
        { new ReleaseAudit.Contradiction(s_cells), "nl-NL", "tellen niet op" },
        { new ReleaseAudit.Contradiction(s_cells), "en-GB", "do not add up" },
        { new ReleaseAudit.Leaking(s_cells), "nl-NL", "na te rekenen" },
        { new ReleaseAudit.Leaking(s_cells), "en-GB", "can be computed" },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Wording_SaysWhyAndNamesTheFirstFigures(ReleaseAudit.Unsafe why, string culture, string reason)
    {
        var words = AuditWording.In(CultureInfo.GetCultureInfo(culture), why);

        words.ShouldContain(reason);
        words.ShouldEndWith(": a, b, c, d, e, ….");
    }
}
