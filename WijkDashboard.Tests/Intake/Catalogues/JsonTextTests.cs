using System.Text.Json.Nodes;
using CsCheck;

namespace WijkDashboard.Intake.Catalogues;

public sealed class JsonTextTests
{
    private const string List = """
        [ // De partners, in volgorde.
          { "id": "a", "n": 1 }, // de eerste
          { "id": "b" /* , geen komma */ },
          // Het laatste is tijdelijk.
          { "id": "c" } // tot 2027
        ]

        """;

    [Fact]
    public void Replace_OfOneEntry_LeavesTheRestAsItWas() =>
        new JsonText(List).Replace(1, Entry("b2")).ShouldBe(List.Replace("""{ "id": "b" /* , geen komma */ }""", """{ "id": "b2" }"""));

    [Fact]
    public void Add_PutsTheEntryAtTheEndBehindTheComments() =>
        new JsonText(List).Add(Entry("d")).ShouldBe(List.Replace(
            """{ "id": "c" } // tot 2027""", """
            { "id": "c" }, // tot 2027
              { "id": "d" }
            """));

    [Theory]
    [InlineData("[]")]
    [InlineData("[ ]")]
    [InlineData("[\n]\n")]
    [InlineData("[ // nog niets\n]")]
    public void Add_ToAnEmptyList_MakesAList(string empty) => Ids(new JsonText(empty).Add(Entry("a"))).ShouldBe(["a"]);

    [Fact]
    public void Add_AfterACommaAtTheEnd_NeedsNoOther() => Ids(new JsonText("[ { \"id\": \"a\" }, ]").Add(Entry("b"))).ShouldBe(["a", "b"]);

    [Theory]
    [InlineData(0, "b", "c")]
    [InlineData(1, "a", "c")]
    [InlineData(2, "a", "b")]
    public void Remove_TakesTheEntryAndItsComma(int index, params string[] left)
    {
        var text = new JsonText(List).Remove(index);

        Ids(text).ShouldBe(left);
        text.ShouldContain("// De partners, in volgorde.");
    }

    [Theory]
    [InlineData(0, 2, "b", "c", "a")]
    [InlineData(2, 0, "c", "a", "b")]
    [InlineData(0, 1, "b", "a", "c")]
    [InlineData(1, 9, "a", "c", "b")]
    public void Move_PutsTheEntryAtItsNewPlace(int from, int to, params string[] order) => Ids(new JsonText(List).Move(from, to)).ShouldBe(order);

    [Fact]
    public void Rename_ChangesValuesUnderTheNamedPropertiesOnly()
    {
        const string text = """[{ "id": "a", "of": "a", "parts": ["a", "b"], "map": { "a": "a" }, "note": "a" }] // a""";

        JsonText.Rename(text, new HashSet<string> { "of", "parts", "map" }, "a", "z\"")
            .ShouldBe("""[{ "id": "a", "of": "z\"", "parts": ["z\"", "b"], "map": { "a": "z\"" }, "note": "a" }] // a""");
    }

    [Fact]
    public void Format_KeepsShortThingsOnOneLineAndOpensLongOnes() =>
        JsonText.Format(new JsonObject
        {
            ["name"] = new JsonObject { ["nl"] = "Huis\u00ADhoudens", ["en"] = "Café & \"bar\"" },
            ["definition"] = new string('x', 100),
        }).ShouldBe($$"""
            {
              "name": { "nl": "Huis\u00ADhoudens", "en": "Café & \"bar\"" },
              "definition": "{{new string('x', 100)}}"
            }
            """);

    [Fact]
    public void AnyChange_OfAnyList_GivesTheListWithThatChange() =>
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 4].List[0, 6].Select(l => l.Distinct().ToList()), Gen.Int[0, 5], Gen.Int[0, 6], Gen.Int[0, 2])
            .Where(g => g.Item1.Count > 0)
            .Sample((ids, at, to, gap) =>
            {
                at %= ids.Count;
                var glue = gap switch { 0 => ",", 1 => " /* ] */ , // } ,\n", _ => ",\n\n" };
                var text = $"[{string.Join(glue, ids.Select(id => $"{{\"id\":\"{id}\"}}"))}{(gap == 1 ? "," : "")} // einde\n]";
                var moved = ids.Where((_, i) => i != at).ToList();

                Ids(new JsonText(text).Remove(at)).ShouldBe(moved);
                Ids(new JsonText(text).Replace(at, Entry("nieuw"))).ShouldBe(ids.Select((id, i) => i == at ? "nieuw" : id));
                Ids(new JsonText(text).Add(Entry("nieuw"))).ShouldBe([.. ids, "nieuw"]);
                moved.Insert(Math.Min(to, moved.Count), ids[at]);
                Ids(new JsonText(text).Move(at, to)).ShouldBe(moved);
            });

    private static JsonObject Entry(string id) => new() { ["id"] = id };

    private static IEnumerable<string> Ids(string text) => JsonText.Entries(text).Select(e => e["id"]!.GetValue<string>());
}
