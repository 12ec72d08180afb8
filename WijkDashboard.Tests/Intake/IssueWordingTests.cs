using System.Globalization;
using WijkDashboard.Domain.Deliveries;

namespace WijkDashboard.Intake;

public sealed class IssueWordingTests
{
    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-GB")]
    public void Wording_OfEveryCode_HasARuleAndARemedy(string culture)
    {
        foreach (var code in Enum.GetValues<IssueCode>())
        {
            var worded = IssueWording.In(CultureInfo.GetCultureInfo(culture), new DeliveryIssue(code, 3, "Bijstand", "12", "2015"));

            worded.Rule.ShouldNotBeNullOrWhiteSpace();
            worded.Remedy.ShouldNotBeNullOrWhiteSpace();
            (worded.Rule + worded.Remedy).ShouldNotContain("{");
        }
    }

    [Fact]
    public void Wording_InEnglish_DiffersFromDutch()
    {
        foreach (var code in Enum.GetValues<IssueCode>())
        {
            var issue = new DeliveryIssue(code, 3, "Bijstand", "12", "2015");
            IssueWording.In(CultureInfo.GetCultureInfo("en-GB"), issue).Rule.ShouldNotBe(IssueWording.In(CultureInfo.GetCultureInfo("nl-NL"), issue).Rule);
        }
    }
}
