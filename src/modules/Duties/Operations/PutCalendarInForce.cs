using Chutri.Duties.Model;
using Chutri.Duties.Storage;
using Chutri.Platform;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Operations;

/// <summary>As it was typed.</summary>
internal sealed record PutCalendarInForceForm(string Label, string? Reason)
{
    private const int LongestReason = 500;

    public Outcome<PutCalendarInForceRequest> Parse()
    {
        var reason = (Reason ?? "").Trim().Normalize();
        return reason.Length is 0 or > LongestReason
            ? Refusal.Invalid("reason", CalendarWords.ReasonNeeded)
            : new PutCalendarInForceRequest(Label, reason);
    }
}

/// <param name="Reason">The decree or notice, as entered.</param>
internal sealed record PutCalendarInForceRequest(string Label, string Reason);

/// <summary>
/// From now on deadlines are counted by this edition, and every open one that it ends on another day moves, in one transaction and with nobody
/// beside it, so that none is counted by the old edition meanwhile. It reaches
/// limited work too: a deadline moves whoever may read of it.
/// </summary>
internal sealed class PutCalendarInForce(
    AppDatabase db,
    CalendarEditions editions,
    CalendarMoves moves,
    DutySummary summary
) : IOperation<PutCalendarInForceRequest, MovedCounts>, IReachAll, IAlone
{
    public Act Act => CalendarActs.Change;

    public async Task<Outcome<MovedCounts>> Run(
        PutCalendarInForceRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var before = await editions.InForce(stop);
        if (await editions.Edition(request.Label, stop) is not { } next)
        {
            return CalendarRefusals.NoSuchCalendar(request.Label);
        }

        var moving = new List<DeadlineMove>();
        await foreach (var move in moves.To(next, now, stop))
        {
            moving.Add(move);
        }

        if (next.Version == before.Version && moving.Count == 0)
        {
            return CalendarRefusals.InForceAlready(request.Label);
        }

        var row = await RowOf(next, now, stop);
        row.PutInForce(await NextNumber(stop), now);
        await MovedDeadlines.Write(db, summary, moving, stop);
        await MovedDeadlines.Record(db, next.Version, moving, caller, now, stop);
        var counts = MovedCounts.Of(moving);
        db.Record(
            new CalendarPutInForce(
                row.Id,
                next.Version,
                before.Version,
                counts.Later,
                counts.Earlier,
                request.Reason,
                Concerned(moving)
            ),
            caller,
            now
        );
        return counts;
    }

    private static IReadOnlyList<PersonId> Concerned(IEnumerable<DeadlineMove> moves) =>
        [
            .. moves
                .SelectMany(move => new[] { move.Open.HolderPerson, move.Open.Accountable })
                .OfType<PersonId>()
                .Distinct(),
        ];

    /// <summary>The edition that comes with the program is kept, too, once somebody puts it in force.</summary>
    private async Task<CalendarRow> RowOf(WorkCalendar next, Moment now, CancellationToken stop)
    {
        var row = await db.Set<CalendarRow>()
            .SingleOrDefaultAsync(one => one.Label == next.Version, stop);
        if (row is null)
        {
            row = CalendarRow.Read(
                next.Version,
                System.Text.Encoding.UTF8.GetString(CalendarFile.ShippedText(next.Version)),
                now
            );
            db.Add(row);
        }

        return row;
    }

    private async Task<int> NextNumber(CancellationToken stop) =>
        (await db.Set<CalendarRow>().MaxAsync(row => row.Number, stop) ?? 0) + 1;
}

internal sealed record MovedCounts(int Later, int Earlier)
{
    public static MovedCounts Of(IReadOnlyCollection<DeadlineMove> moves) =>
        new(moves.Count(move => move.To >= move.From), moves.Count(move => move.To < move.From));
}
