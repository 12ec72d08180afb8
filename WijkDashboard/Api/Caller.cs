using WijkDashboard.Access;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Api;

/// <summary>Which partner of which municipality is asking; it follows from the key, never from the request.</summary>
internal sealed record Caller(Viewer Viewer, long KeyId, string MunicipalityId, string PartnerId)
{
    /// <summary>Behind the policy for keys there always is one.</summary>
    public static Caller Of(HttpContext context)
    {
        var viewer = ViewerAccess.From(context.User)!;
        var membership = viewer.Memberships.Single();
        return new(viewer, KeyAuthentication.KeyOf(context.User), membership.MunicipalityId!, membership.PartnerId!);
    }
}

/// <summary>Turns away a key that is for something else.</summary>
/// <param name="role">What the keys of these addresses are for.</param>
internal sealed class KeysFor(Role role) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Caller.Of(context.HttpContext).Viewer.Memberships.Single().Role == role
            ? await next(context)
            : Problems.Of(role is Role.Reader ? ProblemKind.KeyDelivers : ProblemKind.KeyReads);
}

/// <summary>
/// Turns away whoever asks for another municipality than that of the key, in one wording, whether it takes part or not.
/// </summary>
internal sealed class OwnMunicipality : IEndpointFilter
{
    public const string Parameter = "municipality";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.HttpContext.GetRouteValue(Parameter) as string == Caller.Of(context.HttpContext).MunicipalityId
            ? await next(context)
            : Problems.Of(ProblemKind.OtherMunicipality);
}
