using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Chutri.OpenApi;

/// <summary>Every operation may be refused: RFC 9457 problem details with a stable code.</summary>
internal sealed class ProblemAnswers : IOpenApiOperationTransformer
{
    public Task TransformAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        operation.Responses ??= [];
        operation.Responses.TryAdd(
            "4XX",
            new OpenApiResponse { Description = ApiWords.Problem.ToString() }
        );
        return Task.CompletedTask;
    }
}
