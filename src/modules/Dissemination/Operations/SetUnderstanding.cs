using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

internal sealed record SetUnderstandingRequest(string Code, UnderstandingRule Rule);

/// <summary>Says how understanding is seen: by a test or without, how often it may be taken, and what is asked in writing.</summary>
internal sealed class SetUnderstanding(AppDatabase db, CampaignDesk desk)
    : IOperation<SetUnderstandingRequest, Done>,
        IAlone // it counts the bank, which nobody may change meanwhile
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
