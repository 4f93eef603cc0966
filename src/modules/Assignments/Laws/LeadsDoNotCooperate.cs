using Chutri.Assignments.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Laws;

internal sealed class LeadsDoNotCooperate : ILaw
{
    public string Code => "assignments-one-lead";

    public Words Sentence { get; } =
        new(
            "Mỗi nhiệm vụ có đúng một đơn vị chủ trì; đơn vị phối hợp là đơn vị khác.",
            "Every assignment has exactly one lead unit; cooperating units are others."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var nobody = new UnitId(Guid.Empty);
        var noPerson = new PersonId(Guid.Empty);
        var broken = db.Set<Assignment>()
            .Where(assignment =>
                assignment.LeadUnit == nobody
                || assignment.Accountable == noPerson
                || assignment.Cooperating.Any(unit => unit.Unit == assignment.LeadUnit)
            );
        return new(
            await db.Set<Assignment>().LongCountAsync(stop),
            await broken.LongCountAsync(stop),
            await broken
                .OrderBy(assignment => assignment.Code)
                .Select(assignment => assignment.Code)
                .Take(10)
                .ToListAsync(stop)
        );
    }
}
