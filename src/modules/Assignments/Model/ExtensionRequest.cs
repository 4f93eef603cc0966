using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Model;

/// <summary>The lead asks for more time; the issuer decides. The first deadline stays on record whatever is decided.</summary>
internal sealed class ExtensionRequest
{
    private ExtensionRequest() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public AssignmentId Assignment { get; private init; }

    public DutyId Duty { get; private set; }

    /// <summary>The due day in force when it was asked for.</summary>
    public DateOnly DueBefore { get; private init; }

    public DateOnly NewDue { get; private init; }

    /// <summary>The time on that day until which it is asked for; null = all of the day.</summary>
    public TimeOnly? NewDueAt { get; private init; }

    public DateTime NewLastMoment => NewDue.ToDateTime(NewDueAt ?? TimeOnly.MaxValue);

    public string Reason { get; private init; } = "";

    public string Progress { get; private init; } = "";

    public PersonId? AskedBy { get; private init; }

    public string AskedByName { get; private init; } = "";

    /// <summary>The person in whose place it was asked for.</summary>
    public PersonId? AskedInPlaceOf { get; private init; }

    public string? AskedInPlaceOfName { get; private init; }

    public DateTime AskedAt { get; private init; }

    public DateOnly AskedOn { get; private init; }

    public ExtensionState State { get; private set; } = ExtensionState.Asked;

    public PersonId? DecidedBy { get; private set; }

    public string? DecidedByName { get; private set; }

    public PersonId? DecidedInPlaceOf { get; private set; }

    public string? DecidedInPlaceOfName { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public string? Note { get; private set; }

    public Hands Asker => new(AskedBy, AskedInPlaceOf);

    public Words AskedBySigned => Signing.Of(AskedByName, AskedInPlaceOfName);

    public Words? DecidedBySigned =>
        DecidedByName is { } decider ? Signing.Of(decider, DecidedInPlaceOfName) : null;

    /// <summary>Asked for after the deadline it never turns late into on time (law 4).</summary>
    /// <param name="now">The deadline in force.</param>
    /// <param name="askedAt">When it was asked for, on the authority's clock.</param>
    public bool WasAskedInTime(Deadline? now, TimeOnly askedAt) =>
        AskedOn < DueBefore || (AskedOn == DueBefore && !(askedAt > TimeBefore(now)));

    /// <summary>The time on <see cref="DueBefore"/> by which it was due; null where all of that day was within time.</summary>
    /// <param name="now">The deadline in force.</param>
    public TimeOnly? TimeBefore(Deadline? now) =>
        now?.Extensions.FirstOrDefault(step =>
            step.AskedOn == AskedOn && (step.To, step.AtAfter) == (NewDue, NewDueAt)
        )
            is { } granted
            ? granted.AtBefore
        : now?.Due == DueBefore ? now.At
        : null;

    public static ExtensionRequest Of(
        AssignmentId assignment,
        DateOnly due,
        (DateOnly Day, TimeOnly? At) newDue,
        string reason,
        string progress,
        Deed deed
    ) =>
        new()
        {
            Assignment = assignment,
            DueBefore = due,
            NewDue = newDue.Day,
            NewDueAt = newDue.At,
            Reason = reason,
            Progress = progress,
            AskedBy = deed.By.Person,
            AskedByName = deed.By.Name,
            AskedInPlaceOf = deed.By.InPlaceOf?.Person,
            AskedInPlaceOfName = deed.By.InPlaceOf?.Name,
            AskedAt = deed.Now.Utc,
            AskedOn = deed.Now.Today,
        };

    public void Has(DutyId duty) => Duty = duty;

    public void Decide(bool grant, string? note, Deed deed)
    {
        State = grant ? ExtensionState.Granted : ExtensionState.Refused;
        (DecidedBy, DecidedByName, DecidedAt) = (deed.By.Person, deed.By.Name, deed.Now.Utc);
        (DecidedInPlaceOf, DecidedInPlaceOfName) = (
            deed.By.InPlaceOf?.Person,
            deed.By.InPlaceOf?.Name
        );
        Note = note;
    }

    public void Lapse() => State = ExtensionState.Lapsed;

    /// <summary>The step that the deadline takes; a pause between asking and granting may have moved the day it starts from.</summary>
    /// <param name="now">The deadline in force.</param>
    /// <param name="askedAt">When it was asked for, on the authority's clock.</param>
    /// <param name="deed">Who grants it.</param>
    public Extended Step(Deadline now, TimeOnly askedAt, Deed deed) =>
        new(
            now.Due,
            NewDue,
            AskedOn,
            AskedBySigned.Vietnamese,
            deed.Now.Today,
            deed.By.Signer.Vietnamese
        )
        {
            AtBefore = now.At,
            AtAfter = NewDueAt,
            AskedAt = now.At is null ? null : askedAt,
        };
}
