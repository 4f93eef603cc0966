using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Chutri.OpenApi;

/// <summary>What the framework cannot know of the shapes that are sent and answered.</summary>
internal sealed class ApiSchemas : IOpenApiSchemaTransformer
{
    public Task TransformAsync(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var type = context.JsonTypeInfo.Type;
        if (type == typeof(string))
        {
            // Texts are read by a converter of our own, of which the framework knows no type.
            schema.Type = context.JsonPropertyInfo?.IsGetNullable is true
                ? JsonSchemaType.String | JsonSchemaType.Null
                : JsonSchemaType.String;
        }
        else if (schema.Type?.HasFlag(JsonSchemaType.Array) is true && schema.Items is null)
        {
            schema.Items = new OpenApiSchema { Type = JsonSchemaType.String };
        }
        else if (type == typeof(ProblemDetails))
        {
            schema.Properties ??= new Dictionary<string, IOpenApiSchema>();
            schema.Properties["code"] = Text(ApiWords.ProblemCode.ToString());
            schema.Properties["basis"] = Text(ApiWords.ProblemBasis.ToString());
            schema.Properties["see"] = Text(ApiWords.ProblemSee.ToString());
            schema.Properties["errors"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Description = ApiWords.ProblemErrors.ToString(),
                AdditionalProperties = new OpenApiSchema
                {
                    Type = JsonSchemaType.Array,
                    Items = new OpenApiSchema { Type = JsonSchemaType.String },
                },
            };
            schema.Required = new HashSet<string> { "code", "status", "title", "type" };
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema Text(string description) =>
        new() { Type = JsonSchemaType.String, Description = description };
}
