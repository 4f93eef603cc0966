using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Chutri.OpenApi;

/// <summary>What the API is and how one signs in to it.</summary>
internal sealed class ApiIntroduction : IOpenApiDocumentTransformer
{
    private const string Scheme = "token";

    /// <summary>Shapes of forms with files, whose parts <see cref="OperationDetails"/> names one by one.</summary>
    private static readonly string[] SentAsParts =
    [
        "IFormFile",
        "DeliverForm",
        "AnswerCooperationForm",
    ];

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
            License = new OpenApiLicense
            {
                Name = "Apache-2.0",
                Url = new Uri("https://www.apache.org/licenses/LICENSE-2.0"),
            },
            Contact = new OpenApiContact { Name = ApiWords.Contact.ToString() },
        };
        document.Tags = new HashSet<OpenApiTag>(
            (document.Tags ?? new HashSet<OpenApiTag>()).OrderBy(
                tag => tag.Name,
                StringComparer.Ordinal
            )
        );
        foreach (var tag in document.Tags ?? new HashSet<OpenApiTag>())
        {
            tag.Description = ApiSections.Of(tag.Name ?? "").Title.ToString();
        }

        document.Servers =
        [
            new OpenApiServer { Url = "/", Description = ApiWords.ThisProgram.ToString() },
        ];
        document.Components ??= new OpenApiComponents();
        foreach (var unused in SentAsParts)
        {
            document.Components.Schemas?.Remove(unused);
        }

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
