using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Web;

/// <summary>What is shown of a session: the screen for the room, and paper to sign.</summary>
internal static class ScreenRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var one = DisseminationUrls.Sessions + "/{code}";
        pages.MapGet(one + "/projector", Projector);
        pages.MapGet(one + "/code", Code);
        pages.MapGet(one + "/paper", Paper);
    }

    private static async Task<IResult> Projector(
        string code,
        HttpContext context,
        SessionPages pages,
        PublicAddress address,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var found = await pages.Held(context, code, null, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var (view, now) = (found.Value, clock.Now().Utc);
        var (session, slot) = (view.Session, AttendanceCode.SlotOf(now));
        var left = (int)Math.Ceiling((AttendanceCode.StartOf(slot + 1) - now).TotalSeconds);
        var path = DisseminationUrls.CheckIn(session.Code);
        var isOpen = session.ShowsCode;
        context.Response.Headers["Refresh"] = $"{Math.Clamp(left + 1, 2, 10)}";
        return Pages.ShowBare<ProjectorPage>(
            context,
            new ProjectorModel(
                session.Title,
                view.Unit.Name,
                isOpen ? Spaced(AttendanceCode.Typed(session.Secret, slot)) : "",
                address.Of(context.Request, path),
                isOpen
                    ? QrCode.Svg(
                        address.Of(
                            context.Request,
                            $"{path}?k={AttendanceCode.Scanned(session.Secret, slot)}"
                        ),
                        SessionWords.CodeTitle.ToString()
                    )
                    : "",
                view.Present,
                view.Expected,
                left,
                isOpen
            ),
            SessionWords.CodeTitle
        );
    }

    /// <summary>For the secretary's page, which shows the present code while it stays open.</summary>
    private static async Task<IResult> Code(
        string code,
        HttpContext context,
        SessionPages pages,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        (await pages.Held(context, code, null, stop)).Answer(
            context,
            view =>
            {
                var now = clock.Now().Utc;
                var slot = AttendanceCode.SlotOf(now);
                return TypedResults.Ok(
                    new LiveCodeJson(
                        view.Session.ShowsCode
                            ? Spaced(AttendanceCode.Typed(view.Session.Secret, slot))
                            : "",
                        (int)Math.Ceiling((AttendanceCode.StartOf(slot + 1) - now).TotalSeconds),
                        view.Present,
                        view.Waiting
                    )
                );
            }
        );

    private sealed record LiveCodeJson(string Code, int SecondsLeft, int Present, int Waiting);

    private static string Spaced(string code) => $"{code[..3]} {code[3..]}";

    private static async Task<IResult> Paper(
        string code,
        HttpContext context,
        SessionPages pages,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        (await pages.Held(context, code, RollFilter.All, stop)).Answer(
            context,
            view =>
                Pages.Show<PaperPage>(
                    context,
                    new PaperModel(
                        "",
                        view.Session.Code,
                        view.Session.Title,
                        view.Unit.Name,
                        clock.LocalOf(view.Session.StartsAt),
                        view.Session.Place,
                        [.. view.Roll.Items.Where(line => !line.Exempt).Select(RollRows.Of)],
                        view.Roll.Total
                    ),
                    SessionWords.PrintRoll
                )
        );
}
