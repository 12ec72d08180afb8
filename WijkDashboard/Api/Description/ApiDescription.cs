using System.Globalization;
using System.Resources;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using WijkDashboard.Domain.Deliveries;

namespace WijkDashboard.Api.Description;

/// <summary>
/// Completes the OpenAPI document that is made of the addresses and the types of their answers: words in the reader's language,
/// the body of a delivery (which no type describes, because it is never bound to one), the key, and examples.
/// </summary>
internal sealed class ApiDescription(Examples examples) : IOpenApiDocumentTransformer
{
    public const string Document = "v1";

    /// <summary>Where programs and people fetch it.</summary>
    public const string Address = "/openapi/v1.json";

    private const string Key = "key";

    private static readonly ResourceManager Texts = new(typeof(ApiDescription));

    public async Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new() { Title = Text("Title"), Version = Document, Description = Text("Description") };
        document.Components ??= new();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Key] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "wijk_…", Description = Text("Key"),
        };
        document.AddComponent(nameof(PersonalDataProblem), await context.GetOrCreateSchemaAsync(typeof(PersonalDataProblem), null, cancellationToken));
        foreach (var (name, schema) in document.Components.Schemas!) Complete(name, schema);
        foreach (var path in document.Paths.Values)
            foreach (var operation in path.Operations!.Values) Complete(operation, document);
    }

    private void Complete(OpenApiOperation operation, OpenApiDocument document)
    {
        var name = operation.OperationId!;
        (operation.Summary, operation.Description, operation.Tags) = (Text($"{name}.Summary"), Text($"{name}.Description"), null);
        operation.Security = [new() { [new OpenApiSecuritySchemeReference(Key, document)] = [] }];
        foreach (var parameter in operation.Parameters!.OfType<OpenApiParameter>()) parameter.Description = Text($"Parameter.{parameter.Name}");
        if (name == DeliveryEndpoints.Deliver) CompleteDelivery(operation, document);
        foreach (var (status, response) in operation.Responses!) Complete(name, status, (OpenApiResponse)response);
    }

    private static void CompleteDelivery(OpenApiOperation operation, OpenApiDocument document)
    {
        foreach (var flag in operation.Parameters!.OfType<OpenApiParameter>().Where(p => p.Name == IncomingDelivery.Dry))
            flag.Schema = new OpenApiSchema { Type = JsonSchemaType.Boolean };
        operation.RequestBody = BodyOfADelivery();
        operation.Responses!["422"].Content![Problems.MediaType].Schema = new OpenApiSchema
        {
            OneOf = [new OpenApiSchemaReference(nameof(RefusedProblem), document), new OpenApiSchemaReference(nameof(PersonalDataProblem), document)],
        };
    }

    private static OpenApiRequestBody BodyOfADelivery()
    {
        var file = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary", Description = Text("Body.file") };
        return new()
        {
            Required = true,
            Description = Text("Body"),
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["multipart/form-data"] = new()
                {
                    Schema = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Object,
                        Required = new HashSet<string> { IncomingDelivery.Layout, IncomingDelivery.File },
                        Properties = new Dictionary<string, IOpenApiSchema>
                        {
                            [IncomingDelivery.Layout] = new OpenApiSchema { Type = JsonSchemaType.String, Description = Text("Parameter.layout") },
                            [IncomingDelivery.Dry] = new OpenApiSchema { Type = JsonSchemaType.Boolean, Description = Text("Parameter.dryRun") },
                            [IncomingDelivery.File] = file,
                        },
                    },
                },
                ["text/csv"] = new() { Schema = file },
                ["application/octet-stream"] = new() { Schema = file },
            },
        };
    }

    private void Complete(string operation, string status, OpenApiResponse response)
    {
        response.Description = Text($"{operation}.{status}", $"Status.{status}");
        if (status == "201") response.Headers = Header("Location", JsonSchemaType.String);
        if (status == "429") response.Headers = Header("Retry-After", JsonSchemaType.Integer);
        foreach (var content in response.Content!.Values)
        {
            var shown = examples.Of(operation, status).ToArray();
            content.Examples = shown.Length == 0
                ? null
                : shown.ToDictionary(e => e.Name, IOpenApiExample (e) => new OpenApiExample { Summary = Text($"Example.{e.Name}"), Value = e.Value });
        }
    }

    private static Dictionary<string, IOpenApiHeader> Header(string name, JsonSchemaType type) =>
        new() { [name] = new OpenApiHeader { Description = Text($"Header.{name}"), Schema = new OpenApiSchema { Type = type } } };

    private static void Complete(string name, IOpenApiSchema schema)
    {
        schema.Description = Text($"Schema.{name}");
        foreach (var (property, part) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
            part.Description = Text($"{name}.{property}", $"{nameof(Problem)}.{property}");
        // Programs compare with these; as a type of its own it would say in every answer what the words mean once.
        if (name == "Issue" && schema.Properties!["code"] is OpenApiSchema code)
            code.Enum = [.. Enum.GetNames<IssueCode>().Select(n => System.Text.Json.Nodes.JsonValue.Create(n))];
    }

    /// <summary>The first of these texts that there is.</summary>
    private static string Text(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (Texts.GetString(name, CultureInfo.CurrentUICulture) is { } text) return text;
        throw new InvalidOperationException($"The description of the addresses for programs lacks a text for {names[0]}.");
    }
}

internal static class ApiDescriptionSetup
{
    public static IServiceCollection AddApiDescription(this IServiceCollection services)
    {
        services.AddSingleton<Examples>();
        services.AddSingleton<Reference.ReferenceQuery>();
        return services.AddOpenApi(ApiDescription.Document, options =>
        {
            options.ShouldInclude = address => address.RelativePath?.StartsWith(ApiSetup.Root[1..], StringComparison.Ordinal) == true;
            options.CreateSchemaReferenceId = type => OpenApiOptions.CreateDefaultSchemaReferenceId(type)?.Replace("Answer", string.Empty, StringComparison.Ordinal);
            options.AddDocumentTransformer<ApiDescription>();
        });
    }
}
