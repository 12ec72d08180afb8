using Microsoft.AspNetCore.Components;

namespace WijkDashboard.Ui.Layout;

/// <summary>Raised by the browser when the reader, or the reader's system, turns to light or dark.</summary>
public sealed class ThemeChangeEventArgs : EventArgs
{
    public bool Dark { get; set; }

    /// <summary>The choice as it stands in <c>data-theme</c>; null when the system decides.</summary>
    public string? Choice { get; set; }
}

[EventHandler("onthemechange", typeof(ThemeChangeEventArgs))]
public static class EventHandlers;
