using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Forms;
using Chutri.Processes.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Processes.Web;

/// <summary>What was asked in a case: looked at, answered, taken back.</summary>
internal static class QuestionRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var one = ProcessUrls.Cases + "/{code}/questions/{number:int}";
        pages.MapGet(
            one,
            (
                string code,
                int number,
                HttpContext context,
                QuestionPages show,
                CancellationToken stop
            ) => show.Show(context, code, number, "", FormEntry.Empty, stop)
        );
        pages.MapPost(one + "/answer", Answer).TakesFiles();
        pages.MapPost(one + "/take-back", TakeBack);
    }

    private static async Task<IResult> Answer(
        [AsParameters] AtQuestion at,
        TypingOf typing,
        AnswerQuestion answer
    )
    {
        var request = await AnswerForm.Read(
            at.Code,
            at.Number,
            at.Entry,
            at.Context,
            typing.Begin(),
            at.Stop
        );
        var done = await at.Runner.Run(answer, request, at.Caller, at.Stop);
        return await at.After(done, QuestionWords.Answered, "answer");
    }

    private static async Task<IResult> TakeBack(
        [AsParameters] AtQuestion at,
        TypingOf typing,
        TakeQuestionBack back
    )
    {
        var request = new CaseReasonForm(at.Entry.TextOrNull("reason")).OfQuestion(
            at.Code,
            at.Number,
            typing.Begin()
        );
        var done = await at.Runner.Run(back, request, at.Caller, at.Stop);
        return await at.After(done, QuestionWords.TakenBack, "take-back");
    }

    /// <summary>What every form of the page of a question comes with.</summary>
    private sealed record AtQuestion(
        string Code,
        int Number,
        FormEntry Entry,
        HttpContext Context,
        Caller Caller,
        OperationRunner Runner,
        QuestionPages Show,
        CancellationToken Stop
    )
    {
        public async Task<IResult> After(Outcome<Done> done, Words told, string form) =>
            done.Refusal is not { } refusal
                ? Pages.GoTo(Context, ProcessUrls.Case(Code), Told.Done(told))
            : refusal.Kind is RefusalKind.NotFound or RefusalKind.NotAllowed
                ? refusal.Answer(Context)
            : await Show.Show(Context, Code, Number, form, Entry.With(refusal), Stop);
    }
}
