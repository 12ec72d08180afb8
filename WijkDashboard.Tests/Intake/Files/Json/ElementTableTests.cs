using System.Text;
using WijkDashboard.Intake.Files.Support;

namespace WijkDashboard.Intake.Files.Json;

public sealed class ElementTableTests
{
    private const string V3 = "\"odata.metadata\":\"https://opendata.cbs.nl/$metadata#Cbs.OData.WebAPI.TypedDataSet\"";

    [Fact]
    public async Task DataSet_WithFieldsInAnyOrder_IsATable()
    {
        const string Text = """
            {"value":[
            {"ID":0,"Wijk":"WK051301  ","Aantal_1":7559.0,"Deel_2":null},
            {"Deel_2":"       .","Aantal_1":1E3,"ID":1,"Wijk":"é\u0041\n"}
            ],"odata.metadata":"x#Cbs.OData.WebAPI.TypedDataSet"}
            """;

        var table = await Table.OfAsync(Text, Shapes.ODataV3);

        table.Headings.ShouldBe(["ID", "Wijk", "Aantal_1", "Deel_2"]);
        table.Fields.ShouldBe([["0", "WK051301  ", "7559.0", ""], ["1", "éA\n", "1000", "       ."]]);
        table.Rows.Select(r => r.Number).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task ByteOrderMark_IsPassedOver()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes($"{{{V3},\"value\":[{{\"ID\":1}}]}}")];

        (await Table.OfAsync(bytes, Shapes.ODataV3)).Rows.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("""{"d":{"results":[{"__metadata":{"uri":"x"},"ID":0,"A_1":1}],"__count":"1"}}""")]
    [InlineData("""{"d":[{"__metadata":{"uri":"x"},"A_1":1,"ID":0}]}""")]
    public async Task OldAnswer_IsReadToo(string text)
    {
        var table = await Table.OfAsync(text, Shapes.ODataV3);

        table.Headings.Order().ShouldBe(["A_1", "ID"]);
        table.Fields.ShouldHaveSingleItem().Order().ShouldBe(["0", "1"]);
    }

    [Fact]
    public async Task Selection_WithoutId_IsADataSetByWhatItCallsItself() =>
        (await Table.OfAsync($"{{{V3},\"value\":[{{\"Wijk\":\"WK01\",\"A_1\":1}}]}}", Shapes.ODataV3)).Fields.ShouldHaveSingleItem().ShouldBe(["WK01", "1"]);

    [Fact]
    public async Task Field_ThatComesLater_GetsAColumn_OrMakesTheRowTooLong()
    {
        var first = string.Concat(Enumerable.Range(0, 30).Select(i => $"{{\"ID\":{i}{(i == 3 ? ",\"B\":\"b\"" : string.Empty)}}},"));

        var table = await Table.OfAsync($"{{{V3},\"value\":[{first}{{\"ID\":30,\"C\":\"c\"}}]}}", Shapes.ODataV3);

        table.Headings.ShouldBe(["ID", "B"]);
        table.Rows[3].Fields.ShouldBe(["3", "b"]);
        table.Rows[5].Fields.ShouldBe(["5"]);
        table.Rows[30].Fields.ShouldBe(["30", "", "c"]);
    }

    [Fact]
    public async Task Observations_WithTheirCount_AreATable()
    {
        const string Text = """
            {"@odata.context":"https://x/$metadata#Observations","@odata.count":2,"value":[
            {"Id":0,"Value":5.5,"Measure":"M001924","Perioden":"1996KW01","ValueAttribute":"None"},
            {"Id":1,"Value":null,"Measure":"M001924","Perioden":"1996KW02","ValueAttribute":"Impossible"}]}
            """;

        var table = await Table.OfAsync(Text, Shapes.ODataV4);

        table.Headings.ShouldBe(["Id", "Value", "Measure", "Perioden", "ValueAttribute"]);
        table.Fields.Select(f => f[1]).ShouldBe(["5.5", ""]);
    }

    [Fact]
    public async Task Map_IsReadForItsProperties()
    {
        const string Text = """
            {"type":"FeatureCollection","name":"buurten","crs":{"type":"name"},"features":[
            {"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[5.1,52.1],[5.2,52.2]]],"properties":{"x":1}},"properties":{"buurtcode":"BU03080000","water":"NEE","lijst":[1,{"a":2}],"inwoners":1825}},
            {"type":"Feature","properties":null,"geometry":null},
            {"type":"Feature","properties":{"inwoners":-99995,"buurtcode":"BU03080001"},"geometry":{"type":"Point","coordinates":[1,2]},"id":3}]}
            """;

        var table = await Table.OfAsync(Text, Shapes.GeoJson);

        table.Headings.ShouldBe(["buurtcode", "water", "lijst", "inwoners"]);
        table.Fields.ShouldBe([["BU03080000", "NEE", "", "1825"], [], ["BU03080001", "", "", "-99995"]]);
    }

    [Fact]
    public async Task Map_LargerThanTheBuffer_PassesThrough()
    {
        var ring = string.Join(',', Enumerable.Repeat("[5.123456,52.123456]", 50_000));
        var feature = $"{{\"geometry\":{{\"coordinates\":[[{ring}]]}},\"properties\":{{\"code\":\"BU1\"}}}}";

        using var file = new OneWay(Encoding.UTF8.GetBytes($"{{\"features\":[{feature},{feature}]}}"), 1000);

        (await Table.OfAsync(file, Shapes.GeoJson)).Rows.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(100_000, null)]
    [InlineData(100_001, FileFault.TooLarge)]
    [InlineData(5_000_000, FileFault.TooLarge)]
    public async Task Text_OfALength_IsReadUpToTheLimit(int length, FileFault? expected)
    {
        var text = $"{{{V3},\"value\":[{{\"ID\":1,\"A\":\"{new string('x', length)}\"}}]}}";

        var fault = await Record.ExceptionAsync(() => Table.OfAsync(text, Shapes.ODataV3));

        ((fault as UnreadableFileException)?.Fault).ShouldBe(expected);
    }

    [Fact]
    public async Task Answer_InAnotherVersion_IsNotWhatItsShapeSays() =>
        (await Table.FaultAsync($"{{{V3},\"value\":[{{\"ID\":1}}]}}", Shapes.ODataV4)).Fault.ShouldBe(FileFault.Unreadable);

    [Theory]
    [InlineData("""{"value":[],"odata.metadata":"x#Cbs.OData.WebAPI.TypedDataSet"}""", FileFault.Empty)]
    [InlineData("""{"value":[],"odata.metadata":"x#Cbs.OData.WebAPI.CategoryGroups"}""", FileFault.NoFigures)]
    [InlineData("""{"value":[]}""", FileFault.Empty)]
    [InlineData("""{}""", FileFault.NoFigures)]
    [InlineData("""[]""", FileFault.NoFigures)]
    [InlineData("""12""", FileFault.NoFigures)]
    [InlineData("""{"value":[{"ID":1,"Title":"x"}]}""", FileFault.NoFigures)]
    [InlineData("""{"value":[{"ID":1,"A":[1]}]}""", FileFault.NoFigures)]
    [InlineData("""{"value":[1,2]}""", FileFault.NoFigures)]
    [InlineData("""{"value":[{"ID":1}],"odata.metadata":"x#Tables"}""", FileFault.NoFigures)]
    [InlineData("", FileFault.Unreadable)]
    [InlineData("""{"value":[{"ID":1}]""", FileFault.Unreadable)]
    [InlineData("""{"value":[{"ID":1}]} x""", FileFault.Unreadable)]
    [InlineData("""{"value":[{"ID":01}]}""", FileFault.Unreadable)]
    [InlineData("""{"value":[{"ID":"\ud800"}]}""", FileFault.WrongEncoding)]
    public async Task Json_WithAFault_IsRefused(string text, FileFault expected) =>
        (await Table.FaultAsync(text, Shapes.ODataV3)).Fault.ShouldBe(expected);

    [Fact]
    public async Task Bytes_ThatAreNoText_AreAWrongEncodingWithTheirRow()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("{\"value\":[{\"ID\":1},{\"ID\":\""), 0xE9, .. Encoding.UTF8.GetBytes("\"}]}")];

        var fault = await Table.FaultAsync(bytes, Shapes.ODataV3);

        (fault.Fault, fault.Row).ShouldBe((FileFault.WrongEncoding, 2));
    }

    [Fact]
    public async Task Objects_ThatLieTooDeep_AreUnreadable()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 500)) + string.Concat(Enumerable.Repeat("]", 500));

        (await Table.FaultAsync($"{{\"features\":[{{\"geometry\":{deep},\"properties\":{{\"a\":1}}}}]}}", Shapes.GeoJson)).Fault.ShouldBe(FileFault.Unreadable);
    }

    [Fact]
    public async Task Fault_SaysNothingOfWhatStoodThere()
    {
        var fault = await Table.FaultAsync("{\"value\":[{\"ID\":1},{\"ID\":geheim}]}", Shapes.ODataV3);

        fault.ToString().ShouldNotContain("geheim");
        fault.InnerException.ShouldBeNull();
    }
}
