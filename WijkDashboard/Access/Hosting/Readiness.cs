namespace WijkDashboard.Access.Hosting;

/// <summary>Whether the work of the start, such as the first deliveries, is done. Until then no load balancer should send anyone.</summary>
public sealed class Readiness
{
    private volatile bool _isReady;

    public bool IsReady => _isReady;

    public void Declare() => _isReady = true;
}
