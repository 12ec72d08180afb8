using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using WijkDashboard.Api.Description;
using WijkDashboard.Domain.Deliveries;

namespace WijkDashboard.Api.Reference;

/// <summary>
/// Reads the OpenAPI document of this program, so that people read what programs read; adds the refusals and the issues by the
/// words of the answers themselves.
/// </summary>
public sealed class ReferenceQuery([FromKeyedServices(ApiDescription.Document)] IOpenApiDocumentProvider documents)
{
    private const string Form = "multipart/form-data";

    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public async Task<ReferenceView> ViewAsync(CancellationToken cancel)
    {
        var document = await documents.GetOpenApiDocumentAsync(cancel);
        return new(
            document.Info.Description!,
            [.. document.Paths.SelectMany(path => path.Value.Operations!.Select(o => Operation(path.Key, o.Key.Method, o.Value)))],
            [.. document.Components!.Schemas!.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => Table(s.Key, s.Value))],
            [.. Enum.GetValues<ProblemKind>().Select(Problem)],
            [.. Enum.GetValues<IssueCode>().Where(c => c != IssueCode.PersonalData).Select(c => IssueAnswer.InGeneral(c))],
            [.. Enum.GetValues<PersonalDataKind>().Select(kind => (kind, IssueAnswer.InGeneral(kind)))]);
    }

    private static OperationView Operation(string path, string method, OpenApiOperation operation)
    {
        var body = operation.RequestBody;
        var form = body?.Content?[Form].Schema;
        return new(
            operation.OperationId!, method, path, operation.Summary!, operation.Description!,
            [.. operation.Parameters!.Select(p => new FieldView(p.Name!, TypeOf(p.Schema!), p.Required, p.Description!))],
            [.. body?.Content?.Keys ?? []],
            body?.Description,
            form is null ? [] : Fields(form),
            [.. operation.Responses!.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => Response(r.Key, r.Value))]);
    }

    private static ResponseView Response(string status, IOpenApiResponse response)
    {
        var content = response.Content?.Values.FirstOrDefault();
        return new(
            status,
            response.Description!,
            content?.Schema is { } schema ? TypeOf(schema).Table : null,
            [.. content?.Examples?.Values.Select(e => new ExampleView(e.Summary!, e.Value!.ToJsonString(s_indented))) ?? []]);
    }

    private static TableView Table(string name, IOpenApiSchema schema) =>
        new(name, schema.Description!, Fields(schema), [.. schema.Enum?.OfType<JsonNode>().Select(value => value.ToString()) ?? []]);

    private static FieldView[] Fields(IOpenApiSchema schema) =>
    [
        .. (schema.Properties ?? new Dictionary<string, IOpenApiSchema>()).Select(p =>
            new FieldView(p.Key, TypeOf(p.Value), schema.Required?.Contains(p.Key) == true, p.Value.Description!)),
    ];

    /// <summary>What can be null is, in the document, one of two: nothing, or the type itself.</summary>
    private static FieldType TypeOf(IOpenApiSchema schema)
    {
        var choices = schema.OneOf?.Where(s => s.Type != JsonSchemaType.Null).ToArray() ?? [];
        if (choices.Length == 1) return TypeOf(choices[0]) with { CanBeNull = true };
        var type = schema.Type ?? default;
        var canBeNull = type.HasFlag(JsonSchemaType.Null);
        if (schema is OpenApiSchemaReference { Reference.Id: { } id }) return new(Word(type), id, IsList: false, canBeNull);
        return type.HasFlag(JsonSchemaType.Array) && schema.Items is { } items
            ? TypeOf(items) with { IsList = true, CanBeNull = canBeNull }
            : new(schema.Format is "binary" or "date-time" ? schema.Format : Word(type), null, IsList: false, canBeNull);
    }

    private static string Word(JsonSchemaType type) => (type & ~JsonSchemaType.Null).ToString().ToLowerInvariant();

    private static ProblemView Problem(ProblemKind kind)
    {
        var words = Problems.In(CultureInfo.CurrentUICulture, kind, "…");
        return new(Problems.AnchorOf(kind), words.Status, words.Title, words.Detail);
    }
}
