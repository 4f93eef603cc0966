namespace Chutri.Platform;

/// <summary>Something that was done: who, on whose behalf, for which unit, when, what, why. Never changed, never removed.</summary>
public sealed class Fact
{
    private Fact() { }

    public Guid Id { get; private init; }

    public DateTime At { get; private init; }

    /// <summary>Stable code of what happened, for example <c>assignments.issued</c>.</summary>
    public string Kind { get; private init; } = "";

    public PersonId? Person { get; private init; }

    public string PersonName { get; private init; } = "";

    /// <summary>The person in whose place it was done.</summary>
    public PersonId? InPlaceOf { get; private init; }

    public string? InPlaceOfName { get; private init; }

    /// <summary>By which delegation it was done in that person's place, and as which act.</summary>
    public DelegationId? Delegation { get; private init; }

    public string? Act { get; private init; }

    public PostId? Post { get; private init; }

    /// <summary>The title of the post at that time; the past keeps the old names.</summary>
    public string Title { get; private init; } = "";

    public UnitId? Unit { get; private init; }

    public Door Door { get; private init; }

    public string? Reason { get; private init; }

    /// <summary>The fact's own data as JSON, read back by its kind.</summary>
    public string Data { get; private init; } = "{}";

    public IReadOnlyList<FactSubject> Subjects { get; private init; } = [];

    internal static Fact Of(string kind, string data, FactBody body, Caller caller, Moment now) =>
        new()
        {
            Id = TimeOrderedId.Of(now.Utc),
            At = now.Utc,
            Kind = kind,
            Person = caller.Person,
            PersonName = caller.Name,
            InPlaceOf = caller.InPlaceOf?.Person,
            InPlaceOfName = caller.InPlaceOf?.Name,
            Delegation = caller.InPlaceOf?.Delegation,
            Act = caller.InPlaceOf?.Act,
            Post = caller.Post,
            Title = caller.Title,
            Unit = caller.Unit,
            Door = caller.Door,
            Reason = body.Why,
            Data = data,
            Subjects =
            [
                .. body.About.Distinct().Select(subject => new FactSubject { Subject = subject }),
            ],
        };
}

/// <summary>One thing that a fact is about; its page shows the fact.</summary>
public sealed class FactSubject
{
    public Guid FactId { get; init; }

    public Guid Subject { get; init; }
}
