using System.Globalization;
using System.Resources;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Intake;
using WijkDashboard.Store.Deliveries;

namespace WijkDashboard.Features.Deliveries;

/// <summary>Words what was found in a file, and brings equal issues of several rows together.</summary>
public sealed class IssuesQuery(IStringLocalizer<IssuesQuery> text, DeliveryWords words, RecentIssues recent)
{
    /// <summary>So many row numbers and values stand in a line; the file to save has them all.</summary>
    private const int ListedRows = 12;
    private const int ListedValues = 4;
    private const int ListedColumns = 3;

    /// <summary>Rules in general words, for where what they compared with is not kept.</summary>
    private static readonly ResourceManager GeneralRules = new(typeof(GeneralRules));

    /// <summary>Of a file that was just read, for the one who handed it in.</summary>
    public IssuesView Of(IReadOnlyList<DeliveryIssue> issues, int total) =>
        Make(Worded(issues), total - issues.Count, hasValues: true, null);

    /// <summary>Of a delivery that is kept: with values as long as they are in memory, and the reader may see them.</summary>
    public IssuesView Of(StoredDelivery delivery, bool showsValues)
    {
        var counts = (delivery.Refused, delivery.Questions);
        return showsValues && recent.Find(delivery.Id) is { } found
            ? Make(Worded(found.Issues), found.Total - found.Issues.Count, hasValues: true, counts)
            : Make([.. delivery.Issues.Select(Kept).OfType<WordedIssue>()], Left(delivery), hasValues: false, counts);
    }

    /// <summary>For who is told nothing of the file.</summary>
    public IssuesView Untold => Make([], 0, hasValues: false, null);

    /// <summary>Row numbers in order; beyond the first dozen only how many.</summary>
    internal string Rows(IReadOnlyList<int> rows)
    {
        if (rows.Contains(0)) return text["WholeFile"];
        var listed = string.Join(", ", rows.Take(ListedRows).Select(r => r.ToString(CultureInfo.InvariantCulture)));
        return rows.Count > ListedRows ? text["MoreRows", listed, rows.Count - ListedRows] : listed;
    }

    private static WordedIssue[] Worded(IReadOnlyList<DeliveryIssue> issues) =>
        [.. issues.Select(i => IssueWording.In(CultureInfo.CurrentUICulture, i))];

    /// <param name="counts">All errors and questions, where they are known; otherwise those that are listed.</param>
    private IssuesView Make(IReadOnlyList<WordedIssue> issues, int left, bool hasValues, (int Errors, int Questions)? counts)
    {
        var lines =
            from issue in issues
            group issue by (issue.Code, issue.Severity, issue.Weight, issue.Column, issue.Rule, issue.Remedy) into same
            let rows = Rows([.. same.Select(i => i.Row).Distinct().Order()])
            let values = hasValues ? same.Select(i => i.Value).Where(v => v.Length > 0).Distinct().ToArray() : []
            select new IssueLine(
                same.Key.Severity, same.Key.Weight, rows, same.Key.Column, [.. values.Take(ListedValues)], Math.Max(0, values.Length - ListedValues), same.Key.Rule, same.Key.Remedy);
        return new(Summary(issues, counts), [.. OverColumns(lines)], Math.Max(0, left), hasValues, issues);
    }

    /// <summary>A code that does not exist is wrong for every figure of its row: that is one thing to mend, not seven.</summary>
    private IEnumerable<IssueLine> OverColumns(IEnumerable<IssueLine> lines) =>
        from line in lines
        group line by (line.Severity, line.Rows, Values: string.Join('\n', line.Values), line.MoreValues, line.Rule, line.Remedy) into same
        let columns = same.Select(l => l.Column).ToArray()
        select same.First() with
        {
            Column = columns.Length > ListedColumns
                ? text["MoreRows", string.Join(", ", columns.Take(ListedColumns - 1)), columns.Length - ListedColumns + 1]
                : string.Join(", ", columns),
        };

    private string Summary(IReadOnlyList<WordedIssue> issues, (int Errors, int Questions)? counts)
    {
        var parts = new[]
        {
            (Name: counts is null ? "Errors" : "Stopping", Count: counts?.Errors ?? Count(Severity.RefusesFile) + Count(Severity.RefusesRow)),
            (Name: "Questions", Count: counts?.Questions ?? Count(Severity.Asks)),
            (Name: "Notices", Count: Count(Severity.Tells)),
        };
        return string.Join(", ", parts.Where(c => c.Count > 0).Select(c => words.Counted(c.Name, c.Count)));

        int Count(Severity severity) => issues.Count(i => i.Severity == severity);
    }

    /// <summary>Errors and questions are counted in full where they are kept; the list stops at its first hundreds.</summary>
    private static int Left(StoredDelivery delivery)
    {
        var listed = delivery.Issues.Count(i => Code(i) is { } code && Severities.Of(code) is Severity.RefusesRow or Severity.Asks);
        return delivery.Refused + delivery.Questions - listed;
    }

    private static WordedIssue? Kept(StoredIssue issue)
    {
        if (Code(issue) is not { } code) return null;
        var culture = CultureInfo.CurrentUICulture;
        var worded = IssueWording.In(culture, new(code, issue.Row, issue.Column, string.Empty));
        return worded with
        {
            Rule = GeneralRules.GetString($"{code}.Rule", culture) ?? worded.Rule,
            Remedy = GeneralRules.GetString($"{code}.Remedy", culture) ?? worded.Remedy,
        };
    }

    /// <summary>Null for a rule that this version does not know any more.</summary>
    private static IssueCode? Code(StoredIssue issue) => Enum.TryParse<IssueCode>(issue.Code, out var code) ? code : null;
}

/// <summary>The texts of rules whose own words name a figure, a limit or a place that is not kept.</summary>
public sealed class GeneralRules;
