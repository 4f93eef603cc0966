namespace Chutri.Platform;

/// <summary>A module says on which of its pages the things are shown that facts tell of.</summary>
public interface IThingPages
{
    /// <summary>Those of the things that are this module's and that the caller may see.</summary>
    Task<IReadOnlyDictionary<Guid, Thing>> Find(
        IReadOnlyCollection<Guid> things,
        Caller caller,
        CancellationToken stop
    );
}

/// <summary>Something that facts tell of, with the address of its page.</summary>
public sealed record Thing(Words Name, string Href)
{
    /// <summary>A name that is the same in both languages.</summary>
    public Thing(string name, string href)
        : this(new Words(name, name), href) { }
}
