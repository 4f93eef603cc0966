using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Chutri.Platform.Web;

/// <summary>Problem details (RFC 9457) with the stable <c>code</c> of the refusal and, where fields are wrong, <c>errors</c>.</summary>
public static class Problems
{
    public static IResult Of(Refusal refusal) => Of(refusal, refusal.Kind.Status());

    internal static IResult Of(Refusal refusal, int status)
    {
        var problem = new ProblemDetails
        {
            Status = status,
            Title = refusal.Sentence.ToString(),
            Type = "urn:chutri:refusal:" + refusal.Code,
            Extensions = { ["code"] = refusal.Code },
        };
        if (refusal.Basis is { } basis)
        {
            problem.Extensions["basis"] = basis.ToString();
        }

        if (refusal.See is { } see)
        {
            problem.Extensions["see"] = see;
        }

        if (refusal.Fields.Count > 0)
        {
            problem.Extensions["errors"] = refusal
                .Fields.GroupBy(field => field.Field)
                .ToDictionary(
                    group => group.Key,
                    group => group.Select(field => field.Sentence.ToString()).ToArray()
                );
        }

        return TypedResults.Problem(problem);
    }

    internal static IResult Of(int status, string code, Words sentence) =>
        TypedResults.Problem(
            new ProblemDetails
            {
                Status = status,
                Title = sentence.ToString(),
                Type = "urn:chutri:refusal:" + code,
                Extensions = { ["code"] = code },
            }
        );
}
