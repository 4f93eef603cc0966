using Chutri.Docs;
using Chutri.Platform.Web;

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
                    options.AddOperationTransformer<OperationDetails>();
                    options.AddSchemaTransformer<ApiSchemas>();
                }
            );

    public static void Map(WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        app.MapGet("/api", ShowPage).AllowAnonymous().ExcludeFromDescription();
        app.MapGet(Problems.Page, ShowProblems).AllowAnonymous().ExcludeFromDescription();
    }

    private static IResult ShowProblems(HttpContext context) =>
        Pages.Show<ProblemListPage>(context, ProblemCatalogue.All, ApiWords.Problems);

    private static IResult ShowPage(HttpContext context, ApiCatalogue catalogue) =>
        Pages.Show<ApiPage>(context, catalogue.Read(), ApiWords.Title);
}
