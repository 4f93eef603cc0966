using System.Text;
using Chutri.Duties.Model;
using Chutri.Platform;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Operations;

internal enum CalendarState
{
    InForce,

    /// <summary>Was in force; older deadlines are computed again from it.</summary>
    Earlier,

    /// <summary>Read in, to be looked at.</summary>
    Draft,

    /// <summary>Comes with the program, and nobody has put it in force.</summary>
    Shipped,
}

/// <param name="Since">In force since, or read in at; null where neither was done here.</param>
internal sealed record CalendarLine(string Label, CalendarState State, DateTime? Since);

/// <summary>All editions that there are: in force, earlier ones, drafts, and those that come with the program.</summary>
internal sealed class CalendarEditions(AppDatabase db, Calendars calendars)
{
    public Task<WorkCalendar> InForce(CancellationToken stop) => calendars.InForce(stop);

    /// <summary>Newest first, the one in force before all others.</summary>
    public async Task<IReadOnlyList<CalendarLine>> All(CancellationToken stop)
    {
        var rows = await db.Set<CalendarRow>()
            .OrderByDescending(row => row.Number == null)
            .ThenByDescending(row => row.Number)
            .ThenByDescending(row => row.ReadAt)
            .Select(row => new
            {
                row.Label,
                row.Number,
                row.InForceSince,
                row.ReadAt,
            })
            .ToListAsync(stop);
        var inForce = (await InForce(stop)).Version;
        return
        [
            .. rows.Select(row => new CalendarLine(
                    row.Label,
                    row.Number is null ? CalendarState.Draft
                        : row.Label == inForce ? CalendarState.InForce
                        : CalendarState.Earlier,
                    row.InForceSince ?? row.ReadAt
                ))
                .Concat(
                    CalendarFile
                        .ShippedVersions.Reverse()
                        .Where(label => rows.All(row => row.Label != label))
                        .Select(label => new CalendarLine(
                            label,
                            label == inForce ? CalendarState.InForce : CalendarState.Shipped,
                            null
                        ))
                )
                .OrderByDescending(line => line.State is CalendarState.InForce),
        ];
    }

    /// <summary>An edition by its label, drafts too.</summary>
    public async Task<WorkCalendar?> Edition(string label, CancellationToken stop)
    {
        if (
            await calendars.Find(label, stop) is { } kept
            && !label.Contains('/', StringComparison.Ordinal)
        )
        {
            return kept;
        }

        var draft = await db.Set<CalendarRow>()
            .Where(row => row.Label == label)
            .Select(row => row.Text)
            .SingleOrDefaultAsync(stop);
        return
            draft is not null
            && CalendarFile.Read(Encoding.UTF8.GetBytes(draft)).Edition is { } edition
            ? new(edition)
            : null;
    }

    /// <summary>What was in force before the edition in force: the one put in force before it, or else one that comes with the program; null where there is none.</summary>
    public async Task<WorkCalendar?> BeforeInForce(CancellationToken stop)
    {
        var inForce = (await InForce(stop)).Version;
        var labels = await db.Set<CalendarRow>()
            .Where(row => row.Number != null)
            .OrderByDescending(row => row.Number)
            .Select(row => row.Label)
            .ToListAsync(stop);
        var own = labels.Contains(inForce);
        var before = labels
            .Concat(
                CalendarFile.ShippedVersions.Reverse().SkipWhile(label => !own && label != inForce)
            )
            .FirstOrDefault(label => label != inForce);
        return before is null ? null : await calendars.Find(before, stop);
    }

    /// <summary>The file of an edition, as it was read in or as it comes with the program.</summary>
    public async Task<string?> Text(string label, CancellationToken stop) =>
        await db.Set<CalendarRow>()
            .Where(row => row.Label == label)
            .Select(row => row.Text)
            .SingleOrDefaultAsync(stop)
        ?? (
            CalendarFile.ShippedVersions.Contains(label)
                ? Encoding.UTF8.GetString(CalendarFile.ShippedText(label))
                : null
        );
}
