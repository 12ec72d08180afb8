using System.Globalization;
using System.Resources;
using WijkDashboard.Domain.Deliveries;

namespace WijkDashboard.Intake;

/// <summary>Puts issues into Dutch or English; there is a rule and a remedy for every code.</summary>
public static class IssueWording
{
    private static readonly ResourceManager Texts = new(typeof(IssueWording));

    public static WordedIssue In(CultureInfo culture, DeliveryIssue issue) => new(
        issue.Code.ToString(),
        issue.Row,
        issue.Column,
        issue.Value,
        Text(issue, "Rule", culture),
        Text(issue, "Remedy", culture));

    private static string Text(DeliveryIssue issue, string part, CultureInfo culture) =>
        string.Format(culture, Texts.GetString($"{issue.Code}.{part}", culture)!, issue.Value, issue.Detail);
}

/// <summary>An issue in the words of who delivers: which rule was broken, and what to do about it.</summary>
public sealed record WordedIssue(string Code, int Row, string Column, string Value, string Rule, string Remedy);
