using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Laws;

internal sealed class SuccessionEndsSomewhere : ILaw
{
    public string Code => "ended-units-are-succeeded";

    public Words Sentence { get; } =
        new(
            "Mỗi đơn vị đã kết thúc có đơn vị kế thừa, và dòng kế thừa dẫn tới một đơn vị đang hoạt động.",
            "Every unit that has ended is succeeded, and its line of successors leads to an active unit."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var units = await db.Set<Unit>()
            .Select(unit => new
            {
                unit.Id,
                unit.Code,
                unit.Until,
                unit.Successor,
            })
            .ToDictionaryAsync(unit => unit.Id, stop);
        var ended = units.Values.Where(unit => unit.Until is not null).ToList();
        return Findings.Of(
            ended.Count,
            [.. ended.Where(unit => !Leads(unit.Id)).Select(unit => unit.Code)]
        );

        bool Leads(UnitId from)
        {
            var seen = new HashSet<UnitId>();
            UnitId? at = from;
            while (at is { } step && seen.Add(step))
            {
                if (units[step].Until is not { } until || until >= now.Today)
                {
                    return true;
                }

                at = units[step].Successor;
            }

            return false;
        }
    }
}
