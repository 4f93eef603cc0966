using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Processes;

/// <summary>A case as other modules read it.</summary>
/// <param name="Process">Code of the process.</param>
/// <param name="Version">Number of the version by which it runs.</param>
/// <param name="DueOn">By when the whole is promised; null where nothing is.</param>
/// <param name="Steps">Every time that it came to a step, in that order.</param>
/// <param name="Missing">What was asked for and has not come; null where nothing is waited for.</param>
public sealed record CaseSummary(
    Guid Id,
    string Code,
    string Title,
    string Process,
    int Version,
    ProcessCaseState State,
    UnitId Unit,
    PersonId Starter,
    DateTime StartedAt,
    DateOnly? DueOn,
    DateOnly? EndedOn,
    DateTime? EndedAt,
    IReadOnlyList<CaseStepSummary> Steps,
    CaseMissing? Missing
)
{
    public string Url => ProcessUrls.Case(Code);

    /// <summary>Where it is now.</summary>
    public IEnumerable<CaseStepSummary> Open => Steps.Where(step => step.EndedAt is null);
}

/// <param name="Number">Of this time at the step; part of the addresses of its acts.</param>
/// <param name="Step">Identifier of the step in the process.</param>
/// <param name="Duty">Who holds it and held it, since when, until when, paused or not.</param>
/// <param name="EndedAt">Null while it is open.</param>
/// <param name="Became">What became of it, in words.</param>
/// <param name="Reason">Why it was sent back, withdrawn or ended here.</param>
public sealed record CaseStepSummary(
    int Number,
    string Step,
    string Name,
    DutyView Duty,
    DateTime ArrivedAt,
    DateTime? EndedAt,
    Words Became,
    string? Reason
)
{
    public StepOfCase Of(string code) => new(code, Number);

    public bool IsPaused => Duty.State is DutyState.Paused;
}

/// <param name="Question">Its number in the case.</param>
/// <param name="Due">Until when it is to come.</param>
public sealed record CaseMissing(int Question, string What, DateTime AskedAt, DateOnly? Due);

/// <summary>A published process as other modules read it.</summary>
/// <param name="Version">Number of the version in force.</param>
/// <param name="Promise">In working days or hours; null where nothing is promised.</param>
public sealed record ProcessSummary(
    Guid Id,
    string Code,
    string Title,
    UnitId Owner,
    int Version,
    ProcessEngine.Describing.WorkSpan? Promise,
    IReadOnlyList<ProcessStepSummary> Steps
);

/// <param name="Step">Identifier of the step.</param>
/// <param name="Fields">Its form.</param>
public sealed record ProcessStepSummary(
    string Step,
    string Name,
    IReadOnlyList<FormField> Fields,
    IReadOnlyList<string> SendBackTo
);
