namespace WijkDashboard.Ui.Icons;

/// <summary>Our icons as MudBlazor takes them: what stands inside its own svg element, which the style sheet draws as ours.</summary>
public static class Drawn
{
    public const string ChevronDown = """<path d="M6 9l6 6 6-6" />""";
}
