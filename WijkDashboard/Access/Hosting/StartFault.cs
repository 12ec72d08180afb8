using System.Globalization;
using System.Resources;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace WijkDashboard.Access.Hosting;

/// <summary>Words for what whoever starts the program can mend: a setting, or an address that is taken.</summary>
public static class StartFault
{
    private static readonly ResourceManager Texts = new(typeof(StartFault));

    /// <summary>Null when it is a fault of ours, which needs its stack trace.</summary>
    public static string? Words(Exception fault) => fault switch
    {
        OptionsValidationException settings => string.Join(Environment.NewLine, settings.Failures),
        IOException { InnerException: AddressInUseException } taken => string.Format(
            CultureInfo.CurrentCulture, Texts.GetString("AddressInUse", CultureInfo.CurrentUICulture)!, taken.Message),
        _ => null,
    };
}
