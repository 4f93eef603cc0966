namespace Chutri.Platform;

/// <summary>
/// Through whose eyes the database is read in this scope. The program itself and whoever has the machine see everything; a request
/// sees nothing that is limited to named people until somebody is signed in, and then what that person is named for. Nobody sees
/// more by acting in somebody's place: people are named, not posts.
/// </summary>
public sealed class Sight
{
    public bool SeesAll { get; private set; } = true;

    public PersonId? Reader { get; private set; }

    /// <summary>A request has begun, and nobody is known yet.</summary>
    public void Close() => (SeesAll, Reader) = (false, null);

    public void Open(Caller caller) => (SeesAll, Reader) = (caller.IsUnbounded, caller.Person);

    /// <summary>Through the eyes of this caller, until disposed of.</summary>
    internal Look As(Caller caller)
    {
        var before = new Look(this, SeesAll, Reader);
        Open(caller);
        return before;
    }

    internal readonly struct Look(Sight sight, bool all, PersonId? reader) : IDisposable
    {
        public void Dispose() => (sight.SeesAll, sight.Reader) = (all, reader);
    }
}
