using Chutri.Assignments;
using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Web;

/// <summary>What cells found wanting, and the work that it became.</summary>
internal static class FollowUpRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(DisseminationUrls.List + "/{code}/follow-ups", List);
        pages.MapPost(DisseminationUrls.Sessions + "/{code}/follow-ups", Note);
    }

    private static async Task<IResult> List(
        string code,
        string? after,
        HttpContext context,
        Caller caller,
        FindFollowUps find,
        CancellationToken stop
    ) =>
        (await find.Page(code, after, caller, stop)).Answer(
            context,
            found =>
                Pages.Show<FollowUpsPage>(
                    context,
                    new FollowUpsModel(
                        found.Campaign.Code,
                        found.Campaign.Title,
                        [
                            .. found.Page.Items.Select(line => new FollowUpRowModel(
                                line.Unit,
                                DisseminationUrls.Session(line.Session),
                                line.Text,
                                line.Work is { } work
                                    ? new(work, AssignmentUrls.Assignment(work))
                                    : null
                            )),
                        ],
                        PagingView.Of(
                            found.Page,
                            SessionWords.FollowUpThings,
                            DisseminationUrls.Of(found.Campaign.Code, "follow-ups"),
                            after is null
                        )
                    ),
                    SessionWords.FollowUps
                )
        );

    private static async Task<IResult> Note(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        NoteFollowUp note,
        OperationRunner runner,
        SessionPages show,
        CancellationToken stop
    )
    {
        var request = await FollowUpForm.Of(entry).Parse(code, fields.Begin(), stop);
        var done = await runner.Run(note, request, caller, stop);
        var told = done.Refused ? SessionWords.GiveWork : SessionWords.GivenWork(done.Value);
        return await SessionRoutes.After(
            done,
            told,
            "follow-ups",
            code,
            entry,
            context,
            show,
            stop
        );
    }
}
