using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

internal sealed record RetireQuestionRequest(string Code, int Number);

/// <summary>It is asked no more; tests that were drawn with it stand.</summary>
internal sealed class RetireQuestion(AppDatabase db, CampaignDesk desk)
    : IOperation<RetireQuestionRequest, Done>,
        IAlone // two retired at one moment would each count the other
{
    public Act Act => DisseminationActs.Run;

    public async Task<Outcome<Done>> Run(
        RetireQuestionRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Run(request.Code, Act, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var campaign = found.Value;
        var bank = db.Set<Question>().Where(one => one.Campaign == campaign.Id);
        var question = await bank.SingleOrDefaultAsync(one => one.Number == request.Number, stop);
        if (question is null or { RetiredAt: not null })
        {
            return question is null
                ? DisseminationRefusals.NoSuchQuestion
                : DisseminationRefusals.QuestionIsRetired;
        }

        if (
            campaign.Understanding.Drawn > 0
            && await bank.CountAsync(one => one.RetiredAt == null, stop)
                <= campaign.Understanding.Drawn
        )
        {
            return DisseminationRefusals.TooFewWouldBeLeft(campaign.Understanding.Drawn);
        }

        question.Retire(now);
        db.Record(new QuestionRetired(campaign.Id, campaign.Code, question.Number), caller, now);
        return new Done();
    }
}
