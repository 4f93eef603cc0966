using Chutri.Duties.Storage;
using Chutri.WorkingCalendar;

namespace Chutri.Duties;

/// <summary>The working calendar in force, the same for a whole request: the one place that says which edition the authority counts by.</summary>
public sealed class Calendars
{
    private readonly Lazy<Task<WorkCalendar>> inForce;
    private readonly CalendarShelf shelf;

    internal Calendars(CalendarShelf shelf)
    {
        this.shelf = shelf;
        inForce = new(() => Task.FromResult(shelf.InForce()));
    }

    public Task<WorkCalendar> InForce(CancellationToken stop) => inForce.Value.WaitAsync(stop);

    /// <summary>The calendar of an edition that deadlines were computed with; null where its file is no longer there.</summary>
    public WorkCalendar? Find(string version) => shelf.Find(version);

    /// <summary>What is wrong with the calendar file as it is now, all of it; while there is anything, the edition before stays in force.</summary>
    public IReadOnlyList<CalendarProblem> Problems() => shelf.Problems();
}
