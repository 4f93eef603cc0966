using Chutri.Assignments.Forms;
using Chutri.Assignments.Operations;
using Chutri.Documents;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Assignments.Web;

/// <summary>The result with its files, and what a cooperating unit does with the question put to it.</summary>
internal static class FileActionRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(
            AssignmentUrls.Action("{code}", "deliver"),
            (string code, HttpContext context, ActionPages show, CancellationToken stop) =>
                show.Show(context, code, "deliver", stop)
        );
        pages.MapPost(AssignmentUrls.Action("{code}", "deliver"), Deliver).TakesFiles();
        pages.MapGet(
            AssignmentUrls.Action("{code}", "cooperation/{number:int}"),
            (
                string code,
                int number,
                HttpContext context,
                ActionPages show,
                CancellationToken stop
            ) => show.Show(context, code, CooperationPaths.Answer(number), stop)
        );
        pages
            .MapPost(AssignmentUrls.Action("{code}", "cooperation/{number:int}"), Answer)
            .TakesFiles();
        pages.MapGet(
            AssignmentUrls.Action("{code}", "cooperation/{number:int}/hand-to-person"),
            (
                string code,
                int number,
                HttpContext context,
                ActionPages show,
                CancellationToken stop
            ) => show.Show(context, code, CooperationPaths.Hand(number), stop)
        );
        pages.MapPost(
            AssignmentUrls.Action("{code}", "cooperation/{number:int}/hand-to-person"),
            Hand
        );
    }

    private static async Task<IResult> Deliver(
        string code,
        FormEntry entry,
        HttpContext context,
        ActionPages pages,
        FormReader reader,
        DeliverResult deliver,
        CancellationToken stop
    )
    {
        var files = await SentFiles.Read(context, deliver.Act, SecretFiles.Refuse, stop);
        var request = files.With(read => DeliverForm.Of(entry).Parse(code, read, reader.Begin()));
        return await pages.Submit(context, code, "deliver", entry, request, deliver, stop);
    }

    private static async Task<IResult> Answer(
        string code,
        int number,
        FormEntry entry,
        HttpContext context,
        ActionPages pages,
        FormReader reader,
        AnswerCooperation answer,
        CancellationToken stop
    )
    {
        var files = await SentFiles.Read(context, answer.Act, SecretFiles.Refuse, stop);
        var request = files.With(read =>
            AnswerCooperationForm.Of(entry).Parse(code, number, read, reader.Begin())
        );
        var path = CooperationPaths.Answer(number);
        return await pages.Submit(context, code, path, entry, request, answer, stop);
    }

    private static async Task<IResult> Hand(
        string code,
        int number,
        FormEntry entry,
        HttpContext context,
        ActionPages pages,
        FormReader reader,
        HandCooperation hand,
        CancellationToken stop
    )
    {
        var request = await HandToPersonForm
            .Of(entry)
            .ParseCooperation(code, number, reader.Begin(), stop);
        var path = CooperationPaths.Hand(number);
        return await pages.Submit(context, code, path, entry, request, hand, stop);
    }
}
