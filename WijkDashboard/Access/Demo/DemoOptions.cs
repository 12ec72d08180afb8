namespace WijkDashboard.Access.Demo;

/// <summary>Section <c>Demo</c>. Off unless a setting says otherwise; the launch profile of a clone does.</summary>
public sealed class DemoOptions
{
    public const string Section = "Demo";

    /// <summary>Marks the cookie of a demo person, so that it is recognised without looking the account up.</summary>
    internal const string Claim = "demo";

    /// <summary>Makes invented people without a password, whom anyone who reaches the site can be.</summary>
    public bool Enabled { get; set; }
}
