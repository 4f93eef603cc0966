using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

/// <summary>
/// Tries a process by hand: the engine, the checks and today's organization are the real ones; no duty is made, nobody is told, nothing is
/// kept. Each look does all acts again from the beginning.
/// </summary>
internal sealed class TryProcess(
    ShowProcess show,
    StaffReading staffing,
    UnitDirectory units,
    Calendars calendars,
    AuthorityClock clock
)
{
    public const int Most = 200;

    /// <param name="code">Of the process.</param>
    /// <param name="read">What was done so far, read with the steps of the model.</param>
    /// <param name="caller">In whose name it begins.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<Outcome<TriedCase>> Run(
        string code,
        Func<ProcessTable, Outcome<IReadOnlyList<TriedAct>>> read,
        Caller caller,
        CancellationToken stop
    )
    {
        var found = await show.Text(code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var (process, text) = found.Value;
        var model = ProcessModel.Kept(text);
        var reading = WorkProcess.Of(model.Model, model.Process.Id);
        if (!reading.CanRun || NotCarriedOut.In(model.Process).Count > 0)
        {
            return ProcessesRefusals.CannotTry;
        }

        var table = model.Table();
        if (table.Steps.Count == 0)
        {
            return ProcessesRefusals.NothingToTry;
        }

        var parsed = read(table);
        if (parsed.Refusal is { } wrong)
        {
            return wrong;
        }

        var acts = parsed.Value;
        var work = reading.Process!;
        var now = clock.Now();
        var unit = caller.Unit is { } own ? await units.Find(own, stop) : null;
        var staff = await staffing.Of(work, null, [caller.Unit], now.Today, stop);
        var starter =
            caller.Person is { } me && await staffing.Find(me, stop) is { } person
                ? person.Code
                : caller.Name;
        var engine = new CaseEngine(
            work,
            staff,
            new WorkTime(await calendars.InForce(stop), clock)
        );
        var begun = engine.Start(
            "try",
            "start",
            new(starter, unit?.Code),
            new DateTimeOffset(now.Utc, TimeSpan.Zero),
            unit is null
                ? null
                : new Dictionary<string, CaseValue>
                {
                    [StartCase.LeadUnit] = CaseValue.Of(unit.Code),
                }
        );
        if (begun.Refusal is { } cannot)
        {
            return ProcessesRefusals.ByTheProcess(cannot);
        }

        var (state, done, way, missing, refused) = Tried(engine, begun, acts);
        return new TriedCase(
            process,
            model,
            table,
            state,
            done,
            await Open(state, table, work, staff, missing, stop),
            [.. way.Select(table.NameOf)],
            refused
        );
    }

    private static (
        CaseState State,
        IReadOnlyList<TriedAct> Done,
        IReadOnlyList<string> Way,
        HashSet<int> Missing,
        Refusal? Refused
    ) Tried(CaseEngine engine, CaseOutcome begun, IReadOnlyList<TriedAct> acts)
    {
        var state = begun.State!;
        HashSet<int> missing = [.. Missing(begun)];
        List<TriedAct> done = [];
        List<string> way = [];
        foreach (var act in acts.Take(Most))
        {
            if (Of(act, state, done.Count) is not { } asked)
            {
                return (state, done, way, missing, ProcessesRefusals.StepIsOver);
            }

            var outcome = engine.Do(state, asked);
            if (outcome.Refusal is { } no)
            {
                return (state, done, way, missing, ProcessesRefusals.ByTheProcess(no));
            }

            state = outcome.State!;
            missing.UnionWith(Missing(outcome));
            done.Add(act);
            if (act.What is TriedWhat.Done)
            {
                way.Add(act.Step);
            }
        }

        return (state, done, way, missing, null);
    }

    private static IEnumerable<int> Missing(CaseOutcome outcome) =>
        outcome
            .Events.Where(one => one.Kind is CaseEventKind.HolderMissing)
            .Select(one => one.Token);

    /// <summary>By whoever holds the step, as the rule found them.</summary>
    private static CaseAct? Of(TriedAct act, CaseState state, int number)
    {
        var id = FormattableString.Invariant($"act-{number}");
        if (act.What is TriedWhat.Wait)
        {
            return state.NextTimer is { } due
                ? new CaseAct.TimersDue(id, new("program"), due > state.LastAt ? due : state.LastAt)
                : null;
        }

        if (state.OpenSteps.FirstOrDefault(token => token.Node == act.Step) is not { } token)
        {
            return null;
        }

        var by = new Actor(token.Holder!.Person, token.Holder.Unit);
        return act.What switch
        {
            TriedWhat.Back => new CaseAct.SendBack(
                id,
                by,
                state.LastAt,
                token.Number,
                act.To ?? "",
                "-"
            ),
            TriedWhat.End => new CaseAct.EndHere(id, by, state.LastAt, token.Number, "-"),
            _ => new CaseAct.Complete(id, by, state.LastAt, token.Number, act.Values),
        };
    }

    private async Task<IReadOnlyList<TriedStep>> Open(
        CaseState state,
        ProcessTable table,
        WorkProcess work,
        Staff staff,
        HashSet<int> missing,
        CancellationToken stop
    )
    {
        List<TriedStep> open = [];
        foreach (var token in state.OpenSteps)
        {
            if (table.Step(token.Node) is { } row && work.Step(token.Node) is { } rule)
            {
                var unit = staff.Unit(token.Holder!.Unit)?.Name ?? token.Holder.Unit;
                var person = Staff.IsOneOf(token.Holder.Person)
                    ? null
                    : staff.Person(token.Holder.Person)?.Name
                        ?? await staffing.NameOf(token.Holder.Person, stop);
                open.Add(
                    new(
                        token,
                        row,
                        rule,
                        person is null ? unit : $"{person}, {unit}",
                        missing.Contains(token.Number)
                    )
                );
            }
        }

        return open;
    }
}
