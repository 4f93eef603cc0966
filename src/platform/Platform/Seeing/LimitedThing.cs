namespace Chutri.Platform;

/// <summary>Something that named people alone may see, with every duty that it has and every fact that is about it.</summary>
public sealed class LimitedThing
{
    private readonly List<Viewer> viewers = [];

    public Guid Thing { get; init; }

    public IReadOnlyList<Viewer> Viewers => viewers;
}

/// <summary>One who may see it.</summary>
public sealed class Viewer
{
    public Guid Thing { get; init; }

    public PersonId Person { get; init; }
}
