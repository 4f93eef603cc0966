using Chutri.Duties;
using Chutri.Platform;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Chutri.Processes.Web;

namespace Chutri.Processes;

/// <summary>The way of a case, for the page of whatever it belongs to: the same as the page of the case shows.</summary>
public sealed class CaseReading
{
    private readonly ShowCase show;

    internal CaseReading(ShowCase show) => this.show = show;

    /// <summary>Null where there is no such case.</summary>
    public async Task<CaseWay?> Of(string code, Caller caller, CancellationToken stop)
    {
        var found = await show.Run(code, caller, stop);
        return found.Refused
            ? null
            : new(
                found.Value.TakesPart,
                [
                    .. found.Value.Steps.Select(step => new StepOnTheWay(
                        step.Step.Number,
                        step.Step.Name,
                        step.Step.ArrivedAt,
                        step.Step.EndedAt,
                        step.Step.Ending.Name(),
                        step.Step.Reason,
                        step.Actor,
                        Holders.Of(step.Duty),
                        step.WorkingDays,
                        step.Duty
                    )),
                ]
            );
    }
}

/// <param name="TakesPart">Whoever asks started it, does or did a step of it, or answers for the process.</param>
/// <param name="Steps">Every time that it came to a step, in that order.</param>
public sealed record CaseWay(bool TakesPart, IReadOnlyList<StepOnTheWay> Steps);

/// <param name="Number">Part of the address of the step's page.</param>
/// <param name="EndedAt">Null while it is open.</param>
/// <param name="Became">Done, sent back, withdrawn, ended the case; under way while it is open.</param>
/// <param name="Actor">Who did it, in whose place; empty while it is open.</param>
/// <param name="Holder">Person and unit that hold it, or held it last.</param>
/// <param name="WorkingDays">How long it was or has been held.</param>
/// <param name="Duty">Who held it from when to when, by when it was due, and how that stands.</param>
public sealed record StepOnTheWay(
    int Number,
    string Name,
    DateTime ArrivedAt,
    DateTime? EndedAt,
    Words Became,
    string? Reason,
    string Actor,
    string Holder,
    int WorkingDays,
    DutyView Duty
);
