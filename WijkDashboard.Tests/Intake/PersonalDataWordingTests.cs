using System.Globalization;
using WijkDashboard.Domain.Deliveries;

namespace WijkDashboard.Intake;

public sealed class PersonalDataWordingTests
{
    [Theory]
    [InlineData("nl-NL", "kolom ‘opmerking’")]
    [InlineData("en-GB", "column 'opmerking'")]
    public void Wording_OfEveryKind_NamesTheColumnAndARemedy(string culture, string column)
    {
        foreach (var kind in Enum.GetValues<PersonalDataKind>())
        {
            var worded = PersonalDataWording.In(CultureInfo.GetCultureInfo(culture), new PersonalDataFinding(kind, "opmerking", 12) { ColumnNumber = 3 });

            worded.Code.ShouldBe($"PersonalData.{kind}");
            worded.Row.ShouldBe(12);
            worded.Column.ShouldBe(column);
            worded.Rule.ShouldContain(column);
            worded.Remedy.ShouldNotBeNullOrWhiteSpace();
            (worded.Rule + worded.Remedy).ShouldNotContain("{");
        }
    }

    [Theory]
    [InlineData("nl-NL", "Een levering bevat geen burgerservicenummers (BSN); in kolom 3 staat er ten minste één.")]
    [InlineData("en-GB", "A delivery holds no citizen service numbers (BSN); there is at least one in column 3.")]
    public void Wording_OfAColumnWithoutHeading_NamesItsNumber(string culture, string rule) =>
        PersonalDataWording.In(CultureInfo.GetCultureInfo(culture), new PersonalDataFinding(PersonalDataKind.CitizenServiceNumber, string.Empty, 0) { ColumnNumber = 3 })
            .Rule.ShouldBe(rule);
}
