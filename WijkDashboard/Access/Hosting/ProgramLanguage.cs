using Microsoft.AspNetCore.Localization;

namespace WijkDashboard.Access.Hosting;

/// <summary>Programs keep no cookies and have no office computer: they say their language with each request, or are answered in Dutch.</summary>
internal sealed class ProgramLanguage : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        if (!httpContext.Request.Path.StartsWithSegments(PageVisit.Programs)) return NullProviderCultureResult;
        var wanted = httpContext.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(l => l.Quality ?? 1)
            .Select(l => Languages.All.FirstOrDefault(ours => l.Value.StartsWith(ours[..2], StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(ours => ours is not null);
        return Task.FromResult<ProviderCultureResult?>(new(wanted ?? Languages.All[0]));
    }
}
