using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Forms;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.SelfReview.Web;

/// <summary>Bring in an edition, look at it, try it out, put it in force.</summary>
internal static class EditionRoutes
{
    private const string One = SelfReviewUrls.Editions + "/{id:guid}";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(
            SelfReviewUrls.Editions,
            (string? after, HttpContext context, EditionPages show, CancellationToken stop) =>
                show.List(context, after, FormEntry.Empty, stop)
        );
        pages.MapPost(SelfReviewUrls.Editions, BringIn).TakesFiles();
        pages.MapPost(SelfReviewUrls.Shipped, TakeShipped);
        pages.MapGet(
            One,
            (Guid id, HttpContext context, EditionPages show, CancellationToken stop) =>
                show.One(context, id, FormEntry.Empty, stop)
        );
        pages.MapGet(One + "/lines.csv", Download);
        pages.MapGet(
            One + "/try",
            (Guid id, HttpContext context, EditionPages show, CancellationToken stop) =>
                show.TryOut(context, id, FormEntry.Empty, null, stop)
        );
        pages.MapPost(One + "/try", TryOut);
        pages.MapPost(One + "/put-in-force", PutInForce);
    }

    private static async Task<IResult> BringIn(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        BringInEdition bringIn,
        OperationRunner runner,
        EditionPages show,
        CancellationToken stop
    )
    {
        var file = (await ListFileUpload.Take(context.Request, stop)).Then(list =>
            EditionUpload.Read(
                entry.TextOrNull("kind"),
                entry.TextOrNull("source"),
                list.Name,
                list.Content
            )
        );
        var done = await runner.Run(bringIn, file, caller, stop);
        return await After(done, entry, context, show, stop);
    }

    private static async Task<IResult> TakeShipped(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        BringInEdition bringIn,
        OperationRunner runner,
        EditionPages show,
        CancellationToken stop
    )
    {
        var file = ShippedList.Read(entry.TextOrNull("shipped"), "shipped");
        var done = await runner.Run(bringIn, file, caller, stop);
        return await After(done, entry, context, show, stop);
    }

    private static async Task<IResult> Download(
        Guid id,
        HttpContext context,
        FindEditions find,
        CancellationToken stop
    ) =>
        await find.One(id, stop) is { } edition
            ? ListFileDownload.Of(EditionCsv.Of(edition), edition.FileName)
            : SelfReviewRefusals.NoSuchEdition.Answer(context);

    private static async Task<IResult> TryOut(
        Guid id,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FindEditions find,
        TryOutSheet tryOut,
        OperationRunner runner,
        EditionPages show,
        CancellationToken stop
    )
    {
        var questions = (await find.One(id, stop))?.ReadQuestions() ?? [];
        var answers = questions.ToDictionary(
            question => question.Code,
            question => new GivenAnswer(
                entry.Text(AnswerRules.Field(question.Code)),
                entry.Text(AnswerRules.EvidenceField(question.Code))
            )
        );
        var done = await runner.Run(tryOut, new TryOutRequest(id, answers), caller, stop);
        return done.Refusal is { } refusal
            ? refusal.Answer(context)
            : await show.TryOut(context, id, entry, done.Value, stop);
    }

    private static async Task<IResult> PutInForce(
        Guid id,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        PutEditionInForce put,
        OperationRunner runner,
        EditionPages show,
        CancellationToken stop
    )
    {
        var done = await runner.Run(put, id, caller, stop);
        return done.Refusal is not { } refusal
                ? Pages.GoTo(
                    context,
                    SelfReviewUrls.Edition(id),
                    Told.Done(EditionPageWords.InForce)
                )
            : refusal.Kind is RefusalKind.NotFound or RefusalKind.NotAllowed
                ? refusal.Answer(context)
            : await show.One(context, id, entry.With(refusal), stop);
    }

    private static async Task<IResult> After(
        Outcome<Guid> done,
        FormEntry entry,
        HttpContext context,
        EditionPages show,
        CancellationToken stop
    ) =>
        done.Refusal is not { } refusal
            ? Pages.GoTo(
                context,
                SelfReviewUrls.Edition(done.Value),
                Told.Done(EditionPageWords.Kept)
            )
        : refusal.Kind is RefusalKind.NotAllowed ? refusal.Answer(context)
        : await show.List(context, null, entry.With(refusal), stop);
}
