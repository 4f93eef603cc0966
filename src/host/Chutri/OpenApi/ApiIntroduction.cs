using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Chutri.OpenApi;

/// <summary>What the API is and how one signs in to it.</summary>
internal sealed class ApiIntroduction : IOpenApiDocumentTransformer
{
    private const string Scheme = "token";

    public Task TransformAsync(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        document.Info = new OpenApiInfo
        {
            Title = "Chutri",
            Version = "v1",
            Description = ApiWords.Introduction.ToString(),
            License = new OpenApiLicense { Name = "Apache-2.0", Identifier = "Apache-2.0" },
        };
        foreach (var tag in document.Tags ?? new HashSet<OpenApiTag>())
        {
            tag.Description = ApiSections.Of(tag.Name ?? "").Title.ToString();
        }

        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Scheme] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = ApiWords.TokenHow.ToString(),
            },
        };
        document.Security =
        [
            new OpenApiSecurityRequirement
            {
                [new OpenApiSecuritySchemeReference(Scheme, document)] = [],
            },
        ];
        return Task.CompletedTask;
    }
}
