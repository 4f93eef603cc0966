using System.Text;
using Chutri.Duties.Model;
using Chutri.Duties.Storage;
using Chutri.Platform;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties;

/// <summary>
/// The editions of the working calendar. The one in force is the one that an administrator put in force last, the same on every node;
/// until then it is the newest that comes with the program. A page keeps the edition that it began with.
/// </summary>
public sealed class Calendars
{
    private readonly AppDatabase db;
    private readonly CalendarShelf shelf;
    private (Guid? Act, WorkCalendar Calendar)? known;

    internal Calendars(AppDatabase db, CalendarShelf shelf) => (this.db, this.shelf) = (db, shelf);

    public async Task<WorkCalendar> InForce(CancellationToken stop)
    {
        // An act counts by the edition of its own transaction, not by what was read before its turn came.
        var act = db.Database.CurrentTransaction?.TransactionId;
        if (known is not { } before || before.Act != act)
        {
            known = before = (act, await Newest(stop));
        }

        return before.Calendar;
    }

    /// <summary>The calendar of an edition that deadlines were computed with, of one unit where the version says so; null where nothing is known of it.</summary>
    public async Task<WorkCalendar?> Find(string version, CancellationToken stop)
    {
        var parts = version.Split('/', 2);
        var found = await Kept(parts[0], stop);
        return parts is [_, var unit] ? found?.ForUnit(unit) : found;
    }

    private async Task<WorkCalendar> Newest(CancellationToken stop)
    {
        var label = await db.Set<CalendarRow>()
            .Where(row => row.Number != null)
            .OrderByDescending(row => row.Number)
            .Select(row => row.Label)
            .FirstOrDefaultAsync(stop);
        return label is null
            ? WorkCalendar.Vietnam
            : await Kept(label, stop)
                ?? throw new InvalidOperationException(
                    $"Edition {label} of the calendar is in force and cannot be read"
                );
    }

    /// <summary>Everything that deadlines may have been counted by, besides what is in force.</summary>
    internal async Task<IReadOnlyList<WorkCalendar>> Earlier(CancellationToken stop)
    {
        var labels = await db.Set<CalendarRow>()
            .Where(row => row.Number != null)
            .Select(row => row.Label)
            .ToListAsync(stop);
        var found = new List<WorkCalendar>();
        foreach (var label in labels.Concat(CalendarFile.ShippedVersions).Distinct())
        {
            if (await Kept(label, stop) is { } calendar)
            {
                found.Add(calendar);
            }
        }

        return found;
    }

    private async Task<WorkCalendar?> Kept(string label, CancellationToken stop)
    {
        if (shelf.Find(label) is { } known)
        {
            return known;
        }

        var text = await db.Set<CalendarRow>()
            .Where(row => row.Label == label && row.Number != null)
            .Select(row => row.Text)
            .SingleOrDefaultAsync(stop);
        return
            text is not null
            && CalendarFile.Read(Encoding.UTF8.GetBytes(text)).Edition is { } edition
            ? shelf.Put(label, new(edition))
            : null;
    }
}
