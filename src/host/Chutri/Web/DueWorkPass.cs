using System.Diagnostics;
using Chutri.Platform;

namespace Chutri.Web;

/// <summary>One minute's round: every kind of due work once, each in a scope of its own, and a note of how it went.</summary>
internal sealed class DueWorkPass(IServiceScopeFactory scopes, AuthorityClock clock, ILogger logger)
{
    private readonly DueWorkLog log = new(logger);
    private readonly List<string> kept = [];

    /// <summary>One failing kind of work must not keep the others from their moment; the next minute tries again.</summary>
    /// <returns>Is so much left that another round should follow at once?</returns>
    public async Task<bool> CarryOutAll(CancellationToken stop)
    {
        var goesOn = false;
        await Note((book, now) => book.NoteNode(now, stop), stop);
        foreach (var name in NamesOfWork())
        {
            var start = Stopwatch.GetTimestamp();
            var (done, failure, rest) = await CarryOut(name, stop);
            goesOn |= rest;
            var took = Stopwatch.GetElapsedTime(start);
            ActMeter.DueWork(name, took, failure is null);
            if (failure == PlatformRefusals.DatabaseAway.Code)
            {
                break; // nor would the others find it
            }

            await Note((book, now) => book.NoteRun(name, done, took, failure, now, stop), stop);
        }

        log.Kept(kept);
        kept.Clear();
        return goesOn;
    }

    /// <summary>A program that was not stopped before the data was moved must not go on where nobody will look.</summary>
    public async Task<bool> DataWasMoved(CancellationToken stop)
    {
        var moved = false;
        await Try(
            async scope =>
            {
                var whereabouts = scope.GetRequiredService<Whereabouts>();
                if (await whereabouts.MovedTo(stop) is { } place)
                {
                    moved = true;
                    log.DataWasMoved(place);
                }
            },
            stop
        );
        return moved;
    }

    public Task ForgetThisNode(CancellationToken stop) =>
        Note((book, _) => book.ForgetThisNode(stop), stop);

    private async Task<(int Done, string? Failure, bool GoesOn)> CarryOut(
        string name,
        CancellationToken stop
    )
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var work = scope.ServiceProvider.GetServices<IDueWork>().Single(w => w.Name == name);
            var outcome = await work.CarryOut(stop);
            if (outcome.Refusal is { } refusal)
            {
                Refused(name, refusal);
            }

            return (outcome.Done, outcome.Refusal?.Code, outcome.GoesOn);
        }
        catch (Exception failure) when (!IsTheStops(failure, stop))
        {
            if (StorageFaults.Of(failure) is { } fault)
            {
                kept.Add(fault.Code);
                return (0, fault.Code, false);
            }

            log.Failed(failure, name);
            return (0, failure.GetType().Name, false);
        }
    }

    private void Refused(string name, Refusal refusal)
    {
        if (refusal.Kind is RefusalKind.Busy)
        {
            kept.Add(refusal.Code);
        }
        else
        {
            log.Refused(name, refusal.Code);
        }
    }

    /// <summary>What cannot be noted is not worth stopping for: the page then shows an older note, and says how old.</summary>
    private Task Note(Func<WatchBook, Moment, Task> note, CancellationToken stop) =>
        Try(scope => note(scope.GetRequiredService<WatchBook>(), clock.Now()), stop);

    private async Task Try(Func<IServiceProvider, Task> act, CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await act(scope.ServiceProvider);
        }
        catch (Exception failure)
            when (StorageFaults.Of(failure) is not null || failure is OperationCanceledException)
        {
            if (!IsTheStops(failure, stop))
            {
                kept.Add(StorageFaults.Of(failure)?.Code ?? failure.GetType().Name);
            }
        }
    }

    /// <summary>A statement that the server or a time limit broke off is cancelled too, and that ends nothing.</summary>
    private static bool IsTheStops(Exception failure, CancellationToken stop) =>
        failure is OperationCanceledException && stop.IsCancellationRequested;

    private IReadOnlyList<string> NamesOfWork()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetServices<IDueWork>().Select(work => work.Name)];
    }
}
