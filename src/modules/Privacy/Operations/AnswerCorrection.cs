using Chutri.Duties;
using Chutri.Platform;
using Chutri.Privacy.Model;

namespace Chutri.Privacy.Operations;

internal sealed record AnswerCorrectionRequest(string Code, bool Corrected, string Answer);

internal sealed class AnswerCorrection(AppDatabase db, CorrectionReach reach, DutyBook book)
    : IOperation<AnswerCorrectionRequest, Done>
{
    public Act Act => PrivacyActs.Answer;

    public async Task<Outcome<Done>> Run(
        AnswerCorrectionRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (
            await reach.Find(request.Code, stop) is not { } correction
            || !await reach.MayRead(correction, caller, stop)
        )
        {
            return PrivacyRefusals.NoSuchRequest;
        }

        if (await reach.Refuse(correction, caller, stop) is { } outside)
        {
            return outside;
        }

        var fact = correction.Close(request.Corrected, request.Answer, caller, now);
        if (fact.Refused)
        {
            return fact.Refusal!;
        }

        db.Record(fact.Value, caller, now);
        await reach.Name(correction, caller, stop);
        return await book.Close(correction.Duty, note: null, now, stop);
    }
}
