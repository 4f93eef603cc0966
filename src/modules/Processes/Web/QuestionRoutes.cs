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
        [AsParameters] AtPart at,
        FormEntry entry,
        QuestionPages show,
        AnswerQuestion answer
    ) =>
        await at.Do(
            answer,
            await AnswerForm.Read(at, entry),
            QuestionWords.Answered,
            show.Again(at, entry, "answer")
        );

    private static Task<IResult> TakeBack(
        [AsParameters] AtPart at,
        FormEntry entry,
        QuestionPages show,
        TakeQuestionBack back
    ) =>
        at.Do(
            back,
            new CaseReasonForm(entry.TextOrNull("reason")).OfQuestion(
                at.Code,
                at.Number,
                at.Read()
            ),
            QuestionWords.TakenBack,
            show.Again(at, entry, "take-back")
        );
}
