using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using WijkDashboard.Intake.Files.Support;

namespace WijkDashboard.Intake.Files.Addresses;

public sealed class ODataAddressTests
{
    private const string Last = """{"value":[{"ID":2}]}""";

    [Fact]
    public async Task Address_WithTwoPages_IsOneTable_AndTellsItsProgress()
    {
        await using var server = await Server.StartAsync(context =>
            Answer(context, context.Http.Request.Query.ContainsKey("$skip") ? Last : First(context)));
        var progress = new Noted();

        var table = await ReadAsync(server, progress: progress);

        table.Fields.Select(f => f[0]).ShouldBe(["0", "1", "2"]);
        progress.Bytes.ShouldBeInOrder();
        progress.Bytes[^1].ShouldBe(server.Sent);
        server.Accepts.ShouldAllBe(a => a == "application/json");
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Server_ThatIsBusyForAWhile_IsAskedAgain(int status)
    {
        await using var server = await Server.StartAsync(context => context.Asked < 4 ? Refuse(context, status) : Answer(context, Last));

        (await ReadAsync(server)).Rows.ShouldHaveSingleItem();

        server.Asked.ShouldBe(4);
    }

    [Fact]
    public async Task Server_ThatSaysHowLongToWait_IsListenedTo()
    {
        await using var server = await Server.StartAsync(context =>
        {
            if (context.Asked > 1) return Answer(context, Last);
            context.Http.Response.Headers.RetryAfter = "0";
            return Refuse(context, 429);
        });

        // Its own pause would outlast the test.
        (await ReadAsync(server, pause: TimeSpan.FromHours(1))).Rows.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(404, 1)]
    [InlineData(401, 1)]
    [InlineData(500, 4)]
    public async Task Server_ThatRefuses_IsUnreachable(int status, int asked)
    {
        await using var server = await Server.StartAsync(context => Refuse(context, status));

        var fault = await Should.ThrowAsync<UnreadableFileException>(() => ReadAsync(server));

        (fault.Fault, fault.Detail).ShouldBe((FileFault.Unreachable, $"{status}"));
        server.Asked.ShouldBe(asked);
    }

    [Fact]
    public async Task Server_ThatIsSilent_IsUnreachable()
    {
        await using var server = await Server.StartAsync(context => Task.Delay(Timeout.Infinite, context.Http.RequestAborted));

        (await Should.ThrowAsync<UnreadableFileException>(() => ReadAsync(server, patience: TimeSpan.FromMilliseconds(100)))).Fault.ShouldBe(FileFault.Unreachable);
        server.Asked.ShouldBe(4);
    }

    [Fact]
    public async Task Server_ThatFallsSilentHalfway_IsUnreachable()
    {
        await using var server = await Server.StartAsync(async context =>
        {
            await context.Http.Response.WriteAsync("""{"value":[{"ID":1},""");
            await context.Http.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.Http.RequestAborted);
        });

        (await Should.ThrowAsync<UnreadableFileException>(() => ReadAsync(server, patience: TimeSpan.FromMilliseconds(300)))).Fault.ShouldBe(FileFault.Unreachable);
    }

    [Fact]
    public async Task Connection_ThatBreaksHalfway_IsUnreachable()
    {
        await using var server = await Server.StartAsync(async context =>
        {
            await context.Http.Response.WriteAsync("""{"value":[{"ID":1},""");
            await context.Http.Response.Body.FlushAsync();
            context.Http.Abort();
        });

        (await Should.ThrowAsync<UnreadableFileException>(() => ReadAsync(server))).Fault.ShouldBe(FileFault.Unreachable);
    }

    [Fact]
    public async Task Address_NobodyListensAt_IsUnreachable()
    {
        var server = await Server.StartAsync(context => Answer(context, Last));
        await server.DisposeAsync();

        (await Should.ThrowAsync<UnreadableFileException>(() => ReadAsync(server))).Fault.ShouldBe(FileFault.Unreachable);
    }

    [Fact]
    public async Task Redirect_WithinTheHost_IsFollowed()
    {
        await using var server = await Server.StartAsync(context =>
        {
            if (context.Asked > 1) return Answer(context, Last);
            context.Http.Response.Redirect("/elders");
            return Task.CompletedTask;
        });

        (await ReadAsync(server)).Rows.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://localhost:9/")]
    [InlineData("file:///etc/passwd")]
    public async Task Redirect_ToElsewhere_IsNotFollowed(string location)
    {
        await using var server = await Server.StartAsync(context =>
        {
            context.Http.Response.Redirect(location);
            return Task.CompletedTask;
        });

        (await Should.ThrowAsync<UnreadableFileException>(() => ReadAsync(server))).Fault.ShouldBe(FileFault.AddressNotAllowed);
        server.Asked.ShouldBe(1);
    }

    [Fact]
    public async Task Redirect_ThatGoesRound_Ends()
    {
        await using var server = await Server.StartAsync(context =>
        {
            context.Http.Response.Redirect("/");
            return Task.CompletedTask;
        });

        (await Should.ThrowAsync<UnreadableFileException>(() => ReadAsync(server))).Fault.ShouldBe(FileFault.Unreachable);
        server.Asked.ShouldBe(6);
    }

    [Fact]
    public async Task Answer_LargerThanTheLimit_IsStopped_AlsoWhenItWasPackedSmall()
    {
        await using var server = await Server.StartAsync(async context =>
        {
            context.Http.Response.Headers.ContentEncoding = "gzip";
            await using var packed = new GZipStream(context.Http.Response.Body, CompressionLevel.Fastest);
            await packed.WriteAsync(Encoding.UTF8.GetBytes("{\"value\":[" + string.Concat(Enumerable.Repeat("{\"ID\":1},", 50_000)) + "{\"ID\":1}]}"));
        });

        var fault = await Should.ThrowAsync<UnreadableFileException>(() => ReadAsync(server, maxBytes: 100_000));

        (fault.Fault, fault.Detail).ShouldBe((FileFault.TooLarge, "100000"));
    }

    [Fact]
    public async Task Cancelling_StopsTheFetching()
    {
        using var cancel = new CancellationTokenSource();
        await using var server = await Server.StartAsync(async context =>
        {
            await cancel.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.Http.RequestAborted);
        });
        using var address = Address(server);

        await Should.ThrowAsync<OperationCanceledException>(() =>
            FileTables.OpenAsync(address.Pages(server.Address), Shapes.ODataV3, cancel.Token));
    }

    [Theory]
    [InlineData("https://opendata.cbs.nl/ODataFeed/odata/84799NED/TypedDataSet?$format=json", true)]
    [InlineData("https://OPENDATA.cbs.nl/", true)]
    [InlineData("https://datasets.cbs.nl/odata/v1/CBS/83765NED/Observations", true)]
    [InlineData("http://opendata.cbs.nl/", false)]
    [InlineData("https://opendata.cbs.nl:8443/", false)]
    [InlineData("https://iemand:geheim@opendata.cbs.nl/", false)]
    [InlineData("https://opendata.cbs.nl.elders.nl/", false)]
    [InlineData("https://elders.nl/opendata.cbs.nl", false)]
    [InlineData("https://127.0.0.1/", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("/ODataFeed", false)]
    [InlineData("opendata.cbs.nl", false)]
    [InlineData("", false)]
    public void Address_IsOneOfTheHostsOfCbs_OverHttps(string text, bool expected)
    {
        using var address = new ODataAddress(Options.Create(new AddressOptions()), TimeProvider.System);

        (address.Allowed(text) is not null).ShouldBe(expected);
    }

    [Fact]
    public async Task Address_ThatIsNotAllowed_IsNotAskedEvenSo()
    {
        await using var server = await Server.StartAsync(context => Answer(context, Last));
        using var address = new ODataAddress(Options.Create(new AddressOptions()), TimeProvider.System);

        (await Should.ThrowAsync<UnreadableFileException>(() => FileTables.OpenAsync(address.Pages(server.Address), Shapes.ODataV3, CancellationToken.None)))
            .Fault.ShouldBe(FileFault.AddressNotAllowed);
        server.Asked.ShouldBe(0);
    }

    [Fact]
    public void Settings_ReplaceTheHosts()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(
            [new("Intake:Hosts:0", "data.gemeente.nl"), new("Intake:MaxBytes", "1000")]).Build());
        services.AddSingleton(TimeProvider.System);
        services.AddFiles();
        using var provider = services.BuildServiceProvider();
        var address = provider.GetRequiredService<ODataAddress>();

        address.Allowed("https://data.gemeente.nl/x").ShouldNotBeNull();
        address.Allowed("https://opendata.cbs.nl/x").ShouldBeNull();
        provider.GetRequiredService<IOptions<AddressOptions>>().Value.MaxBytes.ShouldBe(1000);
    }

    private static string First(Visit visit) =>
        $"{{\"value\":[{{\"ID\":0}},{{\"ID\":1}}],\"odata.nextLink\":\"http://{visit.Http.Request.Host}/?$skip=2\"}}";

    private static Task Answer(Visit visit, string text)
    {
        visit.Server.Sent += Encoding.UTF8.GetByteCount(text);
        return visit.Http.Response.WriteAsync(text);
    }

    private static Task Refuse(Visit visit, int status)
    {
        visit.Http.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static ODataAddress Address(Server server, TimeSpan? pause = null, TimeSpan? patience = null, long maxBytes = 1_000_000) =>
        new(Options.Create(new AddressOptions { Hosts = [server.Address.Authority], MaxBytes = maxBytes }), TimeProvider.System)
        {
            Scheme = Uri.UriSchemeHttp,
            Pause = pause ?? TimeSpan.FromMilliseconds(1),
            Patience = patience ?? TimeSpan.FromMinutes(1),
        };

    private static async Task<Table> ReadAsync(
        Server server, TimeSpan? pause = null, TimeSpan? patience = null, long maxBytes = 1_000_000, IProgress<long>? progress = null)
    {
        using var address = Address(server, pause, patience, maxBytes);
        await using var table = await FileTables.OpenAsync(address.Pages(server.Address, progress), Shapes.ODataV3, TestContext.Current.CancellationToken);
        return await Table.OfAsync(table);
    }

    private sealed class Noted : IProgress<long>
    {
        public List<long> Bytes { get; } = [];

        public void Report(long value) => Bytes.Add(value);
    }

    private sealed record Visit(Server Server, HttpContext Http, int Asked);

    /// <summary>A server on this machine that answers as the test says.</summary>
    private sealed class Server : IAsyncDisposable
    {
        private readonly WebApplication _app;

        private Server(WebApplication app) => _app = app;

        public Uri Address { get; private set; } = null!;

        public int Asked { get; private set; }

        public long Sent { get; set; }

        public List<string> Accepts { get; } = [];

        public static async Task<Server> StartAsync(Func<Visit, Task> answer)
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var server = new Server(builder.Build());
            server._app.Run(context =>
            {
                server.Asked++;
                server.Accepts.Add(context.Request.Headers.Accept.ToString());
                return answer(new Visit(server, context, server.Asked));
            });
            await server._app.StartAsync();
            server.Address = new Uri(server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
            return server;
        }

        public async ValueTask DisposeAsync()
        {
            await _app.StopAsync(new CancellationToken(canceled: true));
            await _app.DisposeAsync();
        }
    }
}
