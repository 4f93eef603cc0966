using System.Collections.Concurrent;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Storage;

/// <summary>Editions that were in force, read once: what stands under their labels never changes.</summary>
internal sealed class CalendarShelf
{
    private readonly ConcurrentDictionary<string, WorkCalendar> read = new();

    public WorkCalendar? Find(string label) =>
        read.TryGetValue(label, out var known) ? known
        : CalendarFile.ShippedVersions.Contains(label) ? Shipped(label)
        : null;

    public WorkCalendar Put(string label, WorkCalendar calendar) => read.GetOrAdd(label, calendar);

    private WorkCalendar Shipped(string label) =>
        read.GetOrAdd(
            label,
            shipped =>
                shipped == WorkCalendar.Vietnam.Version
                    ? WorkCalendar.Vietnam
                    : new(CalendarFile.Shipped(shipped))
        );
}
