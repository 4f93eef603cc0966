namespace Chutri.Platform;

/// <summary>A time-ordered UUID with a meaning. Kept beside each other because every module names these few things.</summary>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf Of(Guid value);
}

public readonly record struct UnitId(Guid Value) : IId<UnitId>
{
    public static UnitId Of(Guid value) => new(value);

    public static UnitId New() => new(Guid.CreateVersion7());
}

public readonly record struct PersonId(Guid Value) : IId<PersonId>
{
    public static PersonId Of(Guid value) => new(value);

    public static PersonId New() => new(Guid.CreateVersion7());
}

public readonly record struct PostId(Guid Value) : IId<PostId>
{
    public static PostId Of(Guid value) => new(value);

    public static PostId New() => new(Guid.CreateVersion7());
}

public readonly record struct DelegationId(Guid Value) : IId<DelegationId>
{
    public static DelegationId Of(Guid value) => new(value);

    public static DelegationId New() => new(Guid.CreateVersion7());
}

public readonly record struct DutyId(Guid Value) : IId<DutyId>
{
    public static DutyId Of(Guid value) => new(value);

    public static DutyId New() => new(Guid.CreateVersion7());
}

public readonly record struct DocumentId(Guid Value) : IId<DocumentId>
{
    public static DocumentId Of(Guid value) => new(value);

    public static DocumentId New() => new(Guid.CreateVersion7());
}

public readonly record struct AssignmentId(Guid Value) : IId<AssignmentId>
{
    public static AssignmentId Of(Guid value) => new(value);

    public static AssignmentId New() => new(Guid.CreateVersion7());
}
