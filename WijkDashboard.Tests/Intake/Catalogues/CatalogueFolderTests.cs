namespace WijkDashboard.Intake.Catalogues;

public sealed class CatalogueFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("catalogue-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void FindAll_FoldersWithAndWithoutMunicipality_GivesThoseWith()
    {
        Write("b/municipality.json");
        Write("a/municipality.json");
        Write("notes/readme.txt");

        CatalogueFolder.FindAll(_root).Select(Path.GetFileName).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void FindAll_RootAbsent_GivesNone() => CatalogueFolder.FindAll(Path.Combine(_root, "nowhere")).ShouldBeEmpty();

    [Fact]
    public void Read_Folder_TakesCatalogueAndLeavesTheTablesOfPartners()
    {
        Write("municipality.json");
        Write("README.md");
        Write("areas/areas-2015.csv");
        Write("deliveries/deliveries.json");
        Write("deliveries/politie/2015.csv");

        CatalogueFolder.Read(_root).Keys.ShouldBe(
            ["municipality.json", "areas/areas-2015.csv", "deliveries/deliveries.json"], ignoreOrder: true);
    }

    private void Write(string path)
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "{}");
    }
}
