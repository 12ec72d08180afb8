using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Deliveries;

namespace WijkDashboard.Intake.Layouts;

/// <summary>Takes what a layout reads from a file: the check of a delivery, or the preview of a layout that is being made.</summary>
internal interface IRowSink
{
    void Add(in ParsedRow row);

    void Add(DeliveryIssue issue);

    /// <summary>A name that fits more than one area; the row is not read further.</summary>
    void Ask(int row, string column, string name, IReadOnlyList<Area> candidates);
}
