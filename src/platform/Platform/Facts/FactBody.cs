namespace Chutri.Platform;

/// <summary>
/// What happened, in a module's own words. Past tense; holds everything its sentence needs, names included, so that it reads
/// the same for ever.
/// </summary>
public abstract record FactBody
{
    /// <summary>Identifiers of all things on whose pages this fact is shown; first the one that it tells of.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public abstract IEnumerable<Guid> About { get; }

    /// <summary>The reason that was given, where one was.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public virtual string? Why => null;

    /// <summary>The sentence after the name of who did it: "giao việc NV-2026-000412 cho Ban Tổ chức".</summary>
    public abstract Words Sentence();
}
