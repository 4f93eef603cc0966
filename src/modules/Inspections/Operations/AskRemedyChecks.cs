using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <summary>
/// The day has come on which it is looked at whether what was issued helped: the head of the team owes it, for all findings of which it
/// has come. Done twice it changes nothing more.
/// </summary>
internal sealed class AskRemedyChecks(AppDatabase db, InspectionDesk desk, StepBook steps)
    : IOperation<string, int>
{
    /// <summary>Only the program itself; no role holds it.</summary>
    public static Act Right { get; } =
        new(
            "inspections.ask-checks",
            new(
                "giao kiểm lại việc khắc phục khi đến ngày",
                "ask for checks of what inspections put right, on their day"
            )
        );

    public Act Act => Right;

    public async Task<Outcome<int>> Run(
        string request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Inspection(request, stop);
        if (found.Refusal is { } none)
        {
            return none;
        }

        var inspection = found.Value;
        if (
            inspection.OpenStep(StepKind.Effect) is not null
            || !inspection.Findings.Any(one => one.IsToBeChecked(now.Today))
        )
        {
            return 0;
        }

        await steps.OfPerson(
            inspection,
            StepKind.Effect,
            inspection.Leader.Person,
            asPerson: false,
            now,
            stop
        );
        db.ActedOn(inspection);
        db.Record(new RemedyCheckAsked(inspection.Id, inspection.Code), caller, now);
        return 1;
    }
}

/// <summary>Inspections with remedies whose day to be looked at again has come.</summary>
internal sealed class RemedyCheckClock(
    AppDatabase db,
    AskRemedyChecks ask,
    OperationRunner runner,
    AuthorityClock clock
) : IDueWork
{
    public string Name => "inspections.ask-checks";

    public Words Title { get; } =
        new(
            "giao kiểm lại việc khắc phục sau kiểm tra khi đến ngày",
            "ask for checks of what inspections put right, on their day"
        );

    public async Task<DueOutcome> CarryOut(CancellationToken stop)
    {
        var today = clock.Now().Today;
        var due = await db.Set<Inspection>()
            .Where(one =>
                one.Findings.Any(finding => finding.CheckOn <= today && finding.Effect == null)
                && !one.Steps.Any(step => step.Kind == StepKind.Effect && step.DoneAt == null)
            )
            .OrderBy(one => one.Id)
            .Select(one => one.Code)
            .ToListAsync(stop);
        return await DueOutcome.Each(
            due,
            code => runner.Run(ask, code, Caller.Program, stop),
            stop
        );
    }
}
