using Chutri.Documents;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

internal sealed record TakeQuestionBackRequest(string Code, int Number, string Reason);

/// <summary>The answer is needed no more; what stood still for it goes on.</summary>
internal sealed class TakeQuestionBack(AppDatabase db, QuestionDesk desk, QuestionEnding ending)
    : IOperation<TakeQuestionBackRequest, Done>
{
    public Act Act => ProcessesActs.Carry;

    public async Task<Outcome<Done>> Run(
        TakeQuestionBackRequest request,
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
        if (!await desk.MayTakeBack(asked, caller, now, stop))
        {
            return ProcessesRefusals.NotAsker;
        }

        db.Record(
            asked.Question.Kind is CaseQuestionKind.Missing
                ? new MissingTakenBack(asked.Case.Id, asked.Case.Code, asked.Question.Number)
                : new QuestionTakenBack(asked.Case.Id, asked.Case.Code, asked.Question.Number),
            caller,
            now
        );
        return await ending.End(
            asked,
            CaseQuestionState.TakenBack,
            request.Reason,
            caller,
            now,
            stop
        );
    }
}
