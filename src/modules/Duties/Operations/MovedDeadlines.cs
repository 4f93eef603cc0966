using Chutri.Duties.Model;
using Chutri.Duties.Storage;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Operations;

/// <summary>Writes deadlines that moved, many at once, with the counts of the overview and the facts that tell of them.</summary>
internal static class MovedDeadlines
{
    private const int DutiesInFact = 500;

    private const string Update =
        "update duties_duties set due = @p1, measured_due = @p2, deadline = @p3, due_at = @p4, version = version + 1 where id = @p0";

    public static async Task Write(
        AppDatabase db,
        DutySummary summary,
        IReadOnlyCollection<DeadlineMove> moves,
        CancellationToken stop
    )
    {
        await ManyRows.Execute(
            db,
            Update,
            moves.Select(move =>
                new object?[]
                {
                    move.Open.Id.Value,
                    move.To,
                    move.MeasuredAfter,
                    DeadlineJson.Write(move.After),
                    DueDays.TimeOf(move.After),
                }
            ),
            stop
        );
        var deltas = new SummaryDeltas();
        foreach (var move in moves)
        {
            deltas.Add(move.Open.KeyWhenDue(move.Open.MeasuredDue), -1);
            deltas.Add(move.Open.KeyWhenDue(move.MeasuredAfter), 1);
        }

        await summary.Apply(deltas, stop);
    }

    public static async Task Record(
        AppDatabase db,
        string label,
        IReadOnlyCollection<DeadlineMove> moves,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        foreach (
            var some in await ToldTogether.Of(
                db,
                moves,
                move => move.Open.Subject,
                DutiesInFact,
                stop
            )
        )
        {
            db.Record(
                new DeadlinesMoved(
                    label,
                    [.. some.Select(move => new MovedDeadline(move.Open.Code, move.From, move.To))],
                    [.. some.Select(move => move.Open.Subject).Distinct()]
                ),
                caller,
                now
            );
        }
    }
}
