using Chutri.Documents;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

/// <param name="Files">What comes with the answer.</param>
internal sealed record AnswerQuestionRequest(
    string Code,
    int Number,
    string Answer,
    IReadOnlyList<SentFile> Files
);

/// <summary>A unit gives its opinion, or what was missing has come; then the time of the step goes on.</summary>
internal sealed class AnswerQuestion(
    AppDatabase db,
    QuestionDesk desk,
    QuestionEnding ending,
    UnitDirectory units,
    CaseFiles files
) : IOperation<AnswerQuestionRequest, Done>
{
    public Act Act => ProcessesActs.Answer;

    public async Task<Outcome<Done>> Run(
        AnswerQuestionRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Find(request.Code, request.Number, now, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var asked = found.Value;
        var (one, question) = (asked.Case, asked.Question);
        if (!QuestionDesk.MayAnswer(asked.Duty, caller))
        {
            return ProcessesRefusals.NotAsked;
        }

        await files.Keep(
            one.Id,
            question.Step,
            CaseFiles.OfAnswers,
            request.Files,
            caller,
            now,
            stop
        );
        if (question.Kind is CaseQuestionKind.Missing)
        {
            db.Record(
                new MissingGiven(one.Id, one.Code, question.Number, question.AskedBy),
                caller,
                now
            );
        }
        else
        {
            db.Record(
                new OpinionGiven(
                    one.Id,
                    one.Code,
                    (await units.Find(asked.Duty.Holder!.Unit, stop))?.Name ?? "",
                    question.Number,
                    question.AskedBy
                ),
                caller,
                now
            );
        }

        return await ending.End(
            asked,
            CaseQuestionState.Answered,
            request.Answer,
            caller,
            now,
            stop
        );
    }
}
