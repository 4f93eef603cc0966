namespace Chutri.Platform;

/// <summary>
/// The key under which the request at hand may be sent again without being done again; a door sets it, the runner asks. One for
/// each scope, as a request is; without a key it is silent.
/// </summary>
public sealed class KeyedRequest
{
    private Func<CancellationToken, Task<string>>? read;
    private string? digest;
    private int steps;

    internal Guid Owner { get; private set; }

    internal AnswerSeal? Seal { get; private set; }

    /// <summary>Every operation that this request ran was done, now or before, and there was one.</summary>
    internal bool WasDone => steps > 0 && !WasRefused;

    /// <summary>Some operation of it had been done before, when its answer was lost.</summary>
    public bool WasRepeated { get; private set; }

    private bool WasRefused { get; set; }

    /// <param name="owner">Who sends it: another may use the same key for something of his own.</param>
    /// <param name="key">As it was sent.</param>
    /// <param name="digestOf">The digest of all that is asked, once the contents have been read.</param>
    public void Begin(PersonId owner, string key, Func<CancellationToken, Task<string>> digestOf)
    {
        Owner = owner.Value;
        Seal = new(owner.Value, key);
        read = digestOf;
    }

    /// <summary>The operations of one request come in the same order whenever it is sent.</summary>
    internal async Task<RequestStep?> Next(CancellationToken stop) =>
        Seal is null ? null : new(++steps, await Digest(stop));

    internal async Task<string> Digest(CancellationToken stop) => digest ??= await read!(stop);

    internal void NoteRefusal() => WasRefused = true;

    internal void NoteRepeat() => WasRepeated = true;
}

/// <summary>One operation of a keyed request.</summary>
internal sealed record RequestStep(int Number, string Digest);
