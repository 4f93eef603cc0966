using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

internal sealed record AllowTryRequest(string Code, PersonId Person, string Reason);

/// <summary>Lets somebody who has used all tries take the test once more, with a reason; the others' tries stay as they are.</summary>
internal sealed class AllowTry(AppDatabase db, CampaignDesk desk)
    : IOperation<AllowTryRequest, Done>
{
    public Act Act => DisseminationActs.Run;

    public async Task<Outcome<Done>> Run(
        AllowTryRequest request,
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
        if (campaign.MustBeOpen() is { } not)
        {
            return not;
        }

        if (campaign.Understanding.Drawn == 0)
        {
            return DisseminationRefusals.NoTest;
        }

        var member = await db.Set<AudienceMember>()
            .SingleOrDefaultAsync(
                one => one.Campaign == campaign.Id && one.Person == request.Person,
                stop
            );
        if (member is null)
        {
            return Refusal.Invalid("person", CampaignFieldWords.NotOnList);
        }

        var papers = await db.Set<TestPaper>()
            .Where(one => one.Campaign == campaign.Id && one.Person == member.Person)
            .ToListAsync(stop);
        if (!TestRule.AreUsed(campaign, member, papers))
        {
            return DisseminationRefusals.TriesAreLeft(member.PersonName);
        }

        member.ExtraTries = papers.Count + 1 - campaign.Understanding.Tries;
        db.Record(
            new TryAllowed(
                campaign.Id,
                campaign.Code,
                member.Person,
                member.PersonName,
                request.Reason
            ),
            caller,
            now
        );
        return new Done();
    }
}
