using Chutri.Platform;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Chutri.Web;

/// <summary>Carries out at start and every minute what has become due. Any node may; done twice it changes nothing more.</summary>
internal sealed class DueWorkClock(
    IServiceScopeFactory scopes,
    TimeProvider time,
    AuthorityClock clock,
    IHostApplicationLifetime life,
    IServer server,
    ThisNode node,
    ILogger<DueWorkClock> log
) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromMinutes(1);

    private readonly DueWorkPass pass = new(scopes, clock, log);

    /// <summary>A program that does not get its address never was a node.</summary>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await HasStarted(stoppingToken))
        {
            return;
        }

        if (Port() is { } port)
        {
            node.ServesAt(port);
        }

        using var timer = new PeriodicTimer(Tick, time);
        bool goesOn;
        do
        {
            if (await pass.DataWasMoved(stoppingToken))
            {
                life.StopApplication();
                return;
            }

            goesOn = await pass.CarryOutAll(stoppingToken);
        } while (goesOn || await timer.WaitForNextTickAsync(stoppingToken));
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (life.ApplicationStarted.IsCancellationRequested)
        {
            await pass.ForgetThisNode(cancellationToken);
        }
    }

    private int? Port() =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } url
        && BindingAddress.Parse(url) is { IsUnixPipe: false, Port: var port }
            ? port
            : null;

    private async Task<bool> HasStarted(CancellationToken stop)
    {
        using var told = CancellationTokenSource.CreateLinkedTokenSource(
            life.ApplicationStarted,
            stop
        );
        await Task.Delay(Timeout.Infinite, told.Token)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return life.ApplicationStarted.IsCancellationRequested;
    }
}
