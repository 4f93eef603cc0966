using Chutri.Duties.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Laws;

internal sealed class OneHolder : DutyLaw
{
    public override string Code => "duties-one-holder";

    public override Words Sentence { get; } =
        new(
            "Mỗi việc đang mở có đúng một nơi giữ; việc đã đóng không còn ai giữ",
            "Every open duty has exactly one holder; a closed one has none"
        );

    protected override IQueryable<string> Broken(AppDatabase db, Moment now)
    {
        var open = db.Set<Holding>().Where(holding => holding.Until == null);
        return db.Set<Duty>()
            .Where(duty =>
                duty.ClosedAt == null
                    ? open.Count(holding => holding.Duty == duty.Id) != 1
                        || !open.Any(holding =>
                            holding.Duty == duty.Id
                            && holding.Unit == duty.HolderUnit
                            && holding.Person == duty.HolderPerson
                            && holding.Since == duty.HeldSince
                        )
                    : duty.HolderUnit != null || open.Any(holding => holding.Duty == duty.Id)
            )
            .Select(duty => duty.Code);
    }
}
