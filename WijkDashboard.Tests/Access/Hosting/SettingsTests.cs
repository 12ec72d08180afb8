using System.Diagnostics;

namespace WijkDashboard.Access.Hosting;

/// <summary>The program as its administrator starts it, in a process of its own.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wijkdashboard-");

    [Theory]
    [InlineData("Database:Provider", "Oracle", "Database:Provider")]
    [InlineData("ConnectionStrings:Dashboard", " ", "ConnectionStrings:Dashboard")]
    [InlineData("Data:Root", "bestaat-niet", "bestaat-niet")]
    [InlineData("Api:LargestFile", "0", "Api:LargestFile")]
    public async Task Start_SettingThatCannotBe_StopsWithOneSentence(string key, string value, string named)
    {
        var settings = new Dictionary<string, string>
        {
            ["Database:Provider"] = "Sqlite",
            ["ConnectionStrings:Dashboard"] = $"Data Source={Path.Combine(_folder.FullName, "test.db")};Pooling=False",
            ["Data:Root"] = _folder.FullName,
            [key] = value,
        };
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        foreach (var setting in settings) start.ArgumentList.Add($"--{setting.Key}={setting.Value}");

        using var program = Process.Start(start)!;
        var output = program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await output;
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);

        program.ExitCode.ShouldBe(2);
        error.ShouldContain(named);
        error.ShouldNotContain("   at ");
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
