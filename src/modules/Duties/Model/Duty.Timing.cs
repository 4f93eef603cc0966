using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Model;

internal sealed partial class Duty
{
    public DutyTimes Times =>
        new(MeasuredDue, DueAt, HandedInOn, ClosedOn, DoneAt) { ByClock = DueByClock };

    public DutyTiming TimingAt(Moment now, WorkCalendar calendar) =>
        DutyTiming.Of(State, Times, calendar, now);
}
