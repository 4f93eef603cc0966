using Chutri.Documents;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <param name="TakesPart">What was filled in is shown to those who take part, and to those who answer for the process.</param>
/// <param name="Steps">Every time that it came to a step, in that order.</param>
internal sealed record CaseView(
    ProcessCase Case,
    DescribedProcess Process,
    ReadyVersion Version,
    CaseState State,
    string Unit,
    string Starter,
    DocumentSummary? Document,
    IReadOnlyList<CaseStepView> Steps,
    bool TakesPart,
    IReadOnlyList<FilledIn> Values,
    IReadOnlyList<CaseFileView> Files,
    IReadOnlyList<CaseQuestionView> Questions,
    bool MayCancel
)
{
    public CaseStepView? Step(int number) =>
        Steps.FirstOrDefault(step => step.Step.Number == number);

    /// <summary>Why the time of an open step stands; null where it runs.</summary>
    public StoppedTime? Stopped(int number) =>
        State.OpenSteps.FirstOrDefault(token => token.Number == number)?.Stopped;
}

/// <param name="Actor">Who did it, in whose place.</param>
internal sealed record CaseStepView(CaseStep Step, DutyView Duty, string Actor)
{
    public int WorkingDays => Duty.Holdings.Sum(holding => holding.WorkingDays);
}

internal sealed record FilledIn(FormField Field, CaseValue Value);

internal sealed record CaseFileView(CaseFile File, string Label, string AddedBy);

/// <param name="Step">Name of the step at which it was asked.</param>
/// <param name="Of">Who was asked: the unit, or whoever started the case.</param>
/// <param name="Text">Empty for whoever does not take part, as the answer.</param>
internal sealed record CaseQuestionView(
    CaseQuestion Question,
    DutyView Duty,
    string Step,
    string Of,
    string Text,
    string Asker,
    string Answer,
    string Actor
);
