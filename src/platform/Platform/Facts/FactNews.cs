using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Platform;

/// <summary>Hands each recorded fact to whoever listens to its kind.</summary>
public sealed class FactNews(IServiceProvider services)
{
    private static readonly ConcurrentDictionary<Type, ITeller> Tellers = new();

    public Task Tell(FactBody body, Caller caller, Moment now, CancellationToken stop) =>
        Tellers
            .GetOrAdd(
                body.GetType(),
                type => (ITeller)Activator.CreateInstance(typeof(Teller<>).MakeGenericType(type))!
            )
            .Tell(services, body, caller, now, stop);

    private interface ITeller
    {
        Task Tell(
            IServiceProvider services,
            FactBody body,
            Caller caller,
            Moment now,
            CancellationToken stop
        );
    }

    private sealed class Teller<TBody> : ITeller
        where TBody : FactBody
    {
        public async Task Tell(
            IServiceProvider services,
            FactBody body,
            Caller caller,
            Moment now,
            CancellationToken stop
        )
        {
            foreach (var listener in services.GetServices<IListen<TBody>>())
            {
                await listener.Hear((TBody)body, caller, now, stop);
            }
        }
    }
}
