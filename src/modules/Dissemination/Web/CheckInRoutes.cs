using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Web;

/// <summary>The page of a telephone: open to everybody, as not everybody on a list has an account.</summary>
internal static class CheckInRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(DisseminationUrls.CheckIns + "/{code}", Show).AllowAnonymous();
        pages.MapPost(DisseminationUrls.CheckIns + "/{code}", Enter).AllowAnonymous();
    }

    private static async Task<IResult> Show(
        string code,
        string? k,
        HttpContext context,
        CheckInDesk desk,
        CheckInTickets tickets,
        PersonDirectory people,
        CancellationToken stop
    )
    {
        if (await desk.Card(code, stop) is not { } card)
        {
            return DisseminationRefusals.NoSuchSession.Answer(context);
        }

        var me = await Me(context, people, stop);
        return Page(
            context,
            new CheckInModel(
                card.Code,
                card.Title,
                k,
                me?.Code,
                me?.Name,
                me is null ? null : tickets.For(me.Id),
                DeviceCookie.Of(context),
                FormEntry.Empty,
                null,
                false
            )
        );
    }

    private static async Task<IResult> Enter(
        string code,
        FormEntry entry,
        HttpContext context,
        CheckInDesk desk,
        CheckInTickets tickets,
        PersonDirectory people,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        if (await desk.Card(code, stop) is not { } card)
        {
            return DisseminationRefusals.NoSuchSession.Answer(context);
        }

        var me = await Me(context, people, stop);
        var model = new CheckInModel(
            card.Code,
            card.Title,
            entry.TextOrNull("code"),
            me?.Code ?? entry.TextOrNull("personCode"),
            me?.Name ?? entry.TextOrNull("personName"),
            me is null ? null : tickets.For(me.Id),
            DeviceCookie.Of(context),
            entry,
            null,
            false
        );
        if (CheckInForm.Problems(model.TypedCode, model.PersonCode, model.PersonName) is { } wrong)
        {
            return Page(context, model with { Entry = entry.With(wrong) }, wrong);
        }

        var done = await desk.Enter(
            new(
                code,
                model.TypedCode!,
                me?.Id,
                model.PersonCode!,
                model.PersonName!,
                model.Device,
                DeviceCookie.AddressOf(context)
            ),
            stop
        );
        return done.Refusal is { } refusal
            ? Page(context, model with { Entry = entry.With(refusal) }, refusal)
            : Page(
                context,
                model with
                {
                    Done = CheckInWords.Done(
                        done.Value.Name,
                        clock.LocalOf(done.Value.At),
                        done.Value.Waits,
                        done.Value.Already
                    ),
                    Waits = done.Value.Waits,
                }
            );
    }

    private static async Task<PersonSummary?> Me(
        HttpContext context,
        PersonDirectory people,
        CancellationToken stop
    ) => context.Features.Get<Caller>()?.Person is { } me ? await people.Find(me, stop) : null;

    private static IResult Page(HttpContext context, CheckInModel model, Refusal? refusal = null) =>
        Pages.ShowBare<CheckInPage>(
            context,
            model,
            CheckInWords.Heading,
            refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
}
