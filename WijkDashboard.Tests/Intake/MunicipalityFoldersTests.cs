using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Store;
using WijkDashboard.Store.Publications;
using WijkDashboard.Support;

namespace WijkDashboard.Intake;

public sealed class MunicipalityFoldersTests : IAsyncLifetime
{
    private readonly SqliteDatabase _database = new();
    private readonly string _root = Directory.CreateTempSubdirectory("gemeenten-").FullName;
    private ServiceProvider _services = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        _services = Installation.Build(_database, TimeProvider.System);
        await _services.PrepareStoreAsync(Cancel);
        foreach (var (path, text) in ExampleFolder.Files("proef", AreaCode.Parse("GM1999"), "Proef"))
        {
            var file = Path.Combine(_root, "proef", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, text, Cancel);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }

    [Fact]
    public async Task Delivery_ThatIsNotThere_IsLeftOutAndTheOthersGoOn()
    {
        File.Delete(Path.Combine(_root, "proef", "deliveries", "politie", "inbraak-2024.csv"));

        await TakeUpAsync();

        var publication = _services.GetRequiredService<PublicationFeed>().Current("proef").ShouldNotBeNull();
        publication.Deliveries.Select(d => d.PartnerId).ShouldBe(["jeugdzorg", "maatschappelijk-werk", "gemeente"], ignoreOrder: true);
    }

    [Fact]
    public async Task Folder_TakenUpAgain_ChangesNothing()
    {
        await TakeUpAsync();
        var number = _services.GetRequiredService<PublicationFeed>().Current("proef")!.Number;

        await TakeUpAsync();

        _services.GetRequiredService<PublicationFeed>().Current("proef")!.Number.ShouldBe(number);
    }

    private Task TakeUpAsync() => _services.GetRequiredService<MunicipalityFolders>().TakeUpAsync(_root, Cancel);
}
