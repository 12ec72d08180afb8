using Microsoft.Extensions.Options;
using WijkDashboard.Access.Support;

namespace WijkDashboard.Access.Hosting;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("Database:Provider", "Oracle", "Database:Provider")]
    [InlineData("ConnectionStrings:Dashboard", " ", "ConnectionStrings:Dashboard")]
    [InlineData("Data:Root", "bestaat-niet", "bestaat-niet")]
    public async Task Start_SettingThatCannotBe_StopsWithWords(string key, string value, string named)
    {
        await using var plain = new PlainApp();
        await using var app = plain.WithWebHostBuilder(builder => builder.UseSetting(key, value));

        Should.Throw<OptionsValidationException>(() => app.CreateClient()).Message.ShouldContain(named);
    }
}
