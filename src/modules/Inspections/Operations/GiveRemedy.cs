using Chutri.Assignments;
using Chutri.Inspections.Model;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

/// <param name="Accountable">Left out: the head of the lead unit.</param>
/// <param name="CheckMonths">So many months after the work is due it is looked at whether it helped.</param>
internal sealed record GiveRemedyRequest(
    string Code,
    int Number,
    string? Title,
    string? Deliverable,
    UnitId? Lead,
    PersonId? Accountable,
    string? Authority,
    DateOnly? Due,
    int CheckMonths = GiveRemedyRequest.UsualMonths
)
{
    public const int UsualMonths = 3;
}

/// <summary>
/// What puts a finding right: work with one lead and a deadline, whose source is the conclusion. Limited as the inspection is. Where that
/// work turned out not to help, or only partly, other work may follow it.
/// </summary>
internal sealed class GiveRemedy(AppDatabase db, InspectionDesk desk, MeetingWork work)
    : IOperation<GiveRemedyRequest, string>,
        INumbering
{
    public Act Act => InspectionActs.Decide;

    /// <returns>The code of the assignment.</returns>
    public async Task<Outcome<string>> Run(
        GiveRemedyRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Inspection(request.Code, stop);
        if (found.Refusal is { } none)
        {
            return none;
        }

        var inspection = found.Value;
        if (caller.Person != inspection.DecidedBy)
        {
            return InspectionRefusals.NotYours;
        }

        if (inspection.Findings.FirstOrDefault(one => one.Number == request.Number) is not { } one)
        {
            return InspectionRefusals.NoSuchFinding;
        }

        if (inspection.ConcludedOn is not { } concluded)
        {
            return InspectionRefusals.NotConcluded;
        }

        if (one is { WantsWork: false, Assignment: { } given })
        {
            return InspectionRefusals.WorkIsGiven(given);
        }

        var outcome = await work.Give(
            new(
                request.Title,
                request.Deliverable,
                request.Lead ?? inspection.Unit,
                request.Accountable,
                request.Authority,
                request.Due,
                InspectionFieldWords.Citation(one.Number, inspection.Code).Vietnamese,
                concluded,
                one.Recommendation.Length > 0 ? one.Recommendation : one.Nature
            )
            {
                OfInspection = true,
                SeenBy = [.. inspection.Team.Select(member => member.Person)],
            },
            caller,
            now,
            stop
        );
        return outcome.Then<string>(done =>
        {
            one.Give(done.Code, done.Id, (request.Due ?? now.Today).AddMonths(request.CheckMonths));
            db.ActedOn(inspection);
            db.Record(
                new RemedyGiven(
                    inspection.Id,
                    inspection.Code,
                    one.Number,
                    done.Code,
                    done.Id.Value
                ),
                caller,
                now
            );
            return done.Code;
        });
    }
}
