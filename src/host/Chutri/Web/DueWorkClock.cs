using Chutri.Platform;

namespace Chutri.Web;

/// <summary>Carries out at start and every minute what has become due. Any node may; done twice it changes nothing more.</summary>
internal sealed partial class DueWorkClock(
    IServiceScopeFactory scopes,
    TimeProvider time,
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

    /// <summary>Each kind of work in a scope of its own: none finds what another left in memory.</summary>
    internal async Task CarryOutAll(CancellationToken stop)
    {
        foreach (var name in NamesOfWork())
        {
            await using var scope = scopes.CreateAsyncScope();
            var work = scope.ServiceProvider.GetServices<IDueWork>().Single(w => w.Name == name);
            try
            {
                await work.CarryOut(stop);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // One failing kind of work must not keep the others from their moment; the next minute tries again.
                DueWorkFailed(failure, name);
            }
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
}
