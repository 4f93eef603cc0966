using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Chutri.Platform.Web;

/// <summary>Problem details (RFC 9457) with the stable <c>code</c> of the refusal and, where fields are wrong, <c>errors</c>.</summary>
public static class Problems
{
    /// <summary>The page that lists all of them, open to everybody; each has its own place there.</summary>
    public const string Page = "/api/problems";

    public static string TypeOf(string code) => $"{Page}#{code}";

    public static IResult Of(Refusal refusal) => Of(refusal, refusal.Kind.Status());

    public static IResult Of(Refusal refusal, int status)
    {
        var problem = new ProblemDetails
        {
            Status = status,
            Title = refusal.Sentence.ToString(),
            Type = TypeOf(refusal.Code),
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
                Type = TypeOf(code),
                Extensions = { ["code"] = code },
            }
        );
}
