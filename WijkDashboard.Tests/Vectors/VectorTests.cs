using System.Text.Json;

namespace WijkDashboard.Vectors;

/// <summary>Our functions against figures worked out elsewhere: one test for each case, named by its id.</summary>
[Trait("Category", "Vectors")]
public sealed class VectorTests
{
    public static IEnumerable<TheoryDataRow<string>> Cases => VectorFolder.Cases
        .Where(c => VectorFamilies.Run.ContainsKey(c.Family))
        .Select(c => new TheoryDataRow<string>(c.Id) { TestDisplayName = c.Id });

    public static TheoryData<string> Families => [.. VectorFamilies.Run.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Vector_OfABuiltFamily_IsMet(string id)
    {
        var vector = VectorFolder.Cases.Single(c => c.Id == id);

        var result = JsonSerializer.SerializeToElement(VectorFamilies.Run[vector.Family](vector.Input));

        VectorComparison.Differences(vector.Expected, result, vector.Tolerance).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Family_ThatIsBuilt_HasCases(string family) =>
        VectorFolder.Cases.ShouldContain(c => c.Family == family);

    [Fact]
    public void File_OfAnyFamily_IsBuilt() =>
        VectorFolder.Files
            .Where(f => !VectorFamilies.Run.ContainsKey(f.Family))
            .ShouldBeEmpty();
}
