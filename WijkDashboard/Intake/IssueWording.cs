using System.Globalization;
using System.Resources;
using WijkDashboard.Domain.Deliveries;

namespace WijkDashboard.Intake;

/// <summary>Puts issues into Dutch or English; there is a rule and a remedy for every code.</summary>
public static class IssueWording
{
    private const int MostPlaces = 4;

    private static readonly ResourceManager Texts = new(typeof(IssueWording));

    public static WordedIssue In(CultureInfo culture, DeliveryIssue issue) => issue.Code == IssueCode.PersonalData ? PersonalDataWording.In(culture, Found(issue)) : new(
        issue.Code.ToString(),
        issue.Severity,
        Texts.GetString($"Severity.{issue.Severity}", culture)!,
        issue.Row,
        issue.Column,
        issue.Value,
        Text(issue, "Rule", culture),
        Text(issue, "Remedy", culture));

    /// <summary>Personal data as an issue: kind and place, and never the value.</summary>
    public static DeliveryIssue Of(PersonalDataFinding finding) => new(
        IssueCode.PersonalData, finding.Row, finding.Column, string.Empty,
        string.Create(CultureInfo.InvariantCulture, $"{finding.Kind}{DeliveryIssue.Between}{finding.ColumnNumber}"));

    private static PersonalDataFinding Found(DeliveryIssue issue)
    {
        var (kind, number) = issue.Detail.Split(DeliveryIssue.Between) is [var first, var second] ? (first, second) : (issue.Detail, "0");
        return new(Enum.Parse<PersonalDataKind>(kind), issue.Column, issue.Row) { ColumnNumber = int.Parse(number, CultureInfo.InvariantCulture) };
    }

    private static string Text(DeliveryIssue issue, string part, CultureInfo culture)
    {
        // What the rule compares with can be several things; a text fills in those it needs.
        var places = new string[MostPlaces];
        Array.Fill(places, string.Empty);
        places[0] = issue.Value;
        issue.Detail.Split(DeliveryIssue.Between, MostPlaces - 1).CopyTo(places, 1);
        return string.Format(culture, Texts.GetString($"{issue.Code}.{part}", culture)!, places);
    }
}

/// <summary>An issue in the words of who delivers: which rule was broken, and what to do about it.</summary>
/// <param name="Weight">The severity in a word.</param>
public sealed record WordedIssue(
    string Code, Severity Severity, string Weight, int Row, string Column, string Value, string Rule, string Remedy);
