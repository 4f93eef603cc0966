using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>Who has used all tries of the test and not passed; for those who may allow one more.</summary>
internal sealed class FindTriesUsed(AppDatabase db)
{
    public const int Shown = 100;

    /// <summary>By given name, the first of them; with how many there are.</summary>
    public async Task<(IReadOnlyList<AudienceMember> First, int All)> Of(
        Campaign campaign,
        CancellationToken stop
    )
    {
        if (campaign.Understanding.Drawn == 0)
        {
            return ([], 0);
        }

        var tries = campaign.Understanding.Tries;
        var used = db.Set<TestPaper>()
            .Where(paper => paper.Campaign == campaign.Id && paper.HandedInAt != null)
            .GroupBy(paper => paper.Person)
            .Select(own => new
            {
                Person = own.Key,
                Handed = own.Count(),
                Passed = own.Count(paper => paper.Passed == true),
            })
            .Where(own => own.Passed == 0 && own.Handed >= tries);
        var found =
            from member in db.Set<AudienceMember>().AsNoTracking()
            join own in used on member.Person equals own.Person
            where member.Campaign == campaign.Id && own.Handed >= tries + member.ExtraTries
            orderby member.SortKey, member.PersonCode
            select member;
        return (await found.Take(Shown).ToListAsync(stop), await found.CountAsync(stop));
    }
}
