using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

internal sealed record AddQuestionsRequest(string Code, IReadOnlyList<NewQuestion> Questions);

/// <summary>Puts questions into the bank of a campaign: one that was typed, or those of a file, all or none.</summary>
internal sealed class AddQuestions(AppDatabase db, CampaignDesk desk)
    : IOperation<AddQuestionsRequest, int>
{
    public Act Act => DisseminationActs.Run;

    /// <returns>How many were added.</returns>
    public async Task<Outcome<int>> Run(
        AddQuestionsRequest request,
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
        if (campaign.State is CampaignState.Closed)
        {
            return DisseminationRefusals.CampaignIsClosed;
        }

        var last =
            await db.Set<Question>()
                .Where(one => one.Campaign == campaign.Id)
                .MaxAsync(one => (int?)one.Number, stop)
            ?? 0;
        db.AddRange(
            request.Questions.Select(
                (one, at) =>
                    new Question
                    {
                        Campaign = campaign.Id,
                        Number = last + 1 + at,
                        Text = one.Text,
                        ChoiceLines = string.Join('\n', one.Choices),
                        Right = one.Right,
                        Source = one.Source,
                        AddedByName = caller.Signature.Shortened(Lengths.Name),
                        AddedAt = now.Utc,
                    }
            )
        );
        var count = request.Questions.Count;
        db.Record(
            new QuestionsAdded(campaign.Id, campaign.Code, last + 1, last + count),
            caller,
            now
        );
        return count;
    }
}

internal sealed record RetireQuestionRequest(string Code, int Number);

/// <summary>It is asked no more; tests that were drawn with it stand.</summary>
internal sealed class RetireQuestion(AppDatabase db, CampaignDesk desk)
    : IOperation<RetireQuestionRequest, Done>
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

internal sealed record SetUnderstandingRequest(string Code, UnderstandingRule Rule);

/// <summary>Says how understanding is seen: by a test or without, how often it may be taken, and what is asked in writing.</summary>
internal sealed class SetUnderstanding(AppDatabase db, CampaignDesk desk)
    : IOperation<SetUnderstandingRequest, Done>
{
    public Act Act => DisseminationActs.Run;

    public async Task<Outcome<Done>> Run(
        SetUnderstandingRequest request,
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
        var there = await db.Set<Question>()
            .CountAsync(one => one.Campaign == campaign.Id && one.RetiredAt == null, stop);
        return request.Rule.Drawn > there
            ? Refusal.Invalid("drawn", TestFieldWords.TooFew(there))
            : campaign
                .See(request.Rule)
                .Then<Done>(set =>
                {
                    db.Record(set, caller, now);
                    return new Done();
                });
    }
}
