using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Intake.Catalogues;

public sealed class FolderCheckTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("map-").FullName;

    public FolderCheckTests()
    {
        foreach (var (path, text) in ExampleFolder.Files("proef", AreaCode.Parse("GM1999"), "Proef"))
        {
            var file = Path.Combine(_folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Folder_WithEverything_IsSound() => FolderCheck.Of(_folder).Issues.ShouldBeEmpty();

    [Fact]
    public void Delivery_ThatIsNotThere_IsToldAtItsPlace()
    {
        File.Delete(Path.Combine(_folder, "deliveries", "jeugdzorg", "jeugdhulp-2024.csv"));

        var issue = FolderCheck.Of(_folder).Issues.ShouldHaveSingleItem();
        (issue.Problem, issue.Place, issue.Values[0]).ShouldBe((CatalogueProblem.DeliveryMissing, "[2]/file", "deliveries/jeugdzorg/jeugdhulp-2024.csv"));
    }

    [Fact]
    public void Catalogue_ThatDoesNotRead_IsToldFirst()
    {
        File.Delete(Path.Combine(_folder, "themes.json"));
        File.Delete(Path.Combine(_folder, "deliveries", "jeugdzorg", "jeugdhulp-2024.csv"));

        FolderCheck.Of(_folder).Issues.ShouldHaveSingleItem().Problem.ShouldBe(CatalogueProblem.FileMissing);
    }
}
