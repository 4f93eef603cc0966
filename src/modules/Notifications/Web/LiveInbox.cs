using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Chutri.Notifications.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Notifications.Web;

/// <summary>
/// Tells those who have a page open how many lines they have not read, as soon as it changes. While anybody listens, one small statement
/// every two seconds asks for all of them together; so it does not matter which node an act came to, nor which database it is.
/// </summary>
internal sealed class LiveInbox(IServiceScopeFactory scopes, TimeProvider time)
{
    private const int AtOnce = 500;
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<Guid, Listener> listeners = new();
    private readonly Lock gate = new();
    private bool isAsking;

    /// <summary>How many there are, whenever that is another number than before.</summary>
    /// <param name="seen">What the page says already.</param>
    public async IAsyncEnumerable<long> Changes(
        PersonId person,
        long seen,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var (key, listener) = (Guid.CreateVersion7(), new Listener(person, seen));
        listeners[key] = listener;
        try
        {
            Begin();
            await foreach (var count in listener.News.Reader.ReadAllAsync(stop))
            {
                yield return count;
            }
        }
        finally
        {
            listeners.TryRemove(key, out _);
        }
    }

    private void Begin()
    {
        lock (gate)
        {
            if (!isAsking)
            {
                isAsking = true;
                _ = Task.Run(AskWhileAnybodyListens);
            }
        }
    }

    private async Task AskWhileAnybodyListens()
    {
        while (true)
        {
            lock (gate)
            {
                if (listeners.IsEmpty)
                {
                    isAsking = false;
                    return;
                }
            }

            try
            {
                await Ask();
            }
            catch (Exception fault) when (StorageFaults.Of(fault) is not null)
            {
                // the page says what it said; two seconds later it is asked again
            }
            catch (Exception broken)
            {
                Leave(broken);
                return;
            }

            await Task.Delay(Tick, time);
        }
    }

    private async Task Ask()
    {
        foreach (var some in listeners.Values.GroupBy(one => one.Person).Chunk(AtOnce))
        {
            PersonId[] people = [.. some.Select(one => one.Key)];
            await using var scope = scopes.CreateAsyncScope();
            var counts = await scope
                .ServiceProvider.GetRequiredService<AppDatabase>()
                .StillSeen()
                .Unread()
                .Where(line => people.Contains(line.Person))
                .GroupBy(line => line.Person)
                .Select(lines => new { Person = lines.Key, Count = lines.LongCount() })
                .ToDictionaryAsync(lines => lines.Person, lines => lines.Count);
            foreach (var listener in some.SelectMany(one => one))
            {
                listener.Hear(counts.GetValueOrDefault(listener.Person));
            }
        }
    }

    /// <summary>A bug ends every stream, and the browsers come again by themselves.</summary>
    private void Leave(Exception broken)
    {
        lock (gate)
        {
            isAsking = false;
        }

        foreach (var listener in listeners.Values)
        {
            listener.News.Writer.TryComplete(broken);
        }
    }

    private sealed class Listener(PersonId person, long seen)
    {
        /// <summary>So many ticks without news, and the number is said once more: a proxy closes what is silent for a minute.</summary>
        private const int LongestSilence = 12;

        private long last = seen;
        private int silent;

        public PersonId Person => person;

        public Channel<long> News { get; } =
            Channel.CreateBounded<long>(
                new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest }
            );

        public void Hear(long count)
        {
            if (count != last || ++silent >= LongestSilence)
            {
                (last, silent) = (count, 0);
                News.Writer.TryWrite(count);
            }
        }
    }
}
