using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <summary>Lays cases and their steps before operations, and says whose they are.</summary>
internal sealed class CaseDesk(
    AppDatabase db,
    VersionShelf shelf,
    DutyReading duties,
    UnitDirectory units
)
{
    public Task<ProcessCase?> Find(string code, CancellationToken stop)
    {
        var spelled = ProcessCodes.Spelled(code);
        return db.Set<ProcessCase>().SingleOrDefaultAsync(one => one.Code == spelled, stop);
    }

    /// <summary>The open step of this number, whoever asks.</summary>
    public async Task<Outcome<StepOnDesk>> Step(
        string code,
        int number,
        Moment now,
        CancellationToken stop
    )
    {
        if (await Find(code, stop) is not { } found)
        {
            return ProcessesRefusals.NoSuchCase;
        }

        var step = await db.Set<CaseStep>()
            .SingleOrDefaultAsync(one => one.Case == found.Id && one.Number == number, stop);
        if (step is null)
        {
            return ProcessesRefusals.NoSuchStep;
        }

        var version = await shelf.Get(db, found.ProcessVersion, stop);
        var state = CaseJson.Read<CaseState>(found.Engine);
        return
            step.Ending is null
            && state.OpenSteps.FirstOrDefault(one => one.Number == number) is { } token
            && version.Process.Step(token.Node) is { } rule
            && version.Table.Step(token.Node) is { } row
            && await duties.Find(step.Duty, now, stop) is { } duty
            ? new StepOnDesk(found, version, state, step, token, rule, row, duty)
            : ProcessesRefusals.StepIsOver;
    }

    /// <summary>The same for its holder, or whoever stands in.</summary>
    public async Task<Outcome<StepOnDesk>> Held(
        string code,
        int number,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await Step(code, number, now, stop);
        return found.Refusal is { } refusal ? refusal
            : Refuse(found.Value, caller) is { } no ? no
            : found;
    }

    public static Refusal? Refuse(StepOnDesk step, Caller caller) =>
        step.Duty.Holder is not { } holder ? ProcessesRefusals.StepIsOver
        : holder.Person is null
            ? MayTake(step, caller) ? ProcessesRefusals.NotTaken
                : ProcessesRefusals.NotHolder
        : caller.Authority == holder.Person || caller.Door is Door.Program ? null
        : ProcessesRefusals.NotHolder;

    /// <summary>Held by a unit without a person: by whoever has the post that the rule asks for, and by whoever leads the unit.</summary>
    public static bool MayTake(StepOnDesk step, Caller caller) =>
        MayTake(step.Duty, step.Rule, caller);

    public static bool MayTake(DutyView duty, ProcessStep? rule, Caller caller) =>
        duty.Holder is { Person: null } holder
        && caller.Person is not null
        && caller.ActsFor(holder.Unit)
        && (
            Leads(caller)
            || (rule?.Who is StepWho.Post post && Staff.Fits(post, caller.Role, caller.Title))
        );

    /// <summary>The holder where the process says so; the head of the unit that holds it always.</summary>
    public async Task<Refusal?> RefuseHanding(
        StepOnDesk step,
        Caller caller,
        CancellationToken stop
    )
    {
        if (step.Duty.Holder is not { } holder)
        {
            return ProcessesRefusals.StepIsOver;
        }

        if (caller.IsUnbounded || (Leads(caller) && await IsOver(caller, holder.Unit, stop)))
        {
            return null;
        }

        return caller.Authority != holder.Person || holder.Person is null
                ? ProcessesRefusals.NotHolder
            : step.Rule.Acts.Contains(StepAct.PassOn) ? null
            : ProcessesRefusals.MayNotPassOn;
    }

    private async Task<bool> IsOver(Caller caller, UnitId unit, CancellationToken stop) =>
        caller.ActsFor(unit)
        || caller.Over is null
        || (await units.Find(unit, stop))?.Lineage.Contains(caller.Over.Value) is true;

    /// <summary>Its holder, and the head of the unit that holds it: they let its time stand and go on.</summary>
    public async Task<Refusal?> RefuseSteering(
        StepOnDesk step,
        Caller caller,
        CancellationToken stop
    ) =>
        step.Duty.Holder is not { } holder ? ProcessesRefusals.StepIsOver
        : caller.IsUnbounded || caller.Authority == holder.Person ? null
        : Leads(caller) && await IsOver(caller, holder.Unit, stop) ? null
        : ProcessesRefusals.NotHolder;

    public static ActedBy AuthorityOf(ProcessStep? rule) =>
        rule?.Authority is { } authority
            ? new(authority.Document, authority.Provision, authority.Kind.ToString())
            : new("", "", nameof(AuthorityKind.Own));

    public static bool Leads(Caller caller) => caller.Role is Role.Head or Role.Deputy;
}
