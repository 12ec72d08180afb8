using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace WijkDashboard.Api;

/// <summary>How often a key may ask, and how many files may come in at the same time: by one key, and by all together.</summary>
internal static class ApiLimits
{
    /// <summary>When no limiter knows better: a delivery under way takes seconds, not hours.</summary>
    private static readonly TimeSpan TryAgain = TimeSpan.FromSeconds(10);

    public static RateLimiterOptions Of(ApiOptions options) => new()
    {
        RejectionStatusCode = StatusCodes.Status429TooManyRequests,
        OnRejected = RefuseAsync,
        GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PerKey(_ => true, key => RateLimitPartition.GetFixedWindowLimiter(key, _ => new()
            {
                PermitLimit = options.RequestsPerMinute, Window = TimeSpan.FromMinutes(1),
            })),
            PerKey(IsDelivery, key => RateLimitPartition.GetConcurrencyLimiter(key, _ => new() { PermitLimit = options.DeliveriesAtOncePerKey })),
            PerKey(IsDelivery, _ => RateLimitPartition.GetConcurrencyLimiter(0L, _ => new() { PermitLimit = options.DeliveriesAtOnce }))),
    };

    private static PartitionedRateLimiter<HttpContext> PerKey(Func<HttpContext, bool> concerns, Func<long, RateLimitPartition<long>> limit) =>
        PartitionedRateLimiter.Create<HttpContext, long>(context =>
            context.User.Identity is { AuthenticationType: KeyAuthentication.Name } && concerns(context)
                ? limit(KeyAuthentication.KeyOf(context.User))
                : RateLimitPartition.GetNoLimiter(-1L));

    private static bool IsDelivery(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<TakesADelivery>() is not null;

    private static ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancel)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : TryAgain;
        rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return new(Problems.Of(ProblemKind.TooManyRequests).ExecuteAsync(rejected.HttpContext));
    }
}
