using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace WijkDashboard.Api;

public sealed class ApiOptionsTests
{
    [Theory]
    [InlineData("nl-NL", "Instelling Api:DeliveriesAtOnce is 0; dat moet 1 of meer zijn.")]
    [InlineData("en-GB", "Setting Api:DeliveriesAtOnce is 0; it must be 1 or more.")]
    public void LimitThatLetsNobodyIn_IsRefusedInASentence(string culture, string words)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        Check(new() { DeliveriesAtOnce = 0 }).Failures.ShouldBe([words]);
    }

    [Fact]
    public void Defaults_AreFine() => Check(new()).Succeeded.ShouldBeTrue();

    private static ValidateOptionsResult Check(ApiOptions options)
    {
        using var services = new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider();
        return new ApiOptionsCheck(services.GetRequiredService<IStringLocalizer<ApiOptions>>()).Validate(null, options);
    }
}
