using System.CommandLine;
using WijkDashboard.Support;

namespace WijkDashboard.Commands;

/// <summary>One installation for the commands of a test class: each command takes up Gouda's folder, and the first one delivers it.</summary>
public sealed class CommandBench : IAsyncLifetime
{
    private readonly SqliteDatabase _database = new();

    public Installation Installation { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        Installation = await Installation.CreateAsync(_database);
    }

    public async ValueTask DisposeAsync()
    {
        await Installation.DisposeAsync();
        await _database.DisposeAsync();
    }

    public async Task<(int Code, string Output, string Error)> RunAsync(string line)
    {
        var console = new InvocationConfiguration { Output = new StringWriter(), Error = new StringWriter() };
        var code = await CommandLine.RunAsync(line.Split(' '), Installation.Services, console);
        return (code, console.Output.ToString()!, console.Error.ToString()!);
    }
}
