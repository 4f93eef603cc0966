using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <summary>An assignment with everything that its page and its JSON show.</summary>
internal sealed record AssignmentView
{
    public required AssignmentId Id { get; init; }
    public required string Code { get; init; }
    public required int Version { get; init; }
    public required string Title { get; init; }
    public required string Work { get; init; }
    public required string Deliverable { get; init; }
    public required string Authority { get; init; }
    public required AssignmentState State { get; init; }

    /// <summary>Whose each act is, and whether it is the moment for it.</summary>
    public required Standing Standing { get; init; }
    public required UnitView Lead { get; init; }
    public required PersonView Accountable { get; init; }

    /// <summary>Still of the lead unit today; otherwise another person should be named.</summary>
    public required bool AccountableIsThere { get; init; }
    public required UnitView Issuer { get; init; }
    public required PersonView? IssuerPerson { get; init; }
    public required string IssuerSignature { get; init; }
    public required PersonView? SupervisingLeader { get; init; }
    public required AssignmentSource Source { get; init; }
    public required string? DocumentTitle { get; init; }

    /// <summary>The version of its document that is in force now.</summary>
    public required int? DocumentVersion { get; init; }
    public required LinkedAssignment? Parent { get; init; }
    public required IReadOnlyList<LinkedAssignment> Parts { get; init; }
    public required bool Continuing { get; init; }
    public required Words? Recurrence { get; init; }
    public required int Occurrence { get; init; }
    public required IReadOnlyList<LinkedAssignment> OtherOccurrences { get; init; }
    public required DateOnly IssuedOn { get; init; }
    public required DateOnly? AcknowledgedOn { get; init; }
    public required UnitView? RightfulUnit { get; init; }
    public required string? SentBackReason { get; init; }
    public required DutyView Duty { get; init; }
    public required IReadOnlyList<UnitView> Cooperating { get; init; }
    public required IReadOnlyList<RequestView> Requests { get; init; }
    public required IReadOnlyList<ExtensionView> Extensions { get; init; }
    public required IReadOnlyList<DeliveryView> Deliveries { get; init; }
    public required IReadOnlyList<FileLine> Files { get; init; }
    public required ProgressView? LastProgress { get; init; }

    /// <summary>Null: everybody sees it.</summary>
    public ViewLimit? Limit { get; init; }

    /// <summary>Who sees it, where it is limited.</summary>
    public IReadOnlyList<PersonView> Viewers { get; init; } = [];

    public UnitId HoldingUnit => State.WhoseTurn(Lead.Id, Issuer.Id);

    public bool IsPaused => Duty.State is DutyState.Paused;

    public ExtensionView? OpenExtension =>
        Extensions.FirstOrDefault(request => request.State is ExtensionState.Asked);

    public DeliveryView? Pending =>
        Deliveries.FirstOrDefault(delivery => delivery.Verdict is DeliveryVerdict.Waiting);

    /// <summary>Named as cooperating when it was issued, and never asked since.</summary>
    public IReadOnlyList<UnitView> NeverAsked =>
        [.. Cooperating.Where(unit => Requests.All(request => request.Unit.Id != unit.Id))];

    public int OpenParts => Parts.Count(part => part.State.IsOpen());
}

internal sealed record UnitView(UnitId Id, string Code, string Name, string ShortName);

/// <param name="Title">The post that counts here; empty where none is held today.</param>
internal sealed record PersonView(PersonId Id, string Code, string Name, string Title)
{
    public string Signature => Title.Length == 0 ? Name : $"{Name}, {Title}";
}

internal sealed record LinkedAssignment(
    string Code,
    string Title,
    string LeadName,
    AssignmentState State,
    int Occurrence
);

internal sealed record RequestView(
    int Number,
    RequestStanding Standing,
    UnitView Unit,
    string Question,
    string AskedByName,
    DateTime AskedAt,
    CooperationState State,
    string? Answer,
    string? AnsweredByName,
    DateTime? AnsweredAt,
    DutyView Duty
);

internal sealed record DeliveryView(
    Guid Id,
    string Summary,
    string? DespiteOpenParts,
    PersonId? By,
    string ByName,
    DateTime At,
    DateOnly On,
    DeliveryVerdict Verdict,
    string? JudgedByName,
    DateTime? JudgedAt,
    string? Note
);

internal sealed record FileLine(
    Guid Id,
    string Name,
    string MediaType,
    long Size,
    string Sha256,
    string AddedByName,
    DateTime AddedAt,
    Guid? Delivery,
    int? Request
);

internal sealed record ProgressView(int? Percent, string Sentence, string ByName, DateTime At);
