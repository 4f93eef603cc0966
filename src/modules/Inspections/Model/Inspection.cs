using Chutri.Platform;

namespace Chutri.Inspections.Model;

/// <summary>
/// One inspection, supervision or state inspection of one unit, from the decision to the closed file. Named people alone see it
/// (docs/decisions/0025-named-people-see-it.md). It finds; about measures against people it decides nothing.
/// </summary>
internal sealed class Inspection : IVersioned
{
    /// <summary>The file is closed within so many working days of the conclusion.</summary>
    public const int DaysToClose = 15;

    /// <summary>Whether remedies helped is written down within so many working days of the day on which it is asked.</summary>
    public const int DaysToCheck = 10;

    private readonly List<TeamMember> team = [];
    private readonly List<InspectionStep> steps = [];
    private readonly List<InspectionFinding> findings = [];

    private Inspection() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string Code { get; private init; } = "";

    public InspectionAct Act { get; private init; }

    /// <summary>Not announced before the visit.</summary>
    public bool IsSurprise { get; private init; }

    /// <summary>The unit that inspects.</summary>
    public UnitId Owner { get; private init; }

    /// <summary>The unit that is inspected.</summary>
    public UnitId Unit { get; private init; }

    public string UnitName { get; private init; } = "";

    public string Basis { get; private init; } = "";

    public string Scope { get; private init; } = "";

    /// <summary>Papers asked for; empty where none are.</summary>
    public string Papers { get; private init; } = "";

    public Timetable Timetable { get; private init; } = null!;

    public PersonId DecidedBy { get; private init; }

    public string DecidedByName { get; private init; } = "";

    public DateOnly DecidedOn { get; private init; }

    public Guid? Draw { get; private init; }

    public InspectionState State { get; private set; }

    public string? Conclusion { get; private set; }

    public DateOnly? ConcludedOn { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public IReadOnlyList<TeamMember> Team => team;

    public IReadOnlyList<InspectionStep> Steps => steps;

    public IReadOnlyList<InspectionFinding> Findings => findings;

    public int Version { get; private set; }

    public TeamMember Leader => team.Single(member => member.IsHead);

    /// <summary>Findings whose recommendation became no work.</summary>
    public IEnumerable<InspectionFinding> WithoutWork =>
        findings
            .Where(one => one.Recommendation.Length > 0 && one.Assignment is null)
            .OrderBy(one => one.Number);

    public InspectionStep? OpenStep(StepKind kind) =>
        steps.Find(step => step.Kind == kind && step.DoneAt is null);

    public static Inspection Of(string code, Decision decision, Caller by, Moment now)
    {
        var inspection = new Inspection
        {
            Code = code,
            Act = decision.Act,
            IsSurprise = decision.IsSurprise,
            Owner = by.Unit ?? decision.Unit,
            Unit = decision.Unit,
            UnitName = decision.UnitName,
            Basis = decision.Basis,
            Scope = decision.Scope,
            Papers = decision.IsSurprise ? "" : decision.Papers,
            Timetable = decision.Timetable,
            DecidedBy = by.Person!.Value,
            DecidedByName = by.Signature.Shortened(Lengths.Name),
            DecidedOn = now.Today,
            Draw = decision.Draw,
        };
        inspection.team.AddRange(decision.Team);
        return inspection;
    }

    public StepKind First => Papers.Length > 0 ? StepKind.Papers : StepKind.Field;

    /// <summary>
    /// That the team is there is known from its first day: it was drawn and its mark opened at the door, or the unit handed over papers.
    /// Otherwise it is known with the draft.
    /// </summary>
    public bool IsVisitedOpenly => Draw is not null || Papers.Length > 0;

    /// <summary>The team has finished at the unit: what is handed in afterwards waits for a person.</summary>
    public bool IsFieldOver =>
        State is not InspectionState.UnderWay
        || steps.Exists(step => step.Kind is StepKind.Field && step.DoneAt is not null);

    /// <summary>Whoever decided, and the team.</summary>
    public bool IsInside(Caller caller) =>
        caller.IsUnbounded || caller.Person == DecidedBy || IsOfTeam(caller.Person);

    public bool IsOfTeam(PersonId? person) => team.Exists(member => member.Person == person);

    public bool Leads(PersonId? person) =>
        team.Exists(member => member.IsHead && member.Person == person);

    /// <summary>The unit was asked for papers, or has the draft: whoever stands for it is named from then on.</summary>
    public bool IsKnownToUnit =>
        State is not InspectionState.UnderWay || steps.Exists(step => step.IsOfUnit);

    /// <summary>Whoever decided, the team, and after the draft each person whom findings name; not for the unit.</summary>
    public bool IsNamed(PersonId person) =>
        person == DecidedBy
        || IsOfTeam(person)
        || (
            State is not InspectionState.UnderWay
            && findings.Exists(finding => finding.Responsible == person)
        );

    public void Begin(InspectionStep step) => steps.Add(step);

    /// <summary>Everybody of the team has said whether something ties them to the unit, and nobody said yes.</summary>
    public Refusal? RefuseField() =>
        team.Find(member => member.DeclaredAt is null) is { } silent
            ? InspectionRefusals.NotDeclared(silent.Name)
        : team.Find(member => member.Tie is { Length: > 0 }) is { } tied
            ? InspectionRefusals.Tied(tied.Name)
        : null;

    public void ChangeTeam(IReadOnlyList<TeamMember> now)
    {
        team.RemoveAll(member => now.All(one => one.Person != member.Person));
        foreach (var member in now)
        {
            if (team.Find(one => one.Person == member.Person) is { } stays)
            {
                stays.IsHead = member.IsHead;
            }
            else
            {
                team.Add(member);
            }
        }
    }

    public Outcome<InspectionFinding> Find(NewFinding found)
    {
        if (State is not InspectionState.UnderWay)
        {
            return InspectionRefusals.DraftIsSent(Code);
        }

        if (OpenStep(StepKind.Field) is null)
        {
            return InspectionRefusals.NotInTheField;
        }

        if (findings.Count >= Lengths.MostFindings)
        {
            return InspectionRefusals.TooManyFindings;
        }

        var finding = InspectionFinding.Of(Id, findings.Count + 1, found);
        findings.Add(finding);
        return finding;
    }

    public void SendDraft() => State = InspectionState.Answering;

    public void Conclude(string text, Moment now) =>
        (State, Conclusion, ConcludedOn) = (InspectionState.Concluded, text, now.Today);

    public void Close(Moment now) => (State, ClosedAt) = (InspectionState.Closed, now.Utc);
}
