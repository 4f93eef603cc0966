using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Chutri.Platform;

/// <summary>
/// The one way in which anything changes: permission, transaction, act, facts, listeners, commit; on refusal nothing is kept.
/// Two people pressing at once: the loser runs again and is told by the rule itself what happened meanwhile.
/// </summary>
public sealed class OperationRunner(
    AppDatabase db,
    AuthorityClock clock,
    FactNews news,
    WriterQueue queue,
    ClockGuard clockGuard,
    KeyedRequest keyed,
    KeptAnswers answers,
    SeenVersion seen
)
{
    private const int AttemptsBesideOthers = 3;
    private const int Attempts = 6;

    /// <summary>Runs what was asked, or says what is wrong with how it was asked; to who may not do it at all, that first.</summary>
    public async Task<Outcome<TResult>> Run<TRequest, TResult>(
        IOperation<TRequest, TResult> operation,
        Outcome<TRequest> request,
        Caller caller,
        CancellationToken stop
    ) =>
        !caller.Has(operation.Act) ? PlatformRefusals.RoleMayNot(operation.Act, caller)
        : request.Refusal is { } refusal ? await Refuse<TResult>(refusal, stop)
        : await Run(operation, request.Value, caller, stop);

    /// <summary>
    /// What was asked is not valid: refused, unless it is sent again and was done the first time. What was valid then may not be
    /// now, because it was done: a unit that was closed cannot be chosen any more.
    /// </summary>
    public async Task<Outcome<TResult>> Refuse<TResult>(Refusal refusal, CancellationToken stop)
    {
        if (
            await keyed.Next(stop) is { } step
            && await answers.Find<TResult>(step, stop) is { } first
        )
        {
            return first;
        }

        keyed.NoteRefusal();
        return refusal;
    }

    public async Task<Outcome<TResult>> Run<TRequest, TResult>(
        IOperation<TRequest, TResult> operation,
        TRequest request,
        Caller caller,
        CancellationToken stop
    )
    {
        var start = Stopwatch.GetTimestamp();
        using var activity = ActMeter.Begin(operation.Act, caller);
        var ending = "failed";
        try
        {
            var outcome = await RunAllowed(operation, request, caller, stop);
            ending = outcome.Refusal?.Code ?? "done";
            return outcome;
        }
        finally
        {
            ActMeter.End(operation.Act, caller, start, ending, activity);
        }
    }

    private async Task<Outcome<TResult>> RunAllowed<TRequest, TResult>(
        IOperation<TRequest, TResult> operation,
        TRequest request,
        Caller caller,
        CancellationToken stop
    )
    {
        if (!caller.Has(operation.Act))
        {
            return PlatformRefusals.RoleMayNot(operation.Act, caller);
        }

        caller = caller.Doing(operation.Act);
        using var eyes = db.Sight.As(operation is IReachAll ? Caller.Program : caller);
        if (operation is ILook)
        {
            return await Look(operation, request, caller, stop);
        }

        var step = await keyed.Next(stop);
        var outcome = await InTurn(operation, request, caller, step, stop);
        if (outcome.Refused)
        {
            keyed.NoteRefusal();
        }
        else
        {
            seen.WasMet();
        }

        return outcome;
    }

    private async Task<Outcome<TResult>> InTurn<TRequest, TResult>(
        IOperation<TRequest, TResult> operation,
        TRequest request,
        Caller caller,
        RequestStep? step,
        CancellationToken stop
    )
    {
        if (clockGuard.Check() is { } jumped)
        {
            return jumped;
        }

        if (operation is IPrepare<TRequest> slow)
        {
            request = await slow.Prepare(request, stop);
            db.Forget();
        }

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var kind =
                    attempt > AttemptsBesideOthers || operation is IAlone ? TurnKind.Alone
                    : operation is INumbering ? TurnKind.Numbering
                    : TurnKind.BesideOthers;
                await using var turn = await queue.Begin(db, kind, stop);
                return await RunOnce(turn.Transaction, operation, request, caller, step, stop);
            }
            catch (Exception collision) when (StorageFaults.IsCollision(collision))
            {
                db.Forget();
                ActMeter.Collision(operation.Act);
                if (attempt == Attempts)
                {
                    return PlatformRefusals.ChangedMeanwhile;
                }

                await Task.Delay(Random.Shared.Next(5, 25 * attempt), stop);
            }
            catch (Exception fault) when (StorageFaults.Of(fault) is { } why)
            {
                db.Forget(); // to run again at once would only meet it again
                return why;
            }
            catch
            {
                db.Forget(); // whoever uses this scope next must not commit what was half done
                throw;
            }
        }
    }

    private async Task<Outcome<TResult>> Look<TRequest, TResult>(
        IOperation<TRequest, TResult> operation,
        TRequest request,
        Caller caller,
        CancellationToken stop
    )
    {
        try
        {
            return await Compared(operation, request, caller, clock.Now(), stop);
        }
        finally
        {
            db.Forget();
        }
    }

    private async Task<Outcome<TResult>> RunOnce<TRequest, TResult>(
        IDbContextTransaction transaction,
        IOperation<TRequest, TResult> operation,
        TRequest request,
        Caller caller,
        RequestStep? step,
        CancellationToken stop
    )
    {
        var now = clock.Now();
        if (step is not null && await answers.Find<TResult>(step, stop) is { } first)
        {
            await transaction.RollbackAsync(stop);
            return first;
        }

        var outcome = await Compared(operation, request, caller, now, stop);
        if (outcome.Refused)
        {
            await transaction.RollbackAsync(stop);
            db.Forget();
            return outcome;
        }

        if (step is not null)
        {
            answers.Keep(step, outcome.Value, now);
        }

        await db.SaveChangesAsync(stop);
        for (var told = db.TakeNews(); told.Count > 0; told = db.TakeNews())
        {
            using (db.Sight.As(Caller.Program)) // what follows from an act follows also where the caller may not look
            {
                foreach (var fact in told)
                {
                    await news.Tell(fact, caller, now, stop);
                }
            }

            await db.SaveChangesAsync(stop);
        }

        await Commit(transaction);
        db.Forget();
        return outcome;
    }

    /// <summary>Not to be stopped any more by a caller who goes away.</summary>
    private static async Task Commit(IDbContextTransaction transaction)
    {
        try
        {
            await transaction.CommitAsync(CancellationToken.None);
        }
        catch (Exception lost) when (StorageFaults.IsLostConnection(lost))
        {
            throw new CommitUnknownException(lost);
        }
    }

    /// <summary>
    /// The operation, unless what it stands on has changed since the caller looked; who may not do it at all hears that, and nothing
    /// of what changed.
    /// </summary>
    private async Task<Outcome<TResult>> Compared<TRequest, TResult>(
        IOperation<TRequest, TResult> operation,
        TRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var changed = await seen.Check(caller, stop);
        var outcome = await operation.Run(request, caller, now, stop);
        return
            changed is null
            || outcome.Refusal is { Kind: RefusalKind.NotFound or RefusalKind.NotAllowed }
            ? outcome
            : changed;
    }
}
