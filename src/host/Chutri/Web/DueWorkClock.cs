using System.Diagnostics;
using Chutri.Platform;

namespace Chutri.Web;

/// <summary>Carries out at start and every minute what has become due. Any node may; done twice it changes nothing more.</summary>
internal sealed partial class DueWorkClock(
    IServiceScopeFactory scopes,
    TimeProvider time,
    AuthorityClock clock,
    ILogger<DueWorkClock> log
) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Tick, time);
        do
        {
            await CarryOutAll(stoppingToken);
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Note((book, _) => book.ForgetThisNode(cancellationToken), cancellationToken);
    }

    /// <summary>Each kind of work in a scope of its own: none finds what another left in memory.</summary>
    internal async Task CarryOutAll(CancellationToken stop)
    {
        await Note((book, now) => book.NoteNode(now, stop), stop);
        foreach (var name in NamesOfWork())
        {
            var start = Stopwatch.GetTimestamp();
            var done = 0;
            string? broken = null;
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var work = scope
                    .ServiceProvider.GetServices<IDueWork>()
                    .Single(w => w.Name == name);
                done = await work.CarryOut(stop);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // One failing kind of work must not keep the others from their moment; the next minute tries again.
                DueWorkFailed(failure, name);
                broken = StorageFaults.Of(failure)?.Code ?? failure.GetType().Name;
            }

            var took = Stopwatch.GetElapsedTime(start);
            ActMeter.DueWork(name, took, broken is null);
            await Note((book, now) => book.NoteRun(name, done, took, broken, now, stop), stop);
        }
    }

    /// <summary>What cannot be noted is not worth stopping for: the page then shows an older note, and says how old.</summary>
    private async Task Note(Func<WatchBook, Moment, Task> note, CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await note(scope.ServiceProvider.GetRequiredService<WatchBook>(), clock.Now());
        }
        catch (Exception failure)
            when (StorageFaults.Of(failure) is not null
                || failure is OperationCanceledException && stop.IsCancellationRequested
            )
        {
            NotNoted(failure.GetType().Name);
        }
    }

    private IReadOnlyList<string> NamesOfWork()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetServices<IDueWork>().Select(work => work.Name)];
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Due work {Name} failed; it is tried again in a minute"
    )]
    private partial void DueWorkFailed(Exception failure, string name);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The state of this node was not noted: {Why}"
    )]
    private partial void NotNoted(string why);
}
