using Chutri.Platform;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes;

/// <summary>
/// How long what people wrote into a case is kept. Where it was, who did what and by when, and the reasons that everybody reads stay.
/// </summary>
public sealed class CaseKeeping
{
    private readonly AppDatabase db;
    private readonly FileStore files;

    internal CaseKeeping(AppDatabase db, FileStore files) => (this.db, this.files) = (db, files);

    /// <summary>What was filled in, asked and answered in a case that is over goes, with its files; in the caller's transaction.</summary>
    /// <param name="one">The case.</param>
    /// <param name="stop">Ends it.</param>
    /// <returns>False where nothing was done: the case is under way, it is not there, or it was done before.</returns>
    public async Task<bool> TakeOut(Guid one, CancellationToken stop)
    {
        var found = await db.Set<ProcessCase>().SingleOrDefaultAsync(c => c.Id == one, stop);
        if (found is not { State: not ProcessCaseState.Open, ContentsGone: false })
        {
            return false;
        }

        var state = CaseJson.Read<CaseState>(found.Engine);
        found.TakeOut(
            CaseJson.Write(state with { Variables = new Dictionary<string, CaseValue>() })
        );
        await db.Set<CaseQuestion>()
            .Where(question => question.Case == one)
            .ExecuteUpdateAsync(
                change =>
                    change
                        .SetProperty(question => question.Text, "")
                        .SetProperty(question => question.Answer, (string?)null),
                stop
            );
        var sent = db.Set<CaseFile>().Where(file => file.Case == one);
        var digests = await sent.Select(file => file.Sha256).Distinct().ToListAsync(stop);
        if (digests.Count > 0)
        {
            await sent.ExecuteDeleteAsync(stop);
            await files.RemoveUnused(digests, stop);
        }

        return true;
    }
}
