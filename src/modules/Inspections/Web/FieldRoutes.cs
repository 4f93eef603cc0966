using Chutri.Inspections.Api;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Inspections.Web;

/// <summary>
/// The page for telephones: <see cref="InspectionUrls.Field"/> with its worker and manifest asks nothing of whoever opens it, as there is
/// nothing in it; what it takes along and hands in is carried out as by the API, for the signed-in person, by the cookie and the token of
/// a form.
/// </summary>
internal static class FieldRoutes
{
    private const string Field = InspectionUrls.Field;
    private const string OneSheet = Field + "/sheets/{code}/{number:int}";

    public static void Map(IEndpointRouteBuilder pages)
    {
        FieldShell.Map(pages);
        pages.MapGet(Field + "/sheets", Sheets);
        pages.MapPost(OneSheet + "/take", SheetApi.Take);
        pages.MapPost(OneSheet + "/entries", SheetApi.HandIn);
        pages.MapPost(OneSheet + "/files", SheetApi.HandInFile).TakesFiles();
    }

    /// <summary>Which sheets there are to take along, and the token that handing in carries.</summary>
    private static async Task<IResult> Sheets(
        HttpContext context,
        Caller caller,
        IAntiforgery forms,
        SheetDesk desk,
        CancellationToken stop
    ) =>
        caller.Person is not { } person
            ? Model.InspectionRefusals.NotYours.Answer(context)
            : TypedResults.Ok(
                new FieldSheetsJson(
                    person.Value.ToString(),
                    caller.Name,
                    forms.GetAndStoreTokens(context).RequestToken!,
                    [
                        .. (await desk.OfTeams(person, stop)).Select(one => new FieldSheetJson(
                            one.Code,
                            one.Number,
                            one.Title,
                            one.Questions
                        )),
                    ]
                )
            );
}

/// <param name="Person">Identifier of whoever is signed in.</param>
/// <param name="Token">Of a form, sent back with everything that is handed in.</param>
internal sealed record FieldSheetsJson(
    string Person,
    string Name,
    string Token,
    IReadOnlyList<FieldSheetJson> Sheets
);

internal sealed record FieldSheetJson(string Code, int Number, string Title, int Questions);
