using Chutri.Duties.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Laws;

internal sealed class PausedHasPause : DutyLaw
{
    public override string Code => "duties-paused-has-pause";

    public override Words Sentence { get; } =
        new(
            "Việc tạm dừng có đúng một lần tạm dừng đang mở, có lý do; việc khác không có",
            "A paused duty has exactly one open pause with its reason; no other duty has one"
        );

    protected override IQueryable<string> Broken(AppDatabase db, Moment now)
    {
        var open = db.Set<Pause>().Where(pause => pause.Until == null);
        return db.Set<Duty>()
            .Where(duty =>
                duty.State == DutyState.Paused
                    ? open.Count(pause => pause.Duty == duty.Id && pause.Reason != "") != 1
                    : open.Any(pause => pause.Duty == duty.Id)
            )
            .Select(duty => duty.Code);
    }
}
