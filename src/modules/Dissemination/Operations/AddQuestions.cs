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
