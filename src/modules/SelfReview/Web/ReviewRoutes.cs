using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Forms;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.SelfReview.Web;

/// <summary>A review: answered, its shortcomings named, handed in, read, returned or countersigned.</summary>
internal static class ReviewRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        const string one = SelfReviewUrls.Reviews + "/{code}";
        pages.MapGet(
            one,
            (string code, HttpContext context, ReviewPages show, CancellationToken stop) =>
                show.Show(context, code, "", FormEntry.Empty, stop)
        );
        pages.MapGet(
            one + "/counted",
            (
                string code,
                string? figure,
                string? after,
                HttpContext context,
                ReviewPages show,
                CancellationToken stop
            ) => show.Counted(context, code, figure, after, stop)
        );
        pages.MapPost(one + "/answers", Keep);
        pages.MapPost(one + "/shortcomings", Note);
        pages.MapPost(one + "/shortcomings/{number:int}/strike", Strike);
        pages.MapPost(one + "/shortcomings/{number:int}/effect", Check);
        pages.MapPost(one + "/hand-in", HandIn);
        pages.MapPost(one + "/return", Return);
        pages.MapPost(one + "/sign", Sign);
    }

    private static async Task<IResult> Keep(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FindEditions editions,
        KeepAnswers keep,
        OperationRunner runner,
        ReviewPages show,
        CancellationToken stop
    )
    {
        var questions = await editions.OfReview(code, stop);
        var answers = questions
            .Where(question => entry.Has(AnswerRules.Field(question.Code)) || Explains(question))
            .ToDictionary(
                question => question.Code,
                question => new GivenAnswer(
                    entry.Text(AnswerRules.Field(question.Code)),
                    entry.Text(AnswerRules.EvidenceField(question.Code)),
                    entry.Text(CrossCheckWords.Field(question.Code))
                )
            );
        var done = await runner.Run(keep, new KeepAnswersRequest(code, answers), caller, stop);
        return await After(
            done,
            ReviewPageWords.Saved,
            "answers",
            code,
            entry,
            context,
            show,
            stop
        );

        bool Explains(Question question) => entry.Has(CrossCheckWords.Field(question.Code));
    }

    private static async Task<IResult> Note(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        NoteShortcoming note,
        OperationRunner runner,
        ReviewPages show,
        CancellationToken stop
    )
    {
        var request = await ShortcomingForm.Of(entry).Parse(code, fields.Begin(), stop);
        var done = await runner.Run(note, request, caller, stop);
        return await After(
            done,
            ReviewPageWords.Noted,
            "shortcomings",
            code,
            entry,
            context,
            show,
            stop
        );
    }

    private static async Task<IResult> Strike(
        string code,
        int number,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        StrikeShortcoming strike,
        OperationRunner runner,
        ReviewPages show,
        CancellationToken stop
    )
    {
        var request = new StrikeShortcomingRequest(code, number);
        var done = await runner.Run(strike, request, caller, stop);
        return await After(
            done,
            ReviewPageWords.Struck,
            "shortcomings",
            code,
            entry,
            context,
            show,
            stop
        );
    }

    private static async Task<IResult> Check(
        string code,
        int number,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        CheckEffect check,
        OperationRunner runner,
        ReviewPages show,
        CancellationToken stop
    )
    {
        var request = await CheckEffectForm.Of(entry).Parse(code, number, fields.Begin(), stop);
        var done = await runner.Run(check, request, caller, stop);
        return await After(
            done,
            ReviewPageWords.Checked,
            SelfReviewUrls.Review(code, $"shortcomings/{number}/effect"),
            code,
            entry,
            context,
            show,
            stop
        );
    }

    /// <summary>What is missing is said at the answers, where it is mended.</summary>
    private static async Task<IResult> HandIn(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        HandInReview handIn,
        OperationRunner runner,
        ReviewPages show,
        CancellationToken stop
    )
    {
        var done = await runner.Run(handIn, code, caller, stop);
        return await After(
            done,
            ReviewPageWords.HandedIn,
            "answers",
            code,
            entry,
            context,
            show,
            stop
        );
    }

    private static async Task<IResult> Return(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        ReturnReview giveBack,
        OperationRunner runner,
        ReviewPages show,
        CancellationToken stop
    )
    {
        var request = new ReturnReviewForm(entry.TextOrNull("reason")).Parse(code, fields.Begin());
        var done = await runner.Run(giveBack, request, caller, stop);
        return await After(
            done,
            ReviewPageWords.Returned,
            "return",
            code,
            entry,
            context,
            show,
            stop
        );
    }

    private static async Task<IResult> Sign(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        SignReview sign,
        OperationRunner runner,
        ReviewPages show,
        CancellationToken stop
    )
    {
        var done = await runner.Run(sign, code, caller, stop);
        return await After(
            done,
            ReviewPageWords.Countersigned,
            "sign",
            code,
            entry,
            context,
            show,
            stop
        );
    }

    internal static async Task<IResult> After<T>(
        Outcome<T> done,
        Words told,
        string form,
        string code,
        FormEntry entry,
        HttpContext context,
        ReviewPages show,
        CancellationToken stop
    ) =>
        done.Refusal is not { } refusal
            ? Pages.GoTo(context, SelfReviewUrls.Review(code), Told.Done(told))
        : refusal.Kind is RefusalKind.NotFound or RefusalKind.NotAllowed ? refusal.Answer(context)
        : await show.Show(context, code, form, entry.With(refusal), stop);
}
