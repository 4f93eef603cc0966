using Chutri.Platform.Web;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Chutri.OpenApi;

/// <summary>The API's description, for programs at <c>/openapi/v1.json</c> and for people at <c>/api</c>.</summary>
internal static class OpenApiParts
{
    public static void AddTo(IServiceCollection services) =>
        services
            .AddSingleton<ApiCatalogue>()
            .AddOpenApi(
                "v1",
                options =>
                {
                    options.ShouldInclude = description =>
                        description.RelativePath?.StartsWith("api/v1", StringComparison.Ordinal)
                            is true;
                    options.AddDocumentTransformer<ApiIntroduction>();
                    options.AddOperationTransformer<ProblemAnswers>();
                    options.AddSchemaTransformer(TextsAreStrings);
                }
            );

    public static void Map(WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        app.MapGet("/api", ShowPage).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>Texts are read by a converter of our own, of which the framework knows no type.</summary>
    private static Task TextsAreStrings(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken stop
    )
    {
        if (context.JsonTypeInfo.Type == typeof(string))
        {
            schema.Type = context.JsonPropertyInfo?.IsGetNullable is true
                ? JsonSchemaType.String | JsonSchemaType.Null
                : JsonSchemaType.String;
        }

        return Task.CompletedTask;
    }

    private static IResult ShowPage(HttpContext context, ApiCatalogue catalogue) =>
        Pages.Show<ApiPage>(context, catalogue.Read(), ApiWords.Title);
}
