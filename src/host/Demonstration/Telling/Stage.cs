using Chutri.ModuleList;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Demonstration.Telling;

/// <summary>The whole program without its pages, under the clock of the story. What is done here is done as at any other door.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public Stage(
        DatabaseChoice choice,
        TimeZoneInfo zone,
        CancellationToken stop,
        Action<IServiceCollection>? tests = null
    )
    {
        (Zone, Stop) = (zone, stop);
        var parts = new ServiceCollection();
        parts.AddLogging();
        parts.AddPlatform(choice, zone);
        foreach (var module in ChutriModules.All)
        {
            module.AddTo(parts);
        }

        parts.AddPlatformWeb();
        parts.AddScoped<OpenAccounts>();
        parts.AddSingleton<TimeProvider>(Clock);
        tests?.Invoke(parts);
        services = parts.BuildServiceProvider();
    }

    public StoryClock Clock { get; } = new();

    public TimeZoneInfo Zone { get; }

    public CancellationToken Stop { get; }

    /// <summary>Runs one operation in a scope of its own, as a request does.</summary>
    public async Task<TResult> Do<TOperation, TRequest, TResult>(TRequest request, Caller caller)
        where TOperation : IOperation<TRequest, TResult>
    {
        Stop.ThrowIfCancellationRequested();
        await using var scope = services.CreateAsyncScope();
        var outcome = await scope
            .ServiceProvider.GetRequiredService<OperationRunner>()
            .Run(scope.ServiceProvider.GetRequiredService<TOperation>(), request, caller, Stop);
        return outcome.Refusal is { } refusal
            ? throw new StoryBrokenException(typeof(TOperation).Name, refusal, caller, Clock.Moment)
            : outcome.Value;
    }

    public Task Do<TOperation, TRequest>(TRequest request, Caller caller)
        where TOperation : IOperation<TRequest, Done> =>
        Do<TOperation, TRequest, Done>(request, caller);

    /// <summary>Asks a part of the program something, in a scope of its own.</summary>
    public async Task<TAnswer> Ask<TPart, TAnswer>(Func<TPart, Task<TAnswer>> question)
        where TPart : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<TPart>());
    }

    /// <summary>What falls due by itself, as the host does every minute.</summary>
    public async Task<int> CarryOutDue()
    {
        var done = 0;
        await using var scope = services.CreateAsyncScope();
        foreach (var work in scope.ServiceProvider.GetServices<IDueWork>())
        {
            done += (await work.CarryOut(Stop)).Done;
        }

        return done;
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
