using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace WijkDashboard.Api;

/// <summary>Section <c>Api</c>: how much programs may ask of this server.</summary>
public sealed class ApiOptions
{
    public const string Section = "Api";

    /// <summary>The largest file, in megabytes (millions of bytes).</summary>
    public int LargestFile { get; set; } = 500;

    /// <summary>Requests a minute for each key; deliveries and looking things up together.</summary>
    public int RequestsPerMinute { get; set; } = 60;

    /// <summary>Deliveries that one key may have under way at the same time.</summary>
    public int DeliveriesAtOncePerKey { get; set; } = 2;

    /// <summary>
    /// Deliveries of all keys together that are under way at the same time: the figures of a file are in memory while it is checked.
    /// </summary>
    public int DeliveriesAtOnce { get; set; } = 8;

    internal long LargestFileInBytes => LargestFile * 1_000_000L;
}

/// <summary>Stops the start with a sentence when a limit would let nobody in.</summary>
internal sealed class ApiOptionsCheck(IStringLocalizer<ApiOptions> text) : IValidateOptions<ApiOptions>
{
    public ValidateOptionsResult Validate(string? name, ApiOptions options)
    {
        (string Setting, int Value)[] limits =
        [
            (nameof(options.LargestFile), options.LargestFile),
            (nameof(options.RequestsPerMinute), options.RequestsPerMinute),
            (nameof(options.DeliveriesAtOncePerKey), options.DeliveriesAtOncePerKey),
            (nameof(options.DeliveriesAtOnce), options.DeliveriesAtOnce),
        ];
        var failures = limits.Where(l => l.Value < 1).Select(l => text["TooLow", $"{ApiOptions.Section}:{l.Setting}", l.Value].Value).ToArray();
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
