namespace Chutri.Platform;

/// <summary>How one kind of thing tells whether somebody has changed it.</summary>
public interface IVersions
{
    /// <param name="key">What names the thing in an address: its code or identifier.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <returns>Null where there is no such thing.</returns>
    Task<ThingVersion?> Find(string key, CancellationToken stop);

    /// <summary>Does a fact of this kind tell of a change, or only of a look?</summary>
    bool Changes(FactKind kind);
}

/// <param name="Subject">What facts about the thing are found by.</param>
/// <param name="Mark">Another one after each change.</param>
public sealed record ThingVersion(Guid Subject, string Mark);
