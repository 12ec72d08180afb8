using Microsoft.Extensions.Options;

namespace WijkDashboard.Intake;

/// <summary>The way in for figures.</summary>
public static class IntakeSetup
{
    public static WebApplicationBuilder AddIntake(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<DataOptions>().BindConfiguration(DataOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<IPostConfigureOptions<DataOptions>, DataOptionsCheck>();
        builder.Services.AddSingleton<IValidateOptions<DataOptions>, DataOptionsCheck>();
        return builder;
    }
}
