namespace WijkDashboard.Ui.Layout;

/// <summary>Whether this installation is a demo, which every page must say; cascades to the frames around all pages.</summary>
public sealed record DemoNotice(bool IsOn)
{
    public static readonly DemoNotice Off = new(false);
}
