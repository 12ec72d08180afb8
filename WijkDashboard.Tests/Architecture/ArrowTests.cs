namespace WijkDashboard.Architecture;

/// <summary>Which folder may use which. A new arrow is a decision, and shows as a change of this table.</summary>
public sealed class ArrowTests
{
    private static readonly string[] s_folders = ["Domain", "Store", "Intake", "Access", "Ui", "Features", "Commands", "Api"];

    [Theory]
    [InlineData("Domain")]
    [InlineData("Store", "Domain")]
    [InlineData("Intake", "Store", "Domain")]
    // The pages for signing in wear the layout of the house.
    [InlineData("Access", "Store", "Domain", "Ui.Layout")]
    [InlineData("Ui", "Domain")]
    [InlineData("Features", "Intake", "Store", "Ui", "Access", "Domain")]
    [InlineData("Commands", "Intake", "Store", "Ui", "Access", "Domain")]
    [InlineData("Api", "Intake", "Store", "Ui", "Access", "Domain")]
    public void Folder_UsesOnly(string folder, params string[] allowed)
    {
        var types = House.In(folder);
        types.ShouldNotBeEmpty();

        House.Uses(types, use =>
                s_folders.Any(f => House.IsIn(use.Target, f))
                && !House.IsIn(use.Target, folder)
                && !allowed.Any(a => House.IsIn(use.Target, a)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Feature_DoesNotUseAnother()
    {
        var types = House.In("Features");
        types.ShouldNotBeEmpty();
        var features = types.Select(t => t.FullName.Split('.')).Where(n => n.Length > 3).Select(n => $"Features.{n[2]}").Distinct();

        features.SelectMany(feature => House.Uses(
                House.In(feature),
                use => House.IsIn(use.Target, "Features") && use.Target.FullName.Split('.').Length > 3 && !House.IsIn(use.Target, feature)))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Microsoft.EntityFrameworkCore.")]
    [InlineData("Microsoft.AspNetCore.")]
    [InlineData("Microsoft.Extensions.")]
    [InlineData("System.IO.")]
    [InlineData("System.Net.")]
    [InlineData("System.TimeProvider")]
    [InlineData("System.Random")]
    [InlineData("System.Console")]
    public void Domain_IsPure(string world)
    {
        var types = House.In("Domain");
        types.Count.ShouldBeGreaterThan(20);

        House.Uses(types, use => use.Target.FullName.StartsWith(world, StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
