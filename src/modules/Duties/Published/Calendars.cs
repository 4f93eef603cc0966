using Chutri.WorkingCalendar;

namespace Chutri.Duties;

/// <summary>The working calendar in force: the one place that says which edition the authority counts by.</summary>
public sealed class Calendars
{
    private readonly Task<WorkCalendar> inForce = Task.FromResult(WorkCalendar.Vietnam);

    public Task<WorkCalendar> InForce(CancellationToken stop) => inForce.WaitAsync(stop);
}
