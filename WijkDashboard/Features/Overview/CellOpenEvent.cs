using Microsoft.AspNetCore.Components;

namespace WijkDashboard.Features.Overview;

/// <summary>
/// Raised by the browser when a cell is clicked or Enter is pressed in it. One handler on the table serves all its cells.
/// </summary>
public sealed class CellOpenEventArgs : EventArgs
{
    public string Area { get; set; } = string.Empty;

    public string Indicator { get; set; } = string.Empty;
}

[EventHandler("oncellopen", typeof(CellOpenEventArgs))]
public static class EventHandlers;
