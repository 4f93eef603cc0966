using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Chutri.OpenApi;

/// <summary>What holds for every operation and stands in none of them: refusals, keys, versions, the pace of calling.</summary>
internal sealed class OperationDetails : IOpenApiOperationTransformer
{
    private const string Problem = "application/problem+json";
    private const string Multipart = "multipart/form-data";

    public async Task TransformAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var tagged = metadata.OfType<Tagged>().LastOrDefault();
        var isPost = context.Description.HttpMethod is "POST";
        Describe(operation, tagged, isPost);
        operation.Parameters ??= [];
        foreach (var parameter in operation.Parameters.OfType<OpenApiParameter>())
        {
            Say(parameter);
        }

        if (isPost)
        {
            operation.Parameters.Add(
                Header(RepeatedRequestsHeader, ApiWords.Again.ToString(), Guid.Empty.ToString())
            );
        }

        if (tagged is not null)
        {
            operation.Parameters.Add(
                Header(
                    tagged.Changes ? "If-Match" : "If-None-Match",
                    ApiWords.Seen.ToString(),
                    "\"7.0f3a5c1d2b4e6987\""
                )
            );
        }

        NameFiles(operation);
        var schema = await context.GetOrCreateSchemaAsync(
            typeof(ProblemDetails),
            null,
            cancellationToken
        );
        context.Document?.AddComponent(nameof(ProblemDetails), schema);
        Answers(operation, context.Document, tagged);
    }

    private const string RepeatedRequestsHeader = "Idempotency-Key";

    private static void Describe(OpenApiOperation operation, Tagged? tagged, bool isPost)
    {
        var isList = operation.Parameters?.Any(parameter =>
            parameter is { In: ParameterLocation.Query } && Camel(parameter.Name) is "after"
        );
        string?[] sentences =
        [
            operation.Summary + ".",
            isList is true ? ApiWords.ListHow.ToString() : null,
            isPost ? ApiWords.Again.ToString() : null,
            tagged is not null ? ApiWords.Seen.ToString() : null,
        ];
        operation.Description = string.Join(' ', sentences.OfType<string>());
    }

    private static void Say(OpenApiParameter parameter)
    {
        parameter.Name = Camel(parameter.Name);
        var text = ParameterWords.Of(parameter.Name);
        parameter.Description = text.Words.ToString();
        parameter.Example = text.Example switch
        {
            int number => JsonValue.Create(number),
            bool truth => JsonValue.Create(truth),
            string word when parameter.Schema is not OpenApiSchemaReference => JsonValue.Create(
                word
            ),
            _ => null,
        };
    }

    private static string Camel(string? name) => JsonNamingPolicy.CamelCase.ConvertName(name ?? "");

    private static OpenApiParameter Header(string name, string description, string example) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Header,
            Description = description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            Example = JsonValue.Create(example),
        };

    /// <summary>Files come as parts of a form, under the name that the route reads.</summary>
    private static void NameFiles(OpenApiOperation operation)
    {
        if (
            operation.RequestBody?.Content is not { } content
            || !content.TryGetValue(Multipart, out var form)
        )
        {
            return;
        }

        var file = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
        var isImport = operation.OperationId is "ReadImport";
        var fields = new Dictionary<string, IOpenApiSchema>
        {
            [isImport ? "file" : "files"] = isImport
                ? file
                : new OpenApiSchema { Type = JsonSchemaType.Array, Items = file },
        };
        foreach (var name in FieldsOf(operation.OperationId))
        {
            fields[name] = new OpenApiSchema { Type = JsonSchemaType.String };
        }

        form.Schema = new OpenApiSchema { Type = JsonSchemaType.Object, Properties = fields };
    }

    private static string[] FieldsOf(string? operation) =>
        operation switch
        {
            "AddDocumentVersion" => ["reason"],
            "DeliverResult" => ["summary", "despiteOpenParts"],
            "AnswerCooperation" => ["answer", "decline"],
            _ => [],
        };

    private static void Answers(
        OpenApiOperation operation,
        OpenApiDocument? document,
        Tagged? tagged
    )
    {
        operation.Responses ??= [];
        foreach (
            var status in new[] { "400", "401", "403", "404", "409", "413", "415", "422", "429" }
        )
        {
            operation.Responses.TryAdd(status, Refused(document));
        }

        if (tagged is { Changes: true })
        {
            operation.Responses["412"] = Refused(document);
        }
        else if (tagged is not null)
        {
            operation.Responses["304"] = new OpenApiResponse
            {
                Description = ApiWords.NothingNew.ToString(),
            };
        }

        operation.Responses["503"] = Refused(document);
        foreach (var (status, answer) in operation.Responses)
        {
            if (answer is OpenApiResponse response)
            {
                response.Headers = HeadersOf(status, tagged);
            }
        }
    }

    private static OpenApiResponse Refused(OpenApiDocument? document) =>
        new()
        {
            Description = ApiWords.Problem.ToString(),
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [Problem] = new()
                {
                    Schema = new OpenApiSchemaReference(nameof(ProblemDetails), document),
                },
            },
        };

    private static Dictionary<string, IOpenApiHeader> HeadersOf(string status, Tagged? tagged)
    {
        var headers = new Dictionary<string, IOpenApiHeader>();
        if (status is not "401")
        {
            headers["RateLimit"] = Header(ApiWords.Pace.ToString());
            headers["RateLimit-Policy"] = Header(ApiWords.Pace.ToString());
        }

        if (tagged is { Changes: false } && status is "200" or "304")
        {
            headers["ETag"] = Header(ApiWords.Seen.ToString());
        }

        if (status is "429" or "503")
        {
            headers["Retry-After"] = Header(ApiWords.RetryAfter.ToString());
        }

        return headers;
    }

    private static OpenApiHeader Header(string description) =>
        new()
        {
            Description = description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        };
}
