using Microsoft.AspNetCore.Components;

namespace WijkDashboard.Ui.Layout;

/// <summary>Raised by the browser when the reader turns to light, to dark, or to what the system has.</summary>
public sealed class ThemeChangeEventArgs : EventArgs
{
    /// <summary>The choice as it stands in <c>data-theme</c>; null when the system decides.</summary>
    public string? Choice { get; set; }
}

[EventHandler("onthemechange", typeof(ThemeChangeEventArgs))]
public static class EventHandlers;
