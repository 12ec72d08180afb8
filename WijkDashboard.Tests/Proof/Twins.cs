using System.CommandLine;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Access.Keys;
using WijkDashboard.Access.Support;
using WijkDashboard.Intake;
using WijkDashboard.Store.Keys;

namespace WijkDashboard.Proof;

/// <summary>All that came out of one installation, in the order in which it came, without what chance and time put in it.</summary>
internal sealed record TwinTraces(
    IReadOnlyList<string> Answers, IReadOnlyList<string> Pages, IReadOnlyList<string> Database, IReadOnlyList<string> Log, IReadOnlySet<string> WholeLog);

/// <summary>Two installations with the same history of two towns that only differ in what is hidden.</summary>
public sealed partial class Twins : IAsyncLifetime
{
    /// <summary>
    /// What may differ, and who can read it. Hash and size are of the file itself: they are kept to know it again, and shown to the
    /// partner that made it and to nobody else. The rest is chance: secrets of accounts and keys.
    /// </summary>
    private static readonly HashSet<string> s_except =
    [
        "Deliveries.Hash", "Deliveries.Size", "AspNetUsers.SecurityStamp", "AspNetUsers.ConcurrencyStamp", "DeliveryKeys.Hash",
    ];

    /// <summary>What is prepared once for the whole process, so that only the first of two installations in it tells of it.</summary>
    private static readonly string[] s_once = [" Microsoft.EntityFrameworkCore.Query: ", " Microsoft.EntityFrameworkCore.Infrastructure: "];

    /// <summary>Somebody of no partner, of the partner itself and of another, and who guards and who manages.</summary>
    private static readonly (string? Person, string Language)[] s_readers =
    [
        (null, "nl"), (Person("politie", "staff"), "en"), (Person("zorg", "informationmanager"), "nl"), (Person("gemeente", "privacyofficer"), "nl"),
    ];

    /// <summary>Another town in each run; a failure names it.</summary>
    private readonly int _seed = Environment.TickCount;

    private readonly TwinApp[] _apps = [new(), new()];
    private readonly TwinTraces[] _traces = new TwinTraces[2];

    internal IReadOnlyList<TwinApp> Apps => _apps;

    internal static string Person(string partner, string role) => $"demo-{TwinTown.Id}-{partner}-{role}";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var town = TwinTown.Of(new(_seed));
        var twin = town.Twin(new(_seed), out var changed);
        changed.ShouldBeGreaterThan(20, $"seed {_seed}");
        foreach (var (place, of) in new[] { town, twin }.Index()) _traces[place] = await LiveAsync(_apps[place], of);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var app in _apps) await app.DisposeAsync();
    }

    internal void ShouldBeAlike(Func<TwinTraces, IReadOnlyList<string>> what)
    {
        var (one, other) = (what(_traces[0]), what(_traces[1]));
        one.ShouldNotBeEmpty();
        if (one.SequenceEqual(other)) return;
        string[] first = [.. one.Except(other).Take(3)], second = [.. other.Except(one).Take(3)];
        Assert.Fail($"seed {_seed}\n" + string.Join('\n', first.Zip(second, Around).Concat(first.Skip(second.Length)).Concat(second.Skip(first.Length))));
    }

    /// <summary>A watch can have looked before the first delivery in the one and after it in the other.</summary>
    internal void ShouldLogAlike()
    {
        _traces[0].Log.ShouldNotBeEmpty();
        _traces[0].Log.Where(line => !_traces[1].WholeLog.Contains(line)).ShouldBeEmpty($"seed {_seed}");
        _traces[1].Log.Where(line => !_traces[0].WholeLog.Contains(line)).ShouldBeEmpty($"seed {_seed}");
    }

    /// <summary>The first place where two texts differ.</summary>
    private static string Around(string one, string other)
    {
        var place = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"- {Part(one)}\n+ {Part(other)}";

        string Part(string text) => $"{text[..Math.Min(80, text.Length)]} … {text[Math.Max(0, place - 100)..Math.Min(text.Length, place + 200)]}";
    }

    private static async Task<TwinTraces> LiveAsync(TwinApp app, TwinTown town)
    {
        app.Start();
        // What a framework tells of its own start, once for each process, is before any figure.
        var before = app.Log.All.Count;
        var answers = await DeliverAsync(app, town);
        var pages = await PagesAsync(app);
        var database = await app.DatabaseAsync(s_except);
        // How often a watch looks and in which order two threads write is a matter of time: what is written is not.
        return new(
            [.. answers.Select(Plain)], pages, [.. database.Select(Plain)],
            [.. app.Log.All.Skip(before).Where(l => !Array.Exists(s_once, l.Contains)).Select(Plain).Distinct().Order(StringComparer.Ordinal)],
            app.Log.All.Select(Plain).ToHashSet());
    }

    /// <summary>Years, corrections, a withdrawal, a draft; by the desk, by the interface for programs, by the command line.</summary>
    private static async Task<IReadOnlyList<string>> DeliverAsync(TwinApp app, TwinTown town)
    {
        var answers = new List<string>();
        foreach (var partner in new[] { "gemeente", "politie", "zorg" }) Keep(await app.DeliverAsync(town.Csv(partner, 2019), partner));
        foreach (var partner in new[] { "gemeente", "politie" }) Keep(await app.DeliverAsync(town.Csv(partner, 2020), partner));
        await SendAsync(app, town.Csv("zorg", 2020), answers);
        Keep(await app.DeliverAsync(town.Csv("zorg", 2020), "zorg"));
        Keep(await app.DeliverAsync(town.Corrected("politie", 2020).Csv("politie", 2020), "politie"));
        Keep(await app.DeliverAsync(town.Corrected("zorg", 2020).Csv("zorg", 2020), "zorg", publish: false));
        answers.Add((await app.Services.GetRequiredService<DeliveryDesk>().WithdrawAsync(TwinApp.Manager("politie"), TwinTown.Id, 7, "Getest", Cancel)).ToString()!);
        answers.Add(await RunAsync(app, $"signals --municipality {TwinTown.Id} --json"));
        return answers;

        void Keep(DeliveryOutcome outcome) => answers.Add(outcome switch
        {
            DeliveryOutcome.Accepted accepted => $"{accepted.Publication} {accepted.Published} {accepted.Suppressed} {accepted.Empty} {string.Join(' ', accepted.Issues)}",
            DeliveryOutcome.Drafted drafted => $"draft {drafted.Delivery.Published} {drafted.Delivery.Suppressed} {string.Join(' ', drafted.Issues)}",
            var other => other.ToString()!,
        });
    }

    private static async Task SendAsync(TwinApp app, string csv, List<string> answers)
    {
        var made = (await app.Services.GetRequiredService<KeyDesk>().CreateAsync(TwinApp.Manager("zorg"), TwinTown.Id, "zorg", KeyUse.Deliver, "test", null, Cancel)).ShouldBeOfType<KeyOutcome.Made>();
        using var client = new HttpClient { BaseAddress = app.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", made.Secret);
        foreach (var dryRun in new[] { true, false })
        {
            using var form = Api.Support.Requests.Form(Api.Support.Requests.Csv(csv), "lang-zorg", "zorg.csv", dryRun);
            answers.Add(await ReadAsync(await client.PostAsync($"/api/v1/{TwinTown.Id}/deliveries", form, Cancel)));
        }

        answers.Add(await ReadAsync(await client.GetAsync($"/api/v1/{TwinTown.Id}/deliveries/6", Cancel)));
        answers.Add(await ReadAsync(await client.GetAsync($"/api/v1/{TwinTown.Id}/layouts", Cancel)));
        answers.Add(await ReadAsync(await client.GetAsync($"/api/v1/{TwinTown.Id}/signals", Cancel)));
        var reading = (await app.Services.GetRequiredService<KeyDesk>().CreateAsync(TwinApp.Manager("politie"), TwinTown.Id, "politie", KeyUse.Read, "lezen", null, Cancel)).ShouldBeOfType<KeyOutcome.Made>();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", reading.Secret);
        answers.Add(await ReadAsync(await client.GetAsync($"/api/v1/{TwinTown.Id}/signals", Cancel)));
    }

    /// <summary>Its own partner is told hash and size, to know its file again.</summary>
    private static async Task<string> ReadAsync(HttpResponseMessage answer) =>
        $"{(int)answer.StatusCode} {OfTheFile().Replace(await answer.TextAsync(), "")}";

    private static async Task<string> RunAsync(TwinApp app, string line)
    {
        var console = new InvocationConfiguration { Output = new StringWriter(), Error = new StringWriter() };
        await Commands.CommandLine.RunAsync(line.Split(' '), app.Services, console);
        return console.Output.ToString()!;
    }

    private static async Task<IReadOnlyList<string>> PagesAsync(TwinApp app)
    {
        var pages = new List<string>();
        foreach (var (person, language) in s_readers)
        {
            using var browsing = await app.BrowseAsync(person);
            (await browsing.GetAsync($"/taal?cultuur={language}")).Dispose();
            foreach (var address in TwinPages.Of(app.Services))
            {
                using var answer = await browsing.GetAsync(address);
                pages.Add(Plain($"{person} {language} {address}: {(int)answer.StatusCode} {answer.Headers.Location} {answer.Content.Headers}\n{await answer.TextAsync()}"));
            }
        }

        return pages;
    }

    /// <summary>Without what chance and time put in a text.</summary>
    internal static string Plain(string text) => SizeOfTheFile().Replace(Timing().Replace(Chance().Replace(text, "(chance)"), "(time)"), "(size)");

    /// <summary>The framework logs how long a request is, at a level that is off unless somebody asks for it; so it tells the size of the file.</summary>
    [GeneratedRegex("""(?<=deliveries - multipart/form-data;\+?\s*boundary="\(chance\)" )\d+""")]
    private static partial Regex SizeOfTheFile();

    [GeneratedRegex("\"(size|sha256)\":(\"[^\"]*\"|\\d+),?")]
    private static partial Regex OfTheFile();

    /// <summary>Tokens against forgery, protected state of a page, numbers of connections and requests, identifiers, ports, folders, keys.</summary>
    [GeneratedRegex("""(?<=RequestVerificationToken" value=")[^"]+|<!--Blazor[^>]*-->|CfDJ8[A-Za-z0-9_+/=-]+|\b0H[A-Z0-9]{11}(:[0-9A-F]{8})?|[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}|(?<=127\.0\.0\.1:|localhost:)\d+|wijkdashboard-[A-Za-z0-9]+|wijk_[0-9a-f]{8}|(?<=="(mudinput|select|popover-?))[a-z0-9]{8}\b""")]
    private static partial Regex Chance();

    /// <summary>How long something took, and the moments of clocks that are not ours.</summary>
    [GeneratedRegex("""\b[\d.,]+ ?ms\b|20\d\d-\d\d-\d\d[ T]\d\d:\d\d:\d\d[.\d]*(Z|\+00:00)?""")]
    private static partial Regex Timing();
}
