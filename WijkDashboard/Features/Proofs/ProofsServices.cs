namespace WijkDashboard.Features.Proofs;

public static class ProofsServices
{
    public static IServiceCollection AddProofs(this IServiceCollection services) => services.AddSingleton<ProofQuery>();
}
