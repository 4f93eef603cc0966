using System.Collections.Concurrent;

namespace Chutri.Platform.Web;

/// <summary>
/// How often somebody may be wrong about a secret that can be guessed: five times in five minutes. In memory: each node counts for
/// itself, and forgets at its start (docs/decisions/0021).
/// </summary>
public sealed class GuessGuard
{
    private const int WrongTries = 5;
    private const int MostKnown = 50_000;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, (int Count, DateTime Since)> wrong = new();

    /// <param name="who">Whoever tries, as far as it can be told: a person, or an address with what it asks for.</param>
    /// <param name="now">UTC.</param>
    public bool TriedTooOften(string who, DateTime now) =>
        wrong.TryGetValue(who, out var tried)
        && tried.Count >= WrongTries
        && now - tried.Since < Kept;

    /// <inheritdoc cref="TriedTooOften"/>
    public void NoteWrong(string who, DateTime now)
    {
        if (wrong.Count > MostKnown)
        {
            wrong.Clear(); // a flood of invented names must not fill the memory
        }

        wrong.AddOrUpdate(
            who,
            _ => (1, now),
            (_, tried) => now - tried.Since < Kept ? (tried.Count + 1, tried.Since) : (1, now)
        );
    }
}
