using Chutri.Duties.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Laws;

internal sealed class OneLead : DutyLaw
{
    public override string Code => "duties-one-lead";

    public override Words Sentence { get; } =
        new(
            "Mỗi nhiệm vụ đang mở có đúng một đơn vị chủ trì và một người chịu trách nhiệm",
            "Every open assignment has exactly one lead unit and one accountable person"
        );

    protected override IQueryable<Duty> Looked(AppDatabase db) =>
        db.Set<Duty>().Where(duty => duty.ClosedAt == null && duty.Kind == DutyKind.Assignment);

    protected override IQueryable<string> Broken(AppDatabase db, Moment now) =>
        Looked(db)
            .Where(duty =>
                duty.Accountable == null
                || !db.Set<UnitLineage>().Any(line => line.Unit == duty.LeadUnit)
            )
            .Select(duty => duty.Code);
}
