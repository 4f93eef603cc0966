using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>Writes a file that was read without problems: all of it in one transaction, or nothing.</summary>
public abstract class WriteListFile<TFile, TRow>(
    AppDatabase db,
    FileStore files,
    IListReading<TRow> reading
) : IOperation<Guid, ListCounts>
    where TFile : ListFileRecord
    where TRow : IListRow
{
    public abstract Act Act { get; }

    public async Task<Outcome<ListCounts>> Run(
        Guid request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        await Begin(stop);
        var file = await db.Set<TFile>().SingleOrDefaultAsync(one => one.Id == request, stop);
        if (file is null)
        {
            return PlatformRefusals.NoSuchListFile;
        }

        if (!file.Write())
        {
            return NotReady(file.State.Name());
        }

        var content = (await files.Read(file.Sha256, stop))!;
        var work = await reading.WorkOut(content, stop);
        if (work.Problems.Count > 0)
        {
            return HasProblems(work.Problems.Count);
        }

        if (await Write(work, file.FileName, caller, now, stop) is { } refusal)
        {
            return refusal;
        }

        var counts = work.Counts;
        db.Record(Written(file, counts), caller, now);
        return counts;
    }

    /// <summary>Before anything is read: what must not change meanwhile.</summary>
    protected virtual Task Begin(CancellationToken stop) => Task.CompletedTask;

    /// <summary>It had problems, or was written already.</summary>
    protected abstract Refusal NotReady(Words state);

    /// <summary>What is recorded has changed since it was read.</summary>
    protected abstract Refusal HasProblems(int problems);

    /// <returns>Why it cannot be written; null where it was.</returns>
    protected abstract Task<Refusal?> Write(
        ListWork<TRow> work,
        string fileName,
        Caller caller,
        Moment now,
        CancellationToken stop
    );

    protected abstract FactBody Written(TFile file, ListCounts counts);
}
