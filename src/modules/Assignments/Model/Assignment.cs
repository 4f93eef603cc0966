using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Model;

/// <summary>
/// One task with one lead unit and one accountable person in it. Who holds it and by when it is due is kept by its duty,
/// which every verb moves along in the same transaction.
/// </summary>
internal sealed partial class Assignment : IVersioned
{
    private Assignment() { }

    public AssignmentId Id { get; private init; } = AssignmentId.New();

    public int Version { get; private set; }

    public string Code { get; private init; } = "";

    public DutyId Duty { get; private set; }

    public string Title { get; private init; } = "";

    public string Work { get; private init; } = "";

    public string Deliverable { get; private init; } = "";

    public string Authority { get; private init; } = "";

    public UnitId LeadUnit { get; private set; }

    public PersonId Accountable { get; private set; }

    /// <summary>The day since which the accountable person answers for it in the lead unit.</summary>
    public DateOnly AccountableSince { get; private set; }

    public UnitId IssuerUnit { get; private set; }

    /// <summary>Null only where the program issued it without a person behind it.</summary>
    public PersonId? IssuerPerson { get; private init; }

    public PostId? IssuerPost { get; private init; }

    /// <summary>Name and post of the issuer as they read on the day of issue.</summary>
    public string IssuerSignature { get; private init; } = "";

    public PersonId? SupervisingLeader { get; private init; }

    public AssignmentSource Source { get; private init; } =
        AssignmentSource.Spoken(SourceKind.Instruction, "", default, "");

    public AssignmentId? Parent { get; private init; }

    public AssignmentState State { get; private set; } = AssignmentState.Issued;

    public bool Continuing { get; private init; }

    public DateTime IssuedAt { get; private init; }

    public DateOnly IssuedOn { get; private init; }

    public DateOnly? AcknowledgedOn { get; private set; }

    public DateOnly? PausedSince { get; private set; }

    public AssignmentStep LastStep { get; private set; }

    public DateTime LastStepAt { get; private set; }

    public string LastStepBy { get; private set; } = "";

    /// <summary>Folded code, title, work, deliverable and citation: what free text finds.</summary>
    public string SearchText { get; private init; } = "";

    public bool IsOpen => State.IsOpen();

    public AssignmentRef Ref => new(Id, Code, ListedTitle, LeadUnit, Source.Document);

    /// <summary>The duty was opened for it; said once, at issue.</summary>
    public void Has(DutyId duty) => Duty = duty;

    private void Step(AssignmentStep step, Deed deed)
    {
        LastStep = step;
        LastStepAt = deed.Now.Utc;
        LastStepBy = deed.By.Signature.Shortened(Lengths.PersonName);
    }

    private void Move(AssignmentState to, AssignmentStep step, Deed deed)
    {
        State = State.MayBecome(to)
            ? to
            : throw new InvalidOperationException($"{Code}: {State} never becomes {to}");
        Step(step, deed);
    }
}
