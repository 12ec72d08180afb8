using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace WijkDashboard.Ui;

/// <summary>Every text of every screen, whoever wrote it, is there in both languages with the same places to fill in.</summary>
public sealed partial class TextsTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static TheoryData<string> Resources() =>
        [.. typeof(App).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".resources", StringComparison.Ordinal)).Select(n => n[..^".resources".Length])];

    [Theory]
    [MemberData(nameof(Resources))]
    public void Texts_InEnglish_AreComplete(string name)
    {
        var manager = new ResourceManager(name, typeof(App).Assembly);
        var dutch = Read(manager, CultureInfo.InvariantCulture);
        var english = Read(manager, English);
        dutch.ShouldNotBeEmpty();
        english.Keys.Order().ShouldBe(dutch.Keys.Order());
        dutch.Where(t => !Places(t.Value).SetEquals(Places(english[t.Key]))).Select(t => t.Key).ShouldBeEmpty();
        dutch.Concat(english).Where(t => string.IsNullOrWhiteSpace(t.Value)).Select(t => t.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Texts_AreFound() => Resources().Count.ShouldBeGreaterThan(5);

    private static Dictionary<string, string> Read(ResourceManager manager, CultureInfo culture) =>
        (manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false) ?? throw new InvalidOperationException($"No texts in {culture.Name}."))
        .Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string?)e.Value ?? "");

    private static HashSet<string> Places(string text) => [.. PlacePattern().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex PlacePattern();
}
