using System.Net;
using System.Text.RegularExpressions;

namespace WijkDashboard.Access.Support;

/// <summary>What somebody does with our pages in a browser, without one.</summary>
internal sealed partial class Browsing(HttpClient client) : IDisposable
{
    public Task<HttpResponseMessage> GetAsync(string address) => client.GetAsync(address);

    public async Task<string> ReadAsync(string address)
    {
        var answer = await client.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return WebUtility.HtmlDecode(await answer.TextAsync());
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => client.SendAsync(request);

    /// <summary>Sends a form with the antiforgery token of the sign-in page.</summary>
    public async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await ReadAsync("/aanmelden")).Groups[1].Value;
        var form = fields.Append(("__RequestVerificationToken", token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2));
        return await client.PostAsync(address, new FormUrlEncodedContent(form));
    }

    public Task<HttpResponseMessage> SignInAsync(string email, string password, string address = "/aanmelden") =>
        PostAsync(address, ("_handler", "account"), ("Entry.Email", email), ("Entry.Password", password));

    public Task<HttpResponseMessage> SignInAsDemoAsync(string person, string returnTo = "/") =>
        PostAsync("/aanmelden/demo", ("person", person), ("terug", returnTo));

    public void Dispose() => client.Dispose();

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}

internal static class Answers
{
    public static Task<string> TextAsync(this HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public static void ShouldRedirectTo(this HttpResponseMessage answer, string address)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var location = answer.Headers.Location!;
        (location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString).ShouldBe(address);
        if (location.IsAbsoluteUri) location.Host.ShouldBe("localhost");
    }
}
