using System.Text.Json.Nodes;

namespace WijkDashboard.Features.Catalogues;

public sealed class EntryDraftTests
{
    private static readonly EntryField s_name = new("name", FieldKind.LocalLine, "What");
    private static readonly EntryField s_days = new("dueDays", FieldKind.Number, "What", IsOptional: true);
    private static readonly EntryField s_value = new("target/value", FieldKind.Number, "What", IsOptional: true);
    private static readonly EntryField s_text = new("target/text", FieldKind.LocalLine, "What", IsOptional: true);
    private static readonly EntryField s_range = new("range", FieldKind.Pair, "What", IsOptional: true);

    private static readonly EntryField s_parts =
        new("parts", FieldKind.Choices, "What") { Options = [new("a"), new("b"), new("c")], When = ("kind", ["sumOf"]) };

    private static readonly EntryField s_kind = new("kind", FieldKind.Choice, "What") { Options = [new("sumOf"), new("atLeast")] };

    private static readonly IReadOnlyList<EntryField> s_fields = [s_name, s_days, s_value, s_text, s_range, s_kind, s_parts];

    [Fact]
    public void Untouched_GivesBackWhatStoodThere()
    {
        var entry = Entry("""{ "other": 1, "name": { "nl": "A", "de": "B" }, "dueDays": 1.0, "range": [0, 7.5], "kind": "sumOf", "parts": ["b", "a"] }""");

        var draft = new EntryDraft(s_fields, entry);

        draft.IsChanged.ShouldBeFalse();
        JsonNode.DeepEquals(draft.ToEntry(), entry).ShouldBeTrue();
    }

    [Fact]
    public void Change_TouchesOnlyItsOwnProperty()
    {
        var draft = new EntryDraft(s_fields, Entry("""{ "other": 1, "name": { "nl": "A" }, "dueDays": 10, "kind": "sumOf", "parts": ["a"] }"""));

        draft["name/en"] = "B ";
        draft["dueDays"] = "";
        draft.Choose(s_parts, "c", true);

        draft.ToEntry().ToJsonString().ShouldBe("""{"other":1,"name":{"nl":"A","en":"B"},"kind":"sumOf","parts":["a","c"]}""");
    }

    [Fact]
    public void PropertiesInsideAnother_ComeAndGoTogether()
    {
        var draft = new EntryDraft(s_fields, Entry("""{ "target": { "value": 5, "text": { "nl": "van ons" } } }"""));
        draft["target/value"] = "6.5";
        draft.ToEntry()["target"]!.ToJsonString().ShouldBe("""{"value":6.5,"text":{"nl":"van ons"}}""");

        draft["target/value"] = draft["target/text/nl"] = "";

        draft.ToEntry().ContainsKey("target").ShouldBeFalse();
    }

    [Fact]
    public void WhatIsNoNumber_StaysAsItWasTyped()
    {
        var draft = new EntryDraft(s_fields, null) { ["dueDays"] = "tien" };

        draft.ToEntry().ToJsonString().ShouldBe("""{"dueDays":"tien"}""");
    }

    [Fact]
    public void PropertyThatNoLongerApplies_Goes()
    {
        var draft = new EntryDraft(s_fields, Entry("""{ "kind": "sumOf", "parts": ["a"] }""")) { ["kind"] = "atLeast" };

        draft.ToEntry().ToJsonString().ShouldBe("""{"kind":"atLeast"}""");
    }

    [Fact]
    public void MovedTo_KeepsBothPeoplesChanges_AndNamesWhereTheyClash()
    {
        var draft = new EntryDraft(s_fields, Entry("""{ "name": { "nl": "A" }, "dueDays": 10 }""")) { ["name/nl"] = "mijn", ["range/low"] = "1", ["range/high"] = "2" };
        var theirs = Entry("""{ "name": { "nl": "hun" }, "dueDays": 20 }""");

        draft.Clashes(theirs).ShouldBe([s_name]);
        draft.MovedTo(theirs).ToEntry().ToJsonString().ShouldBe("""{"name":{"nl":"mijn"},"dueDays":20,"range":[1,2]}""");
    }

    private static JsonObject Entry(string json) => JsonNode.Parse(json)!.AsObject();
}
