using Chutri.ModuleList;
using Chutri.Platform;

namespace Chutri.Docs;

/// <summary>Everything the modules register, without a database: what the written documentation and the tests read.</summary>
internal sealed class WholeProgram : IDisposable
{
    private readonly ServiceProvider provider;
    private readonly IServiceScope scope;

    public WholeProgram()
    {
        Services.AddLogging();
        Services.AddPlatform(new DatabaseChoice.Sqlite("unused.db"), TimeZoneInfo.Utc);
        foreach (var module in ChutriModules.All)
        {
            module.AddTo(Services);
        }

        provider = Services.BuildServiceProvider();
        scope = provider.CreateScope();
    }

    public ServiceCollection Services { get; } = [];

    public IReadOnlyList<FactKind> FactKinds =>
        [
            .. scope
                .ServiceProvider.GetServices<FactKind>()
                .OrderBy(kind => kind.Code, StringComparer.Ordinal),
        ];

    /// <summary>Also those that only let somebody look, without an operation.</summary>
    public IReadOnlyList<Act> Acts =>
        [
            .. scope
                .ServiceProvider.GetServices<Act>()
                .OrderBy(act => act.Code, StringComparer.Ordinal),
        ];

    public IReadOnlyList<RetentionRule> RetentionRules =>
        scope.ServiceProvider.GetRequiredService<RetentionBook>().Rules;

    public IServiceProvider Scope => scope.ServiceProvider;

    public IEnumerable<(Type Operation, Act Act)> Operations =>
        from service in Services
        where !service.IsKeyedService && IsOperation(service.ServiceType)
        let operation = scope.ServiceProvider.GetRequiredService(service.ServiceType)
        let act = (Act)
            service.ServiceType.GetProperty(nameof(IOperation<,>.Act))!.GetValue(operation)!
        orderby service.ServiceType.Namespace, service.ServiceType.Name
        select (service.ServiceType, act);

    /// <summary>Who hears a kind of fact: the modules that registered a listener for it.</summary>
    public IEnumerable<string> ListenersOf(Type body) =>
        from service in Services
        where service.ServiceType == typeof(IListen<>).MakeGenericType(body)
        select (service.ImplementationType ?? service.ImplementationInstance?.GetType() ?? body)
            .Assembly.GetName()
            .Name!;

    public void Dispose()
    {
        scope.Dispose();
        provider.Dispose();
    }

    private static bool IsOperation(Type type) =>
        type.IsClass
        && Array.Exists(
            type.GetInterfaces(),
            face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IOperation<,>)
        );
}
