using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using WijkDashboard.Access.Hosting;
using WijkDashboard.Api.Description;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Api;

/// <summary>The way in for programs: the same desk as the screens, by a key instead of a person.</summary>
public static class ApiSetup
{
    internal const string Root = PageVisit.Programs;

    public static void AddApi(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<ApiOptions>().BindConfiguration(ApiOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ApiOptions>, ApiOptionsCheck>();
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, KeyAuthentication>(KeyAuthentication.Name, null);
        services.AddRateLimiter(_ => { });
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
            // Letters as they are: people read these answers in a terminal.
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        });
        services.AddApiDescription();
    }

    /// <summary>Behind the sign-in, because the limits are those of a key.</summary>
    public static void UseApi(this WebApplication app)
    {
        var limits = ApiLimits.Of(app.Services.GetRequiredService<IOptions<ApiOptions>>().Value);
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Root), programs => programs.Use(KeepNothing).UseRateLimiter(limits));
    }

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup(Root).RequireAuthorization(KeyAuthentication.Policy);
        var municipality = api.MapGroup($"/{{{OwnMunicipality.Parameter}}}")
            .AddEndpointFilter<OwnMunicipality>()
            .Refuses(ProblemKind.NoKey, ProblemKind.OtherMunicipality, ProblemKind.TooManyRequests);
        var delivering = municipality.MapGroup(string.Empty).AddEndpointFilter(new KeysFor(Role.Deliverer));
        delivering.MapDeliveries();
        delivering.MapLayouts();
        municipality.MapGroup(string.Empty).AddEndpointFilter(new KeysFor(Role.Reader)).MapSignals();
        // Also an address that does not exist is answered by the rules for programs, with or without a key.
        api.Map("/{**rest}", () => Problems.Of(ProblemKind.NotFound)).ExcludeFromDescription();
        app.MapOpenApi();
    }

    /// <summary>Says in the description of an address how it can refuse.</summary>
    internal static TBuilder Refuses<TBuilder>(this TBuilder builder, params ProblemKind[] kinds)
        where TBuilder : IEndpointConventionBuilder =>
        builder.WithMetadata([.. kinds.Select(kind => new ProducesResponseTypeMetadata(
            Problems.StatusOf(kind), kind == ProblemKind.Refused ? typeof(RefusedProblem) : typeof(Problem), [Problems.MediaType]))]);

    /// <summary>An answer to a key is for that key: no proxy on the way keeps it.</summary>
    private static Task KeepNothing(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.CacheControl = "no-store";
        return next(context);
    }
}
