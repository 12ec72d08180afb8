using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace WijkDashboard.Access.Hosting;

/// <summary>
/// Makes pages small on their way. Our own files are compressed when they are published; what remains is made per reader, or
/// comes with a library that the build does not compress under the name it is asked by.
/// </summary>
internal static class Compression
{
    public static IServiceCollection AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            // Over https too. To guess a secret from the size of an answer, another site must have the reader's browser ask again and
            // again; our cookies don't go with such requests (SameSite), and the token of a form is another one in each answer.
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        // Half of what the fastest leaves, in some milliseconds.
        return services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }
}
