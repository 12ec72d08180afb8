using System.Globalization;
using Microsoft.Extensions.Options;
using WijkDashboard.Access.Hosting;

namespace WijkDashboard.Api;

public sealed class ApiOptionsTests
{
    [Fact]
    public async Task LimitThatLetsNobodyIn_StopsTheStartWithASentence()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        await using var app = new TightApp(("DeliveriesAtOnce", 0));

        var fault = Should.Throw<OptionsValidationException>(app.Start);

        StartFault.Words(fault).ShouldBe("Instelling Api:DeliveriesAtOnce is 0; dat moet 1 of meer zijn.");
    }
}
