using System.Globalization;

namespace WijkDashboard.Domain.Deliveries;

/// <summary>Counts all issues of a file, and keeps the first of each weight: nobody reads on, and memory stays bounded.</summary>
internal sealed class IssueList
{
    /// <summary>More than this many are counted but not kept.</summary>
    public const int Most = 500;

    private readonly List<DeliveryIssue>[] _kept = [[], [], [], []];
    private readonly int[] _counts = new int[4];
    private readonly Dictionary<(IssueCode Code, string Column), Told> _told = [];

    public int Total => _counts.Sum() + _told.Count;

    /// <summary>The heaviest first, then in the order of the file.</summary>
    public IReadOnlyList<DeliveryIssue> Kept =>
    [
        .. _kept.SelectMany(issues => issues)
            .Concat(_told.Select(t => new DeliveryIssue(t.Key.Code, t.Value.Row, t.Key.Column, t.Value.Value, t.Value.InWords)))
            .Take(Most),
    ];

    public int CountOf(Severity severity) => _counts[(int)severity] + (severity == Severity.Tells ? _told.Count : 0);

    public void Add(DeliveryIssue issue)
    {
        var weight = (int)issue.Severity;
        _counts[weight]++;
        if (_kept[weight].Count < Most) _kept[weight].Add(issue);
    }

    /// <summary>The same word about many rows of a column is one issue, at the first of them.</summary>
    public void Tell(IssueCode code, int row, string column, string value, string detail, int rows = 1)
    {
        if (_told.TryGetValue((code, column), out var told)) told.Rows += rows;
        else _told[(code, column)] = new(row, value, detail) { Rows = rows };
    }

    /// <summary>Issues of one weight of which only the first are known, and how many there are in all.</summary>
    public void Add(IReadOnlyList<DeliveryIssue> first, int all)
    {
        foreach (var issue in first) Add(issue);
        if (first.Count > 0) _counts[(int)first[0].Severity] += all - first.Count;
    }

    private sealed class Told(int row, string value, string detail)
    {
        public int Row { get; } = row;

        public string Value { get; } = value;

        public required int Rows { get; set; }

        /// <summary>How many rows it is about, before what the rule compares with.</summary>
        public string InWords => string.Create(CultureInfo.InvariantCulture, $"{Rows}{(detail.Length == 0 ? "" : DeliveryIssue.Between + detail)}");
    }
}
