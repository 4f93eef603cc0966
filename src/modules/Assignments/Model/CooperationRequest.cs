using System.Text.Json.Serialization;
using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>The lead asks a cooperating unit for something, by a day of its own. Silence is on record; it is not consent.</summary>
internal sealed class CooperationRequest : IVersioned
{
    private CooperationRequest() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public int Version { get; private set; }

    public AssignmentId Assignment { get; private init; }

    /// <summary>The first, second, … request of its assignment; part of the code of its duty.</summary>
    public int Number { get; private init; }

    public UnitId Unit { get; private set; }

    public DutyId Duty { get; private set; }

    public string Question { get; private init; } = "";

    public PersonId? AskedBy { get; private init; }

    public string AskedByName { get; private init; } = "";

    /// <summary>The person in whose place it was asked.</summary>
    public PersonId? AskedInPlaceOf { get; private init; }

    public string? AskedInPlaceOfName { get; private init; }

    public DateTime AskedAt { get; private init; }

    public CooperationState State { get; private set; } = CooperationState.Asked;

    public string? Answer { get; private set; }

    public PersonId? AnsweredBy { get; private set; }

    public string? AnsweredByName { get; private set; }

    public PersonId? AnsweredInPlaceOf { get; private set; }

    public string? AnsweredInPlaceOfName { get; private set; }

    public DateTime? AnsweredAt { get; private set; }

    public Words AskedBySigned => Signing.Of(AskedByName, AskedInPlaceOfName);

    public Words? AnsweredBySigned =>
        AnsweredByName is { } name ? Signing.Of(name, AnsweredInPlaceOfName) : null;

    public bool IsOpen => State is CooperationState.Asked;

    public static CooperationRequest Of(
        AssignmentId assignment,
        int number,
        UnitId unit,
        string question,
        Deed deed
    ) =>
        new()
        {
            Assignment = assignment,
            Number = number,
            Unit = unit,
            Question = question,
            AskedBy = deed.By.Person,
            AskedByName = deed.By.Name,
            AskedInPlaceOf = deed.By.InPlaceOf?.Person,
            AskedInPlaceOfName = deed.By.InPlaceOf?.Name,
            AskedAt = deed.Now.Utc,
        };

    public void Has(DutyId duty) => Duty = duty;

    public RequestStanding Standing(Func<UnitId, string> nameOf, Func<DateTime, DateTime> local) =>
        new(
            Unit,
            nameOf(Unit),
            IsOpen,
            new(AskedBy, AskedInPlaceOf),
            AnsweredBySigned,
            AnsweredAt is { } at ? local(at) : null
        );

    public void Close(CooperationState state, string answer, Deed deed)
    {
        (State, Answer) = (state, answer);
        (AnsweredBy, AnsweredByName, AnsweredAt) = (deed.By.Person, deed.By.Name, deed.Now.Utc);
        (AnsweredInPlaceOf, AnsweredInPlaceOfName) = (
            deed.By.InPlaceOf?.Person,
            deed.By.InPlaceOf?.Name
        );
    }

    public void Drop() => State = CooperationState.Dropped;

    public void PassTo(UnitId successor) => Unit = successor;
}

/// <summary>Whose it is to answer a request, or to hand it on to a person, and whether it is still to be answered.</summary>
internal sealed record RequestStanding(
    UnitId Unit,
    string UnitName,
    bool IsOpen,
    Hands Asker,
    Words? AnsweredBy,
    DateTime? AnsweredAt
)
{
    public Refusal? Refuse(Caller caller) =>
        !caller.ActsFor(Unit) ? AssignmentRefusals.OnlyAskedUnit(UnitName)
        : !IsOpen ? AssignmentRefusals.CooperationClosed(UnitName, AnsweredBy, AnsweredAt)
        : null;

    /// <summary>To hand it on is anybody's of the unit; to answer one's own question is nobody's.</summary>
    public Refusal? RefuseAnswer(Caller caller) =>
        Refuse(caller)
        ?? (Asker.Meet(caller.Hands) ? AssignmentRefusals.AskerMayNotAnswer(caller.Signer) : null);
}

[JsonConverter(typeof(JsonStringEnumConverter<CooperationState>))]
internal enum CooperationState
{
    Asked,
    Answered,

    /// <summary>The unit has said, with its reason, that it cannot help with this.</summary>
    Declined,

    /// <summary>No longer needed: the assignment ended or changed its lead.</summary>
    Dropped,
}
