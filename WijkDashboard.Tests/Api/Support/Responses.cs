using System.Net;
using System.Text.Json;

namespace WijkDashboard.Api.Support;

internal static class Responses
{
    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage answer, HttpStatusCode status)
    {
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(status, text);
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>A refusal as RFC 9457 has it, by the stable name behind # in its type.</summary>
    public static async Task<JsonElement> ShouldBeProblemAsync(this HttpResponseMessage answer, HttpStatusCode status, string name)
    {
        var problem = await answer.JsonAsync(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        problem.GetProperty("type").GetString().ShouldBe($"/api/uitleg#{name}");
        problem.GetProperty("status").GetInt32().ShouldBe((int)status);
        problem.GetProperty("title").GetString().ShouldNotBeNullOrWhiteSpace();
        problem.GetProperty("detail").GetString().ShouldNotBeNullOrWhiteSpace();
        return problem;
    }

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
