using Chutri.Platform;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;

namespace Chutri.Processes;

/// <summary>Starts a case inside the act of another module, in its transaction.</summary>
public sealed class CaseStarting
{
    private readonly AppDatabase db;
    private readonly StartCase start;

    internal CaseStarting(AppDatabase db, StartCase start) => (this.db, this.start) = (db, start);

    /// <param name="process">Code of the process; its version in force is taken.</param>
    /// <param name="title">Everybody reads it: it names nobody who is not of the authority.</param>
    /// <param name="caller">Whoever starts it, for the unit of their post.</param>
    /// <param name="now">The moment of the act.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <returns>The refusals of starting a case: not published, nobody of the authority, by the process.</returns>
    public async Task<Outcome<StartedCase>> Start(
        string process,
        string title,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var begun = await start.Run(new(process, title, null), caller, now, stop);
        return begun.Refusal is { } refusal
            ? refusal
            : new StartedCase(
                db.Set<ProcessCase>().Local.Single(one => one.Code == begun.Value).Id,
                begun.Value
            );
    }
}

public sealed record StartedCase(Guid Id, string Code);
