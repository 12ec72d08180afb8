using System.Text;
using WijkDashboard.Intake.Files.Support;

namespace WijkDashboard.Intake.Files.Json;

public sealed class ODataPagesTests
{
    private static readonly string s_first = Page([0, 1], "https://opendata.cbs.nl/x?$format=json&$skip=2");
    private static readonly string s_second = Page([2, 3], "https://opendata.cbs.nl/x?%24skip=4");
    private static readonly string s_last = Page([4]);

    [Fact]
    public async Task Files_InAnyOrder_AreOneTable()
    {
        var table = await ReadAsync(s_last, s_second, s_first);

        table.Fields.Select(f => f[0]).ShouldBe(["0", "1", "2", "3", "4"]);
        table.Rows.Select(r => r.Number).ShouldBe([1, 2, 3, 4, 5]);
    }

    [Fact]
    public async Task FirstPage_Alone_IsIncomplete() => await IsIncompleteAsync(2, s_first);

    [Fact]
    public async Task PageInBetween_ThatIsNotThere_IsIncomplete() => await IsIncompleteAsync(null, s_first, s_second);

    [Fact]
    public async Task FirstPage_ThatIsNotThere_IsIncomplete() => await IsIncompleteAsync(2, s_second, s_last);

    [Fact]
    public async Task TwoLastPages_AreNotOneAnswer() => await IsIncompleteAsync(null, s_last, s_last);

    [Fact]
    public async Task Count_OfAllPagesTogether_IsWhatMatters()
    {
        const string First = """{"@odata.context":"x#Observations","@odata.count":2,"value":[{"Measure":"M","Value":1}],"@odata.nextLink":"https://x/?$skip=1"}""";
        const string Last = """{"@odata.context":"x#Observations","value":[{"Measure":"M","Value":2}]}""";

        (await ReadAsync(Shapes.ODataV4, First, Last)).Rows.Count.ShouldBe(2);
        (await Should.ThrowAsync<UnreadableFileException>(() => ReadAsync(Shapes.ODataV4, First, Last.Replace("{\"Measure\":\"M\",\"Value\":2}", ""))))
            .Fault.ShouldBe(FileFault.Incomplete);
    }

    [Fact]
    public async Task Address_IsFollowedPageByPage()
    {
        var asked = new List<string>();
        var pages = ODataPages.From(new Uri("https://opendata.cbs.nl/x"), (address, _) =>
        {
            asked.Add(address.Query);
            return Task.FromResult<Stream>(Stream(asked.Count switch { 1 => s_first, 2 => s_second, _ => s_last }));
        });

        await using var table = await FileTables.OpenAsync(pages, Shapes.ODataV3, TestContext.Current.CancellationToken);

        (await Table.OfAsync(table)).Rows.Count.ShouldBe(5);
        asked.ShouldBe(["", "?$format=json&$skip=2", "?%24skip=4"]);
    }

    [Theory]
    [InlineData("https://elders.nl/x?$skip=2")]
    [InlineData("http://opendata.cbs.nl/x?$skip=2")]
    [InlineData("file:///etc/passwd?$skip=2")]
    public async Task NextLink_ToElsewhere_IsNotFollowed(string nextLink)
    {
        var asked = 0;
        var pages = ODataPages.From(new Uri("https://opendata.cbs.nl/x"), (_, _) =>
        {
            asked++;
            return Task.FromResult<Stream>(Stream(Page([0, 1], nextLink)));
        });

        var fault = await Should.ThrowAsync<UnreadableFileException>(() => FileTables.OpenAsync(pages, Shapes.ODataV3, CancellationToken.None));

        fault.Fault.ShouldBe(FileFault.AddressNotAllowed);
        asked.ShouldBe(1);
    }

    private static async Task IsIncompleteAsync(int? row, params string[] pages)
    {
        var fault = await Should.ThrowAsync<UnreadableFileException>(() => ReadAsync(pages));

        fault.Fault.ShouldBe(FileFault.Incomplete);
        if (row is not null) fault.Row.ShouldBe(row.Value);
    }

    private static string Page(int[] ids, string? nextLink = null) =>
        $"{{\"value\":[{string.Join(',', ids.Select(i => $"{{\"ID\":{i}}}"))}]{(nextLink is null ? "" : $",\"odata.nextLink\":\"{nextLink}\"")}}}";

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static Task<Table> ReadAsync(params string[] pages) => ReadAsync(Shapes.ODataV3, pages);

    private static async Task<Table> ReadAsync(FileShape shape, params string[] pages)
    {
        await using var table = await FileTables.OpenAsync(
            await ODataPages.OfAsync([.. pages.Select(Stream)], CancellationToken.None), shape, CancellationToken.None);
        return await Table.OfAsync(table);
    }
}
