using System.Text.Json.Serialization;
using Chutri.Platform;

namespace Chutri.Organization.Model;

/// <summary>What is to happen to the structure on a day, and by which decision. Kept as it was asked for.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(OpenUnitPlan), "open")]
[JsonDerivedType(typeof(RenameUnitPlan), "rename")]
[JsonDerivedType(typeof(MoveUnitPlan), "move")]
[JsonDerivedType(typeof(CloseUnitPlan), "close")]
[JsonDerivedType(typeof(MergeUnitsPlan), "merge")]
[JsonDerivedType(typeof(SplitUnitPlan), "split")]
internal abstract record ReorganizationPlan(DateOnly On, string Decision)
{
    [JsonIgnore]
    public abstract ReorganizationKind Kind { get; }

    /// <summary>Existing units that the plan names, whatever happens to them.</summary>
    [JsonIgnore]
    public abstract IEnumerable<UnitId> Named { get; }

    /// <summary>Units whose last day is the day before.</summary>
    [JsonIgnore]
    public virtual IReadOnlyList<UnitId> Ending => [];

    /// <summary>Units whose people are placed anew.</summary>
    [JsonIgnore]
    public virtual IReadOnlyList<UnitId> Giving => Ending;

    /// <summary>Who takes over what the ending units hold open; null where it is opened by the plan.</summary>
    [JsonIgnore]
    public virtual UnitId? Successor => null;

    [JsonIgnore]
    public virtual IReadOnlyList<PostChoice> Choices => [];
}

/// <summary>A unit that does not exist yet.</summary>
internal sealed record NewUnit(string Code, UnitNaming Naming, Branch Branch, UnitId? Parent);

internal sealed record OpenUnitPlan(NewUnit Unit, DateOnly On, string Decision)
    : ReorganizationPlan(On, Decision)
{
    [JsonIgnore]
    public override ReorganizationKind Kind => ReorganizationKind.Open;

    [JsonIgnore]
    public override IEnumerable<UnitId> Named => Unit.Parent is { } parent ? [parent] : [];
}

internal sealed record RenameUnitPlan(UnitId Unit, UnitNaming To, DateOnly On, string Decision)
    : ReorganizationPlan(On, Decision)
{
    [JsonIgnore]
    public override ReorganizationKind Kind => ReorganizationKind.Rename;

    [JsonIgnore]
    public override IEnumerable<UnitId> Named => [Unit];
}

internal sealed record MoveUnitPlan(UnitId Unit, UnitId? Parent, DateOnly On, string Decision)
    : ReorganizationPlan(On, Decision)
{
    [JsonIgnore]
    public override ReorganizationKind Kind => ReorganizationKind.Move;

    [JsonIgnore]
    public override IEnumerable<UnitId> Named => Parent is { } parent ? [Unit, parent] : [Unit];
}

internal sealed record CloseUnitPlan(UnitId Unit, UnitId To, DateOnly On, string Decision)
    : ReorganizationPlan(On, Decision)
{
    [JsonIgnore]
    public override ReorganizationKind Kind => ReorganizationKind.Close;

    [JsonIgnore]
    public override IEnumerable<UnitId> Named => [Unit, To];

    [JsonIgnore]
    public override IReadOnlyList<UnitId> Ending => [Unit];

    [JsonIgnore]
    public override UnitId? Successor => To;
}

/// <summary>Several units end; one that exists (<see cref="Into"/>) or a new one takes over. Exactly one of the two is set.</summary>
internal sealed record MergeUnitsPlan(
    IReadOnlyList<UnitId> Units,
    UnitId? Into,
    NewUnit? New,
    PersonId? Head,
    string? HeadTitle,
    IReadOnlyList<PostChoice> Posts,
    DateOnly On,
    string Decision
) : ReorganizationPlan(On, Decision)
{
    [JsonIgnore]
    public override ReorganizationKind Kind => ReorganizationKind.Merge;

    [JsonIgnore]
    public override IEnumerable<UnitId> Named =>
        [.. Units, .. new[] { Into, New?.Parent }.OfType<UnitId>()];

    [JsonIgnore]
    public override IReadOnlyList<UnitId> Ending => Units;

    [JsonIgnore]
    public override UnitId? Successor => Into;

    [JsonIgnore]
    public override IReadOnlyList<PostChoice> Choices => Posts;
}

/// <summary>
/// A unit ends and several take its place; the first one takes over what it holds open and all that is not placed elsewhere.
/// Where the unit is one of its own parts it goes on, and keeps all that is not placed elsewhere.
/// </summary>
internal sealed record SplitUnitPlan(
    UnitId Unit,
    IReadOnlyList<SplitPart> Parts,
    IReadOnlyList<PostChoice> Posts,
    DateOnly On,
    string Decision
) : ReorganizationPlan(On, Decision)
{
    [JsonIgnore]
    public override ReorganizationKind Kind => ReorganizationKind.Split;

    [JsonIgnore]
    public override IEnumerable<UnitId> Named =>
        Parts
            .SelectMany(part => new[] { part.Existing, part.New?.Parent })
            .OfType<UnitId>()
            .Prepend(Unit);

    [JsonIgnore]
    public bool GoesOn => Parts.Any(part => part.Existing == Unit);

    [JsonIgnore]
    public override IReadOnlyList<UnitId> Ending => GoesOn ? [] : [Unit];

    [JsonIgnore]
    public override IReadOnlyList<UnitId> Giving => [Unit];

    [JsonIgnore]
    public override UnitId? Successor => GoesOn ? Unit : Parts[0].Existing;

    [JsonIgnore]
    public override IReadOnlyList<PostChoice> Choices => Posts;
}

/// <summary>One of the units that a split makes: an existing one or a new one.</summary>
internal sealed record SplitPart(UnitId? Existing, NewUnit? New);

/// <summary>What becomes of one post of a giving unit, where it is not what happens to all.</summary>
/// <param name="ToCode">The code of the unit that the person goes to; null = the (main) successor.</param>
/// <param name="Ends">The person gets no post in any successor.</param>
internal sealed record PostChoice(
    PostId Post,
    string? ToCode,
    string? Title,
    Role? Role,
    bool Ends
);
