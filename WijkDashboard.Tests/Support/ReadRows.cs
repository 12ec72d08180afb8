using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Intake.Files;
using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Support;

/// <summary>Takes everything a layout reads, as texts that a test can compare: <c>2: WK051301 2016 woninginbraak 12</c>.</summary>
internal sealed class ReadRows : IRowSink
{
    public List<string> Figures { get; } = [];

    public List<DeliveryIssue> Issues { get; } = [];

    public List<string> Questions { get; } = [];

    public RowCount Rows { get; private set; }

    public static async Task<ReadRows> OfAsync(string text, Layout layout, AreaRegister? areas = null)
    {
        var read = new ReadRows();
        await using FileTable table = new TextTable(text);
        read.Rows = await LayoutRows.ReadAsync(
            table, layout, areas ?? LayoutSamples.Areas, new PersonalDataScan(table.Headings), read, TestContext.Current.CancellationToken);
        return read;
    }

    public void Add(in ParsedRow row)
    {
        var figure = row.IsMissing ? "-" : row.Figure?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? $"?{row.Raw}";
        Figures.Add($"{row.Row}: {row.Area} {row.Period}{(row.IsProvisional ? "*" : "")} {row.Indicator} {figure}");
    }

    public void Add(DeliveryIssue issue) => Issues.Add(issue);

    public void Ask(int row, string column, string name, IReadOnlyList<Area> candidates) =>
        Questions.Add($"{row}: {column} {name} = {string.Join(" | ", candidates.Select(area => area.Code))}");
}
