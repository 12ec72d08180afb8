using WijkDashboard.Support;

namespace WijkDashboard.Ui.Terms;

public sealed class GlossaryTests
{
    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-GB")]
    public async Task EveryTerm_HasANameAndAMeaning_OfItsOwn(string culture)
    {
        await using var context = new ScreenContext(culture);
        var all = context.Get<Glossary>().All;

        all.Count.ShouldBeGreaterThan(25);
        all.ShouldAllBe(t => !t.Name.StartsWith("Name_") && t.Meaning.Length > 20 && !t.Meaning.StartsWith("Meaning_"));
        all.Select(t => t.Id).ShouldBeUnique();
        all.Select(t => t.Name).ShouldBeUnique();
    }
}
