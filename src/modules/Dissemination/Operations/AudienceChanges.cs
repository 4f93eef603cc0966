using Chutri.Dissemination.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <param name="Unit">Where whoever came holds a post today, or with which whoever left is counted.</param>
internal sealed record ChangedMember(string Code, string Name, string Unit);

/// <param name="Arrived">Who would be on the list today and is not.</param>
/// <param name="Left">Who is on the list and would not be today.</param>
internal sealed record AudienceChange(
    IReadOnlyList<ChangedMember> Arrived,
    IReadOnlyList<ChangedMember> Left
);

/// <summary>Later arrivals and leavers, apart from the frozen list: the denominator stays what it was.</summary>
internal sealed class AudienceChanges(
    AppDatabase db,
    FreezeAudience audience,
    UnitDirectory units,
    AuthorityClock clock
)
{
    public async Task<AudienceChange> Of(Campaign campaign, CancellationToken stop)
    {
        var names = await units.Names(stop);
        var today = (await audience.Chosen(campaign, clock.Now().Today, stop)).ToDictionary(one =>
            one.Person
        );
        var frozen = await db.Set<AudienceMember>()
            .AsNoTracking()
            .Where(member => member.Campaign == campaign.Id)
            .OrderBy(member => member.SortKey)
            .ThenBy(member => member.PersonCode)
            .Select(member => new
            {
                member.Person,
                member.PersonCode,
                member.PersonName,
                member.Unit,
            })
            .ToListAsync(stop);
        var listed = frozen.Select(member => member.Person).ToHashSet();
        return new(
            [
                .. today
                    .Values.Where(one => !listed.Contains(one.Person))
                    .OrderBy(one => one.SortKey, StringComparer.Ordinal)
                    .Select(one => new ChangedMember(one.Code, one.Name, names[one.Unit])),
            ],
            [
                .. frozen
                    .Where(member => !today.ContainsKey(member.Person))
                    .Select(member => new ChangedMember(
                        member.PersonCode,
                        member.PersonName,
                        names[member.Unit]
                    )),
            ]
        );
    }
}
