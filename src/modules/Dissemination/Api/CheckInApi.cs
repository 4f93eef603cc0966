using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Dissemination.Web;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Api;

/// <summary>Where telephones come in: who is at the door is proved by the code, so it is open to everybody.</summary>
internal static class CheckInApi
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/check-ins", CheckIn)
            .AllowAnonymous()
            .WithTags("Dissemination")
            .WithName("CheckIn")
            .WithSummary(DisseminationApiWords.CheckIn)
            .Produces<CheckedInJson>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> CheckIn(
        CheckInJson form,
        HttpContext context,
        CheckInDesk desk,
        CheckInTickets tickets,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var me = context.Features.Get<Caller>()?.Person ?? tickets.Read(form.Ticket);
        var known = me is null ? null : "-";
        if (
            CheckInForm.Problems(form.Code, known ?? form.PersonCode, known ?? form.PersonName) is
            { } wrong
        )
        {
            return wrong.Answer(context);
        }

        var device = form.Device is { Length: > 0 and <= Lengths.Device } drawn ? drawn : null;
        var done = await desk.Enter(
            new(
                form.Session ?? "",
                form.Code!,
                me,
                form.PersonCode?.Trim() ?? "",
                form.PersonName ?? "",
                device,
                DeviceCookie.AddressOf(context)
            ),
            stop
        );
        return done.Answer(
            context,
            checkedIn =>
                TypedResults.Ok(
                    new CheckedInJson(
                        checkedIn.Name,
                        checkedIn.At,
                        checkedIn.Waits,
                        checkedIn.Already,
                        CheckInWords
                            .Done(
                                checkedIn.Name,
                                clock.LocalOf(checkedIn.At),
                                checkedIn.Waits,
                                checkedIn.Already
                            )
                            .ToString()
                    )
                )
        );
    }
}
