using System.Collections;
using System.Globalization;
using System.Resources;

namespace WijkDashboard.Architecture;

/// <summary>Dutch first, English complete: every text of the product exists in both, with the same places to fill in.</summary>
public sealed class TextTests
{
    private static readonly CultureInfo s_english = CultureInfo.GetCultureInfo("en");

    public static TheoryData<string> Files =>
    [
        .. typeof(Program).Assembly.GetManifestResourceNames()
            .Where(n => n.EndsWith(".resources", StringComparison.Ordinal))
            .Select(n => n[..^".resources".Length]),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Texts_EachDutchOne_HasItsEnglish(string file)
    {
        var manager = new ResourceManager(file, typeof(Program).Assembly);
        var dutch = Texts(manager, CultureInfo.InvariantCulture);
        var english = Texts(manager, s_english);

        english.Keys.Order().ShouldBe(dutch.Keys.Order());
        dutch.Keys.Where(k => string.IsNullOrWhiteSpace(english[k]) || Places(dutch[k]) != Places(english[k])).ShouldBeEmpty();
    }

    private static Dictionary<string, string> Texts(ResourceManager manager, CultureInfo culture) =>
        manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)
            .ShouldNotBeNull($"No texts for '{culture.Name}'.")
            .Cast<DictionaryEntry>()
            .ToDictionary(e => (string)e.Key, e => (string)e.Value!);

    /// <summary>Which of <c>{0}</c> to <c>{9}</c> a text fills in.</summary>
    private static string Places(string text) =>
        string.Concat(Enumerable.Range(0, 10).Where(i => text.Contains($"{{{i}", StringComparison.Ordinal)));
}
