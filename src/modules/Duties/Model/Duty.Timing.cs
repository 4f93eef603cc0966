using Chutri.WorkingCalendar;

namespace Chutri.Duties.Model;

internal sealed partial class Duty
{
    public DutyTiming TimingOn(DateOnly today, WorkCalendar calendar) =>
        DutyTiming.Of(
            State,
            MeasuredDue == DueDays.None ? null : MeasuredDue,
            HandedInOn,
            ClosedOn,
            calendar,
            today
        );
}
