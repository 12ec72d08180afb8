using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace WijkDashboard.Intake;

/// <summary>Section <c>Data</c>.</summary>
public sealed class DataOptions
{
    public const string Section = "Data";

    /// <summary>The folder with a folder for each municipality; when not absolute, seen from the program's own folder.</summary>
    public string Root { get; set; } = string.Empty;
}

/// <summary>Makes the folder absolute, and stops the start with a sentence when there is none.</summary>
internal sealed class DataOptionsCheck(IStringLocalizer<DataOptions> text, IHostEnvironment environment)
    : IPostConfigureOptions<DataOptions>, IValidateOptions<DataOptions>
{
    public void PostConfigure(string? name, DataOptions options)
    {
        if (options.Root.Length > 0) options.Root = Path.GetFullPath(options.Root, environment.ContentRootPath);
    }

    public ValidateOptionsResult Validate(string? name, DataOptions options) =>
        Directory.Exists(options.Root)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(text["NoFolder", options.Root]);
}
