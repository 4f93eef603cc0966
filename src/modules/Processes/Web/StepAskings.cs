using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Operations;

namespace Chutri.Processes.Web;

/// <summary>What the page of a step offers to ask, and to let stand.</summary>
internal sealed class StepAskings(
    CaseDesk desk,
    PauseGranters granters,
    UnitDirectory units,
    AuthorityClock clock
)
{
    /// <param name="step">The step.</param>
    /// <param name="mine">The caller holds it.</param>
    /// <param name="caller">Who looks.</param>
    /// <param name="form">Which of the page's forms was refused.</param>
    /// <param name="entry">What was typed into it.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<StepAskingModel> Of(
        StepOnDesk step,
        bool mine,
        Caller caller,
        string form,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var today = clock.Now().Today;
        var runs = step.Token.Stopped is null;
        var steers =
            caller.Has(ProcessesActs.Carry)
            && await desk.RefuseSteering(step, caller, stop) is null;
        return new(
            ProcessUrls.CaseStep(step.Case.Code, step.Token.Number),
            step.Token.Stopped is { } stood
                ? new(
                    stood.ForApplicant,
                    stood.Reason,
                    stood.GrantedBy,
                    clock.LocalOf(stood.At.UtcDateTime)
                )
                : null,
            steers && step.Token.Stopped is { ForApplicant: false },
            mine && runs && step.Row.MayConsult,
            mine && runs && step.Row.MayConsult
                ? UnitChoices.Of(await units.ActiveOn(today, stop), caller, entry.All("units"))
                : [],
            mine && runs && step.Row.MayAsk,
            steers && runs && step.Row.MayPause && step.Duty.RefusePause() is null
                ? Choices(await granters.Of(step, today, stop), step, today)
                : null,
            form,
            entry
        );
    }

    private static IReadOnlyList<Choice> Choices(
        IReadOnlyList<PersonSummary> people,
        StepOnDesk step,
        DateOnly today
    ) =>
        [
            .. people.Select(person => new Choice(
                person.Code,
                person.TitleFor(step.Duty.Holder!.Unit, today) is { Length: > 0 } title
                    ? $"{person.Name}, {title}"
                    : person.Name
            )),
        ];
}
