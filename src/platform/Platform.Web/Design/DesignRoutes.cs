using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Platform.Web;

/// <summary>Every component in every state. Shows invented people only, so everybody may see it.</summary>
public static class DesignRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/design", Show).AllowAnonymous().ExcludeFromDescription();
        pages.MapPost("/design", Sent).AllowAnonymous().ExcludeFromDescription();
    }

    private static IResult Show(HttpContext context) =>
        Pages.Show<DesignPage>(context, new DesignModel(FormEntry.Empty), DesignWords.Title);

    private static IResult Sent(HttpContext context, FormEntry entry) =>
        Pages.Show<DesignPage>(
            context,
            new DesignModel(entry.With([new("until", TypedDate.NotADate)])),
            DesignWords.Title,
            StatusCodes.Status422UnprocessableEntity
        );
}

public sealed record DesignModel(FormEntry Entry);
