using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Chutri.Testing;

/// <summary>The modules under test on a database of their own, with a clock that the test sets.</summary>
public sealed class TestProgram : IAsyncDisposable
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(
        "Asia/Ho_Chi_Minh"
    );

    private readonly ServiceProvider services;
    private readonly TestDatabase database;

    private TestProgram(ServiceProvider services, TestDatabase database, FakeTimeProvider time)
    {
        this.services = services;
        this.database = database;
        Time = time;
    }

    public FakeTimeProvider Time { get; }

    public Moment Now => services.GetRequiredService<AuthorityClock>().Now();

    public IServiceProvider Services => services;

    public DatabaseChoice Choice => database.Choice;

    public static async Task<TestProgram> Start(DatabaseKind kind, params Module[] modules)
    {
        var time = NewClock();
        var database = await TestDatabase.Create(kind, modules);
        return new(Build(database.Choice, modules, time), database, time);
    }

    /// <summary>At 09:00 on Wednesday 25 November 2026, Hanoi time.</summary>
    public static FakeTimeProvider NewClock() =>
        new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.FromHours(7)));

    internal static ServiceProvider Build(
        DatabaseChoice choice,
        Module[] modules,
        TimeProvider time
    )
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddPlatform(choice, Zone);
        services.AddSingleton(time);
        foreach (var module in modules)
        {
            module.AddTo(services);
        }

        QuickPasswords.AddTo(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    /// <summary>Runs something in a scope of its own, as one request does.</summary>
    public async Task<T> In<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    public async Task In(Func<IServiceProvider, Task> act)
    {
        await using var scope = services.CreateAsyncScope();
        await act(scope.ServiceProvider);
    }

    /// <summary>Runs one operation through the runner, as every door does.</summary>
    public Task<Outcome<TResult>> Run<TOperation, TRequest, TResult>(
        TRequest request,
        Caller caller
    )
        where TOperation : IOperation<TRequest, TResult> =>
        In(scope =>
            scope
                .GetRequiredService<OperationRunner>()
                .Run(
                    scope.GetRequiredService<TOperation>(),
                    request,
                    caller,
                    CancellationToken.None
                )
        );

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }
}
