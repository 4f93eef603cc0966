using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Laws;

/// <summary>Nobody has to catch up who attended, is exempt, or whose campaign is over.</summary>
internal sealed class MakeUpsEnd : ILaw
{
    private const int Shown = 10;

    public string Code => "dissemination-make-ups-end";

    public Words Sentence { get; } =
        new(
            "Ai đã học, được miễn, hoặc đợt đã kết thúc thì không còn việc học bù.",
            "Whoever attended, is exempt, or whose campaign has ended has nothing left to catch up."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var open = db.Set<MakeUp>().Where(one => one.EndedAt == null);
        var looked = await open.LongCountAsync(stop);
        var wrong = open.Where(one =>
            !db.Set<AudienceMember>()
                .Any(member =>
                    member.Campaign == one.Campaign
                    && member.Person == one.Person
                    && !member.Exempt
                    && member.AttendedIn == null
                )
            || !db.Set<Campaign>()
                .Any(campaign =>
                    campaign.Id == one.Campaign && campaign.State == CampaignState.Open
                )
        );
        var broken = await wrong.LongCountAsync(stop);
        return new(
            looked,
            broken,
            broken == 0
                ? []
                :
                [
                    .. await wrong
                        .OrderBy(one => one.Code)
                        .Select(one => one.Code)
                        .Take(Shown)
                        .ToListAsync(stop),
                ]
        );
    }
}
