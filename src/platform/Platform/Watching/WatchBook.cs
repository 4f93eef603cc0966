using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>
/// Notes that nodes make of themselves and of their due work, so that one page can say how all of them are. Notes, not acts: a
/// writer who is busy for long is not waited for.
/// </summary>
public sealed class WatchBook(AppDatabase db, ThisNode node)
{
    /// <summary>It takes the row of whoever served at the same port of this machine before, and did not end in order.</summary>
    public Task NoteNode(Moment now, CancellationToken stop) =>
        db.WriteUnlessBusy(
            async () =>
            {
                var seen = await db.Set<Node>()
                    .Where(one => one.Id == node.Id)
                    .ExecuteUpdateAsync(
                        change => change.SetProperty(one => one.SeenAt, now.Utc),
                        stop
                    );
                if (seen == 0)
                {
                    await db.Set<Node>()
                        .Where(before => before.Machine == node.Machine)
                        .ExecuteDeleteAsync(stop);
                    await Insert(
                        new Node
                        {
                            Id = node.Id,
                            Machine = node.Machine,
                            Version = ThisNode.ProgramVersion,
                            StartedAt = node.StartedAt,
                            SeenAt = now.Utc,
                        },
                        stop
                    );
                }
            },
            stop
        );

    /// <summary>A node that stops in order is not missed afterwards.</summary>
    public Task ForgetThisNode(CancellationToken stop) =>
        db.WriteUnlessBusy(
            () => db.Set<Node>().Where(one => one.Id == node.Id).ExecuteDeleteAsync(stop),
            stop
        );

    /// <param name="failure">The kind of failure; null where it went well.</param>
    public Task NoteRun(
        string name,
        int done,
        TimeSpan took,
        string? failure,
        Moment now,
        CancellationToken stop
    ) =>
        db.WriteUnlessBusy(
            async () =>
            {
                var noted = await db.Set<DueRun>()
                    .Where(run => run.Name == name)
                    .ExecuteUpdateAsync(
                        change =>
                            change
                                .SetProperty(run => run.At, now.Utc)
                                .SetProperty(run => run.Node, node.Machine)
                                .SetProperty(run => run.Done, done)
                                .SetProperty(
                                    run => run.TookInMilliseconds,
                                    (long)took.TotalMilliseconds
                                )
                                .SetProperty(run => run.Failure, failure)
                                .SetProperty(
                                    run => run.SucceededAt,
                                    run => failure == null ? now.Utc : run.SucceededAt
                                ),
                        stop
                    );
                if (noted == 0)
                {
                    await Insert(
                        new DueRun
                        {
                            Name = name,
                            At = now.Utc,
                            Node = node.Machine,
                            Done = done,
                            TookInMilliseconds = (long)took.TotalMilliseconds,
                            SucceededAt = failure is null ? now.Utc : null,
                            Failure = failure,
                        },
                        stop
                    );
                }
            },
            stop
        );

    public async Task<IReadOnlyList<Node>> Nodes(CancellationToken stop) =>
        await db.Set<Node>()
            .AsNoTracking()
            .OrderBy(one => one.Machine)
            .ThenBy(one => one.StartedAt)
            .ToListAsync(stop);

    public async Task<IReadOnlyList<DueRun>> Runs(CancellationToken stop) =>
        await db.Set<DueRun>().AsNoTracking().ToListAsync(stop);

    /// <summary>Another node may have been first; then its note stands until the next minute.</summary>
    private async Task Insert(object row, CancellationToken stop)
    {
        db.Add(row);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            // See above.
        }
        finally
        {
            db.Forget();
        }
    }
}
