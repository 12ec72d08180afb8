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
        // The kinds of personal data have words of their own.
        foreach (var code in Enum.GetValues<IssueCode>().Where(c => c != IssueCode.PersonalData))
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
        foreach (var code in Enum.GetValues<IssueCode>().Where(c => c != IssueCode.PersonalData))
        {
            var issue = new DeliveryIssue(code, 3, "Bijstand", "12", "2015");
            IssueWording.In(CultureInfo.GetCultureInfo("en-GB"), issue).Rule.ShouldNotBe(IssueWording.In(CultureInfo.GetCultureInfo("nl-NL"), issue).Rule);
        }
    }
}
