using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Expressions;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

/// <param name="Document">What it comes from; null = from no document.</param>
internal sealed record StartCaseRequest(string Process, string Title, DocumentId? Document)
{
    /// <summary>The work that it is done for.</summary>
    public AssignmentId? Assignment { get; init; }

    /// <summary>By when the whole is promised, where another module reckons it; null = by the process.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>What is known at the beginning beside the unit.</summary>
    public IReadOnlyDictionary<string, CaseValue> Values { get; init; } =
        new Dictionary<string, CaseValue>();
}

/// <summary>A case begins by the newest version, for the unit of whoever starts it.</summary>
internal sealed class StartCase(
    ProcessDesk desk,
    CaseStarting starting,
    StaffReading staffing,
    UnitDirectory units
) : IOperation<StartCaseRequest, string>, INumbering
{
    /// <summary>How a rule calls the unit for which the case was started.</summary>
    public const string LeadUnit = "lead-unit";

    public Act Act => ProcessesActs.Start;

    /// <returns>The code of the case.</returns>
    public async Task<Outcome<string>> Run(
        StartCaseRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await desk.Find(request.Process, stop) is not { } process)
        {
            return ProcessesRefusals.NoSuchProcess;
        }

        return
            caller is { Person: { } me, Unit: { } unitId }
            && await staffing.Find(me, stop) is { } person
            && await units.Find(unitId, stop) is { } unit
            ? await starting.Begin(process, request, person, unit, caller, now, stop)
            : ProcessesRefusals.OnlyPeople;
    }
}
