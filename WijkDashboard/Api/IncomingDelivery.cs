using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace WijkDashboard.Api;

/// <summary>
/// What a program hands in: a form with the file as its last part, or the file alone with the rest in the address. Read from front
/// to back, so the fields must be known before the file begins.
/// </summary>
/// <param name="Body">The bytes of the file.</param>
/// <param name="EndAsync">Looks at what follows the file; throws when that should have come before it.</param>
internal sealed record IncomingDelivery(string LayoutId, string FileName, bool DryRun, Stream Body, Func<CancellationToken, Task> EndAsync)
{
    public const string Layout = "layout";
    public const string File = "file";
    public const string NameOfFile = "fileName";
    public const string Dry = "dryRun";

    private const string Form = "multipart/form-data";
    private const string FormWithoutFile = "application/x-www-form-urlencoded";
    private const int LongestField = 260;
    private const int LongestBoundary = 70;

    private static readonly string[] s_fields = [Layout, NameOfFile, Dry];

    /// <exception cref="RequestFault">It is not a delivery.</exception>
    public static async Task<IncomingDelivery> OpenAsync(HttpRequest request, CancellationToken cancel)
    {
        var fields = s_fields.ToDictionary(f => f, f => (string?)request.Query[f]);
        // What is packed by the client would be read as it is, and refused for the wrong reason.
        if (request.Headers.ContentEncoding is [_, ..] || !MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
            throw new RequestFault(ProblemKind.WrongKindOfBody);
        if (type.MediaType.Equals(Form, StringComparison.OrdinalIgnoreCase)) return await OpenFormAsync(request, type, fields, cancel);
        if (type.MediaType.Equals(FormWithoutFile, StringComparison.OrdinalIgnoreCase) || type.Type.Equals("multipart", StringComparison.OrdinalIgnoreCase))
            throw new RequestFault(ProblemKind.WrongKindOfBody);
        return Of(fields, request.Body, _ => Task.CompletedTask);
    }

    private static async Task<IncomingDelivery> OpenFormAsync(
        HttpRequest request, MediaTypeHeaderValue type, Dictionary<string, string?> fields, CancellationToken cancel)
    {
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).ToString();
        if (boundary.Length is 0 or > LongestBoundary) throw new RequestFault(ProblemKind.WrongKindOfBody);
        var parts = new MultipartReader(boundary, request.Body);
        while (await NextAsync(parts, cancel) is { } part)
        {
            var (name, fileName) = NamesOf(part);
            if (name == File)
            {
                fields[NameOfFile] = fileName ?? fields[NameOfFile];
                return Of(fields, part.Body, end => EndFormAsync(parts, end));
            }

            if (name is not null && s_fields.Contains(name)) fields[name] = await TextAsync(part, name, cancel);
        }

        throw new RequestFault(ProblemKind.MissingField, File);
    }

    /// <summary>A field behind the file came too late to count; half a form is no form.</summary>
    private static async Task EndFormAsync(MultipartReader parts, CancellationToken cancel)
    {
        while (await NextAsync(parts, cancel) is { } part)
            if (NamesOf(part).Name is { } name && (name == File || s_fields.Contains(name)))
                throw new RequestFault(ProblemKind.FileNotLast, name);
    }

    private static IncomingDelivery Of(Dictionary<string, string?> fields, Stream body, Func<CancellationToken, Task> endAsync)
    {
        if (string.IsNullOrWhiteSpace(fields[Layout])) throw new RequestFault(ProblemKind.MissingField, Layout);
        var name = NameIn(fields[NameOfFile]);
        if (name.Length == 0) throw new RequestFault(ProblemKind.MissingField, NameOfFile);
        if (name.Length > LongestField) throw new RequestFault(ProblemKind.WrongField, NameOfFile);
        var dry = fields[Dry]?.Trim().ToLowerInvariant() switch
        {
            null or "" or "false" => false,
            "true" => true,
            _ => throw new RequestFault(ProblemKind.WrongField, Dry),
        };
        return new(fields[Layout]!.Trim(), name, dry, body, endAsync);
    }

    /// <summary>The last part of a path, as Windows and others write it, without what no screen can show.</summary>
    private static string NameIn(string? path) =>
        string.Concat((path ?? string.Empty).Split('/', '\\')[^1].Where(c => !char.IsControl(c))).Trim();

    private static (string? Name, string? FileName) NamesOf(MultipartSection part) =>
        part.GetContentDispositionHeader() is { } header
            ? (HeaderUtilities.RemoveQuotes(header.Name).Value, (header.FileNameStar.HasValue ? header.FileNameStar : HeaderUtilities.RemoveQuotes(header.FileName)).Value)
            : (null, null);

    private static async Task<string> TextAsync(MultipartSection part, string name, CancellationToken cancel)
    {
        using var reader = new StreamReader(part.Body);
        var text = new char[LongestField + 1];
        var length = await FaultsOfAsync(() => reader.ReadBlockAsync(text.AsMemory(), cancel).AsTask());
        return length > LongestField ? throw new RequestFault(ProblemKind.WrongField, name) : new string(text, 0, length);
    }

    private static Task<MultipartSection?> NextAsync(MultipartReader parts, CancellationToken cancel) =>
        FaultsOfAsync(() => parts.ReadNextSectionAsync(cancel));

    private static async Task<T> FaultsOfAsync<T>(Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (Exception fault) when (RequestFault.Of(fault) is { } ours)
        {
            throw ours;
        }
    }
}
