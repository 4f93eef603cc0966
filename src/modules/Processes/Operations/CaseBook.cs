using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Model;
using Chutri.Processes.Storage;
using Microsoft.EntityFrameworkCore;
using DutyHolder = Chutri.Duties.Holder;

namespace Chutri.Processes.Operations;

/// <summary>How the step that was acted on ended.</summary>
/// <param name="Step">Null where nothing was acted on: a beginning, a timer.</param>
/// <param name="Duty">As it stood when it was acted on: what is learnt from cases is kept with the step.</param>
internal sealed record ActedStep(
    CaseStep? Step,
    StepEnding Ending,
    string? Reason,
    DutyView? Duty = null
);

/// <summary>
/// Writes what the engine answered: its state, and for each step that it opened or closed the duty, all in the transaction of the act.
/// Steps and duties follow from the two states alone, so that they cannot disagree with them.
/// </summary>
internal sealed class CaseBook(
    AppDatabase db,
    DutyBook book,
    QuestionBook questions,
    UnitDirectory units,
    StaffReading staffing,
    Calendars calendars,
    AuthorityClock clock
)
{
    public async Task<(CaseEngine Engine, Staff Staff)> Engine(
        ReadyVersion version,
        CaseState? state,
        IEnumerable<UnitId?> also,
        Moment now,
        CancellationToken stop
    )
    {
        var staff = await staffing.Of(version.Process, state, also, now.Today, stop);
        var time = new WorkTime(await calendars.InForce(stop), clock);
        return (new(version.Process, staff, time), staff);
    }

    /// <summary>Whose act it is, for the engine: in whose place it is done it needs to know only where that is not oneself.</summary>
    public async Task<Actor> Actor(
        Caller caller,
        string code,
        CaseToken? token,
        CancellationToken stop
    ) =>
        new(
            code,
            caller.Unit is { } unit ? (await units.Find(unit, stop))?.Code : null,
            token?.Holder?.Person
        );

    /// <summary>No act is before the one before it, whatever the clocks of two machines say.</summary>
    public static DateTimeOffset At(Moment now, CaseState? state)
    {
        var at = new DateTimeOffset(now.Utc, TimeSpan.Zero);
        return state is not null && state.LastAt > at ? state.LastAt : at;
    }

    public async Task<Outcome<Done>> Write(
        ProcessCase one,
        ReadyVersion version,
        CaseState? before,
        CaseOutcome outcome,
        Staff staff,
        ActedStep acted,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var after = outcome.State!;
        one.Stands(CaseJson.Write(after), after.NextTimer?.UtcDateTime);
        var closed = await Close(one, before, after, acted, caller, now, stop);
        if (closed.Refused)
        {
            return closed;
        }

        var opened = before?.OpenSteps.Select(token => token.Number).ToHashSet() ?? [];
        foreach (var token in after.OpenSteps.Where(token => !opened.Contains(token.Number)))
        {
            var missing = outcome.Events.Any(what =>
                what.Kind is CaseEventKind.HolderMissing && what.Token == token.Number
            );
            await Open(one, version, token, staff, missing, now, stop);
        }

        if (after.Status is not CaseStatus.Open)
        {
            var ended = after.Status is CaseStatus.Ended;
            one.End(ended ? ProcessCaseState.Ended : ProcessCaseState.Cancelled, now);
            if (ended)
            {
                db.Record(new CaseEnded(one.Id, one.Code), caller, now);
            }
        }

        return new Done();
    }

    private async Task<Outcome<Done>> Close(
        ProcessCase one,
        CaseState? before,
        CaseState after,
        ActedStep acted,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var still = after.OpenSteps.Select(token => token.Number).ToHashSet();
        int[] gone =
        [
            .. (before?.OpenSteps ?? [])
                .Select(token => token.Number)
                .Where(number => !still.Contains(number)),
        ];
        var isOver = after.Status is not CaseStatus.Open;
        if (gone.Length == 0 && !isOver)
        {
            return new Done();
        }

        HashSet<int> stood =
        [
            .. (before?.OpenSteps ?? [])
                .Where(token => token.Stopped is not null)
                .Select(token => token.Number),
        ];
        var steps = await db.Set<CaseStep>()
            .Where(step => step.Case == one.Id && gone.Contains(step.Number))
            .OrderBy(step => step.Number)
            .ToListAsync(stop);
        foreach (var step in steps)
        {
            var isActed = step.Id == acted.Step?.Id;
            step.End(
                isActed ? acted.Ending : StepEnding.Withdrawn,
                isActed ? caller.Hands : default,
                acted.Reason?.Shortened(Lengths.Short),
                now
            );
            if (isActed && acted.Duty is { } held)
            {
                step.Did(
                    held.Holder?.Unit,
                    held.Holdings.FirstOrDefault(one => one.Person is not null)?.Since,
                    held.Due
                );
            }

            if (isActed && stood.Contains(step.Number))
            {
                await book.Resume(step.Duty, now, stop);
            }

            var done = isActed
                ? await book.Close(step.Duty, acted.Reason, now, stop)
                : await book.Withdraw(step.Duty, acted.Reason, now, stop);
            if (done.Refused)
            {
                return done;
            }
        }

        return await questions.Settle(
            one,
            [.. steps.Select(step => step.Id)],
            isOver,
            acted.Reason,
            caller,
            now,
            stop
        );
    }

    private async Task Open(
        ProcessCase one,
        ReadyVersion version,
        CaseToken token,
        Staff staff,
        bool nobodyFound,
        Moment now,
        CancellationToken stop
    )
    {
        var rule = version.Process.Step(token.Node)!;
        var held = token.Holder!;
        var unit = staff.Unit(held.Unit)?.Id ?? one.Unit;
        var person = Staff.IsOneOf(held.Person) ? null : await Known(held.Person, staff, one, stop);
        var time = new WorkTime(await calendars.InForce(stop), clock);
        var duty = await book.Open(
            new OpenDuty(
                DutyKind.Step,
                FormattableString.Invariant($"{one.Code}/{token.Number}"),
                $"{rule.Name}: {one.Title}",
                ProcessUrls.CaseStep(one.Code, token.Number),
                one.Id,
                one.Document,
                unit,
                person,
                one.Unit,
                one.Starter,
                new DutyHolder(unit, person),
                NextStep.DoStep,
                rule.Within is { } within ? time.DeadlineOf(within, now) : null
            ),
            now,
            stop
        );
        var step = new CaseStep
        {
            Case = one.Id,
            Number = token.Number,
            Duty = duty,
            ArrivedAt = now.Utc,
            NobodyFound = nobodyFound,
        };
        step.LandOn(token.Node, rule.Name.Shortened(Lengths.Title));
        db.Add(step);
    }

    /// <summary>Whoever started the case or did a step before may be in no unit that the rules name.</summary>
    private async Task<PersonId?> Known(
        string code,
        Staff staff,
        ProcessCase one,
        CancellationToken stop
    ) => staff.Person(code)?.Id ?? await staffing.Find(code, stop) ?? one.Starter;
}
