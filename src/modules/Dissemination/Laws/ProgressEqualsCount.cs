using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Laws;

/// <summary>The kept figures of each unit are those that one would count.</summary>
internal sealed class ProgressEqualsCount : ILaw
{
    private const int Shown = 10;

    public string Code => "dissemination-progress-equals-count";

    public Words Sentence { get; } =
        new(
            "Số người phải học, được miễn, đã dự, đã hiểu của mỗi đơn vị đúng bằng số đếm lại từ danh sách.",
            "For each unit, how many are listed, exempt, attended and understood equals a count of the list."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var kept = await db.Set<UnitProgress>().AsNoTracking().ToListAsync(stop);
        var counted = await db.Set<AudienceMember>()
            .GroupBy(member => new { member.Campaign, member.Unit })
            .Select(group => new
            {
                group.Key.Campaign,
                group.Key.Unit,
                Listed = group.Count(),
                Exempt = group.Count(m => m.Exempt),
                Attended = group.Count(m => m.AttendedIn != null),
                Understood = group.Count(m => m.AttendedIn != null && m.UnderstoodAt != null),
            })
            .ToDictionaryAsync(row => (row.Campaign, row.Unit), stop);
        var codes = await db.Set<Campaign>()
            .Select(campaign => new { campaign.Id, campaign.Code })
            .ToDictionaryAsync(campaign => campaign.Id, campaign => campaign.Code, stop);
        var broken = kept.Where(row =>
                !counted.Remove((row.Campaign, row.Unit), out var right)
                || (row.Listed, row.Exempt, row.Attended, row.Understood)
                    != (right.Listed, right.Exempt, right.Attended, right.Understood)
            )
            .Select(row => codes[row.Campaign])
            .Concat(counted.Keys.Select(key => codes[key.Campaign]))
            .ToList();
        return new(kept.Count, broken.Count, [.. broken.Distinct().Take(Shown)]);
    }
}
